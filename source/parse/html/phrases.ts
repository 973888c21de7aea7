import type { Element, ElementContent, Properties } from 'hast';
import { raw } from 'hast-util-raw';
import type { Emphasis, Image, Nodes, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { childrenOf, placeOf, textNode } from '../tree/nodes.ts';

/** Names cited in a quotation, found again when its attribution is set. */
export type Cites = WeakSet<Nodes>;

/** One tag as an element, its attributes decoded; `null` when it is none. */
export function elementOf(typed: string): Element | null {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: typed } as unknown as ElementContent] });
  const first = 'children' in tree ? tree.children[0] : undefined;
  return first?.type === 'element' ? first : null;
}

export const attributeOf = (properties: Properties, name: string): string => {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const asHtml = (name: string, children: PhrasingContent[]): Emphasis => ({
  type: 'emphasis',
  children,
  data: { hName: name },
  ...placeOf(children[0]),
});

/** What an inline element means around its words, `null` when it means nothing on paper. */
export function phraseOf(name: string, children: PhrasingContent[], cites: Cites): PhrasingContent[] | null {
  if (children.length === 0) return [];
  const place = placeOf(children[0]);
  switch (name) {
    case 'b':
    case 'strong':
      return [{ type: 'strong', children, ...place }];
    case 'i':
    case 'em':
    case 'dfn':
    case 'var':
      return [{ type: 'emphasis', children, ...place }];
    case 'cite': {
      const cited: Emphasis = { type: 'emphasis', children, ...place };
      cites.add(cited);
      return [cited];
    }
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children, ...place }];
    case 'code':
    case 'tt':
    case 'samp':
      return [{ type: 'inlineCode', value: textOf(children), ...place }];
    case 'kbd':
    case 'sub':
    case 'sup':
    case 'mark':
      return [asHtml(name, children)];
    case 'q':
      return [textNode('“'), ...children, textNode('”')];
    case 'rt':
      return [textNode('('), ...children, textNode(')')];
    case 'rp':
      return [];
    default:
      return null;
  }
}

/** Addresses a page may carry; everything else, such as `javascript:`, leaves only its words. */
export const isSafeAddress = (url: string): boolean => url !== '' && !/^\s*(?!(?:https?|mailto|tel):)[a-z][a-z\d+.-]*:/iu.test(url);

/** A link round its words, unless the address is unsafe or there is a link inside. */
export function linkOf(properties: Properties, children: PhrasingContent[]): PhrasingContent[] {
  const url = attributeOf(properties, 'href');
  if (children.length === 0 || !isSafeAddress(url) || hasLink(children)) return children;
  return [{ type: 'link', url, title: null, children: children as never, ...placeOf(children[0]) }];
}

const hasLink = (nodes: PhrasingContent[]): boolean =>
  nodes.some((node) => node.type === 'link' || node.type === 'linkReference' || hasLink(childrenOf(node) as PhrasingContent[]));

/** A picture without its size and style; without an address only its description is left. */
export function imageOf(properties: Properties, at: Pick<Nodes, 'position'>): PhrasingContent[] {
  const url = attributeOf(properties, 'src') || attributeOf(properties, 'dataSrc');
  const alt = attributeOf(properties, 'alt');
  if (url === '') return alt === '' ? [] : [{ type: 'text', value: alt, ...at }];
  const image: Image = { type: 'image', url, title: null, alt, ...at };
  return [image];
}

/** A box to tick, as it is typed in Markdown. */
export const boxOf = (properties: Properties): string | null =>
  attributeOf(properties, 'type').toLowerCase() === 'checkbox' ? `[${properties.checked ? 'x' : ' '}] ` : null;

export const isPageBreak = (html: string): boolean => /^<!--\s*(?:page-?break|new-?page)\s*-->\s*$/iu.test(html);
