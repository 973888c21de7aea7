import type { Element, ElementContent, Root, RootContent } from 'hast';

export type HastNode = Root | RootContent;

export const isElement = (node: HastNode | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

export const childrenOf = (node: HastNode): RootContent[] => ('children' in node ? (node.children as RootContent[]) : []);

/** Every element below a node, in order. */
export function* elementsOf(node: HastNode): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child;
    yield* elementsOf(child);
  }
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe', 'object', 'canvas', 'math']);
const breaking =
  /^(?:p|div|h[1-6]|li|ul|ol|br|hr|tr|td|th|table|section|article|header|footer|main|aside|nav|blockquote|pre|dd|dt|figure|figcaption|form|option|button|label|details|summary)$/u;

const isButton = (node: HastNode): boolean => isElement(node, 'a', 'button');

/** The words a reader sees, spaces closed up. */
export function wordsOf(node: HastNode): string {
  const read = (one: HastNode): string => {
    if (one.type === 'text') return one.value;
    if (isElement(one) && silent.has(one.tagName)) return '';
    const children = childrenOf(one);
    // Two buttons or links with nothing between them are two words.
    const parts = children.map((child, at) => (at > 0 && isButton(child) && isButton(children[at - 1]!) ? ` ${read(child)}` : read(child)));
    const inner = parts.join('');
    return isElement(one) && breaking.test(one.tagName) ? ` ${inner} ` : inner;
  };
  return read(node).replace(/\s+/gu, ' ').trim();
}

export const lineOf = (node: HastNode): number => node.position?.start.line ?? 1;

/** An attribute as text; `''` when it is not there. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null || value === false ? '' : String(value);
}

/** A copy of a node with other children. */
export const withChildren = <Node extends Root | Element>(node: Node, children: RootContent[]): Node => ({
  ...node,
  children: children as ElementContent[],
});

/** How much of a node's text are links, 0 to 1. */
export function linkDensity(node: HastNode): number {
  const all = wordsOf(node).length;
  if (all === 0) return 0;
  const linked = [...elementsOf(node)].filter((one) => one.tagName === 'a').reduce((sum, one) => sum + wordsOf(one).length, 0);
  return Math.min(1, linked / all);
}
