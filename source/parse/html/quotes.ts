import type { Element } from 'hast';
import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { mergeText, paragraphOf, placeOf, textNode } from '../tree/nodes.ts';
import type { HtmlConverter } from './convert.ts';
import type { Cites } from './phrases.ts';

/** A quotation; `<footer>` and `<cite>` in it are its last paragraph, `— Name`. */
export function convertQuote(node: Element, converter: HtmlConverter): RootContent[] {
  const isFooter = (child: Element['children'][number]): child is Element => child.type === 'element' && child.tagName === 'footer';
  const children = converter.flow(node.children.filter((child) => !isFooter(child)));
  const footers = node.children.filter(isFooter).flatMap((footer) => attribution(converter.phrasing(footer.children)) ?? []);
  if (children.length + footers.length === 0) return [];
  const quote: Blockquote = { type: 'blockquote', children: children as Blockquote['children'], ...placeOf(node as never) };
  setCitesApart(quote, converter.cites);
  quote.children.push(...footers);
  return [quote];
}

/** The name under a quotation as a paragraph of its own, led by a dash. */
export function attribution(words: PhrasingContent[]): Paragraph | null {
  const plain = words.flatMap((word) => (word.type === 'emphasis' ? word.children : [word]));
  const text = textOf(plain).trim();
  if (text === '') return null;
  const dash = /^[—–―~-]/u.test(text) ? [] : [textNode('— ', plain[0])];
  return paragraphOf(mergeText([...dash, ...plain]), plain[0]);
}

/** Set a name cited at the end of a quotation apart, in a quotation typed in Markdown or in HTML. */
export function setCitesApart(quote: Blockquote, cites: Cites): void {
  const last = quote.children.at(-1);
  if (last?.type !== 'paragraph') return;
  const words = [...last.children];
  while (words.at(-1)?.type === 'text' && /^\s*$/u.test(textOf(words.at(-1)))) words.pop();
  const cite = words.pop();
  if (cite?.type !== 'emphasis' || !cites.has(cite)) return;
  const before = words.at(-1);
  if (before?.type === 'text') words[words.length - 1] = { ...before, value: before.value.replace(/\s*[—–―~-]*\s*$/u, '') };
  while (words.at(-1)?.type === 'break') words.pop();
  const name = attribution(cite.children);
  const rest = mergeText(words);
  quote.children = [...quote.children.slice(0, -1), ...(rest.length > 0 ? [{ ...last, children: rest }] : []), ...(name ? [name] : [])];
}
