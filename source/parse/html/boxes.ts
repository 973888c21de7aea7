import type { Element } from 'hast';
import type { RootContent, Strong } from 'mdast';
import { callOut } from '../marks/call-out.ts';
import { nameOf } from '../marks/mark-table.ts';
import { boldLine, paragraphOf, placeOf, textNode } from '../tree/nodes.ts';
import type { HtmlConverter } from './convert.ts';
import { attributeOf } from './phrases.ts';

const at = (node: Element) => placeOf(node as never) as never;
const isNamed =
  (name: string) =>
  (child: Element['children'][number]): child is Element =>
    child.type === 'element' && child.tagName === name;

/** What folds away on a page stands open on paper: a call-out with the summary as its title. */
export function convertDetails(node: Element, converter: HtmlConverter): RootContent[] {
  const summary = node.children.find(isNamed('summary'));
  const words = summary ? converter.phrasing(summary.children) : [];
  const body = converter.flow(node.children.filter((child) => child !== summary));
  const plain = words.length === 1 && words[0]?.type === 'strong' ? words[0].children : words;
  return [callOut('details', plain.length > 0 ? boldLine(plain, plain[0]) : null, body, at(node))];
}

export function convertSummary(node: Element, converter: HtmlConverter): RootContent[] {
  const words = converter.phrasing(node.children);
  return words.length > 0 ? [boldLine(words, words[0])] : [];
}

export function convertAside(node: Element, converter: HtmlConverter): RootContent[] {
  const body = converter.flow(node.children);
  return body.length > 0 ? [callOut('aside', null, body, at(node))] : [];
}

/** `<Callout type="tip" title="…">` and its like: components of many sites. */
export function convertComponent(node: Element, converter: HtmlConverter): RootContent[] {
  const title = attributeOf(node.properties, 'title');
  const kind = nameOf(attributeOf(node.properties, 'type') || node.tagName);
  const body = converter.flow(node.children);
  if (body.length === 0 && title === '') return [];
  return [callOut(kind, title === '' ? null : boldLine([textNode(title, at(node))], at(node)), body, at(node))];
}

/** An element no browser knows: a component of some site. What it is called is the bold label of what it holds. */
export function convertUnknown(node: Element, converter: HtmlConverter): RootContent[] {
  const name = ['title', 'label', 'heading', 'header', 'summary'].map((one) => attributeOf(node.properties, one)).find((one) => one !== '');
  const body = converter.flow(node.children);
  if (name === undefined || body.length === 0) return body;
  const label: Strong = { type: 'strong', children: [textNode(/\p{P}$/u.test(name) ? name : `${name}:`, at(node))], ...placeOf(at(node)) };
  const [first, ...rest] = body;
  if (first?.type !== 'paragraph') return [paragraphOf([label], at(node)), ...body];
  return [paragraphOf([label, textNode(' ', label), ...first.children], at(node)), ...rest];
}

const boxClass =
  /(?:^|\s)(?:(?:alert|callout|notice|admonition|markdown-alert|message|box)-{1,2})?(?:kg-(?=callout-card))?(note|tip|info|warning|important|caution|danger|success|hint|callout|call-out|admonition|alert|notice)(?=-card\b|\s|$)/gu;

const generic = new Set(['callout', 'call-out', 'admonition', 'alert', 'notice']);

/** A plain container leaves its contents; one of a class such as `alert alert-info` is a call-out, one that ends the page a page break. */
export function convertDiv(node: Element, converter: HtmlConverter): RootContent[] {
  const body = converter.flow(node.children);
  const style = attributeOf(node.properties, 'style');
  const classes = attributeOf(node.properties, 'className');
  const kinds = [...classes.matchAll(boxClass)].map(([, name = '']) => name);
  const kind = kinds.find((name) => !generic.has(name)) ?? kinds[0];
  if (kind && body.length > 0) return [callOut(kind, null, body, at(node))];
  const breaks = (edge: string): boolean =>
    new RegExp(`(?:^|[;\\s])(?:page-)?break-${edge}\\s*:\\s*(?:always|page|left|right)`, 'u').test(style);
  const breakHere = (): RootContent => ({
    type: 'leafDirective',
    name: 'page-break',
    attributes: {},
    children: [],
    ...placeOf(node as never),
  });
  const named = /(?:^|\s)(?:page-?break|pagebreak)(?=\s|$)/u.test(classes) && body.length === 0;
  return [...(breaks('before') || named ? [breakHere()] : []), ...body, ...(breaks('after') ? [breakHere()] : [])];
}
