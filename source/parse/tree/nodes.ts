import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-directive';

export const isParent = (node: Nodes): node is Parents => 'children' in node;

/** The children of any parent as one list; which node may stand where is the caller's care. */
export const childrenOf = (node: Nodes): RootContent[] => (isParent(node) ? (node.children as RootContent[]) : []);

/** Parents whose children are words. */
export const phrasingParents: ReadonlySet<string> = new Set(
  'paragraph heading tableCell emphasis strong delete link linkReference textDirective leafDirective defListTerm'.split(' '),
);

/** Replace the children below a node, innermost first. The tree is parse's own, so it is changed in place. */
export function rewriteChildren(parent: Nodes, rewrite: (children: RootContent[], parent: Parents) => RootContent[]): void {
  if (!isParent(parent)) return;
  for (const child of childrenOf(parent)) rewriteChildren(child, rewrite);
  (parent as { children: RootContent[] }).children = rewrite(childrenOf(parent), parent);
}

/** Replace every node below a node by none, one or several, innermost first. */
export function replaceNodes(parent: Nodes, replace: (node: RootContent, parent: Parents) => RootContent[] | null): void {
  rewriteChildren(parent, (children, own) => {
    let rewritten: RootContent[] | null = null;
    for (const [index, child] of children.entries()) {
      const replaced = replace(child, own);
      if (replaced !== null) rewritten ??= children.slice(0, index);
      rewritten?.push(...(replaced ?? [child]));
    }
    return rewritten ?? children;
  });
}

/** The position of one node for another, as a part to spread. */
export const placeOf = (node: Nodes | undefined): Pick<Nodes, 'position'> => (node?.position ? { position: node.position } : {});

export const textNode = (value: string, at?: Nodes): Text => ({ type: 'text', value, ...placeOf(at) });

export const paragraphOf = (children: PhrasingContent[], at?: Nodes): Paragraph => ({ type: 'paragraph', children, ...placeOf(at) });

/** One bold line, such as the title of a call-out. */
export const boldLine = (children: PhrasingContent[], at?: Nodes): Paragraph =>
  paragraphOf([{ type: 'strong', children, ...placeOf(at) }], at);

/** Neighbouring text nodes become one, so that sentences are read across what was restored; empty ones go. */
export function mergeText<Content extends RootContent>(children: Content[]): Content[] {
  const merged: Content[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.type === 'text' && child.value === '') continue;
    if (last?.type === 'text' && child.type === 'text') {
      const position = last.position && child.position ? { position: { start: last.position.start, end: child.position.end } } : {};
      merged[merged.length - 1] = { ...last, value: last.value + child.value, ...position };
    } else merged.push(child);
  }
  return merged;
}
