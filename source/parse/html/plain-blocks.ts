import type { Element, ElementContent } from 'hast';
import type { Heading, RootContent } from 'mdast';
import { placeOf } from '../tree/nodes.ts';
import type { HtmlConverter } from './convert.ts';
import { attributeOf } from './phrases.ts';

/** A heading at its level; one without words is none. */
export function convertHeading(node: Element, converter: HtmlConverter): RootContent[] {
  const children = converter.phrasing(node.children);
  const depth = Number(node.tagName[1]) as Heading['depth'];
  return children.length === 0 ? [] : [{ type: 'heading', depth, children, ...placeOf(node as never) }];
}

export const convertRule = (node: Element): RootContent[] => [{ type: 'thematicBreak', ...placeOf(node as never) }];

/** Text whose line ends count. */
export function convertPre(node: Element, converter: HtmlConverter): RootContent[] {
  const value = verbatim(node.children).replace(/^\n|\n$/gu, '');
  const holdsMarkdown = node.children.some((child) => child.type !== 'text' && child.type !== 'element');
  if (holdsMarkdown) return converter.flow(node.children);
  const code = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code');
  const lang = /(?:^|\s)(?:language|lang)-(\S+)/u.exec(attributeOf((code ?? node).properties, 'className'))?.[1] ?? null;
  return value.trim() === '' ? [] : [{ type: 'code', lang, meta: null, value, ...placeOf(node as never) }];
}

const verbatim = (nodes: ElementContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type !== 'element' ? '' : node.tagName === 'br' ? '\n' : verbatim(node.children);
    })
    .join('');
