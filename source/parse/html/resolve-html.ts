import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Html, PhrasingContent, Root, RootContent } from 'mdast';
import { VFile } from 'vfile';
import { mergeText, paragraphOf, phrasingParents, placeOf, rewriteChildren, textNode } from '../tree/nodes.ts';
import { createConverter, splitAtDoubleBreaks } from './convert.ts';
import { resolveInline } from './inline.ts';
import { type LeftOut, tellsLeftOut } from './left-out.ts';
import { type Cites, isPageBreak } from './phrases.ts';
import { setCitesApart } from './quotes.ts';
import { findRuns } from './ranges.ts';
import { isPlaceholder, readTag, tagsIn } from './tags.ts';

/**
 * Turn raw HTML into what it means in Markdown: no node of type `html` is left, and no visible word is lost.
 *
 * Blocks without HTML pass through as they are, also between two tags. Programs, styles, drawings and form controls go; what is
 * left can hold no attribute but the address of a link or picture, so nothing unsafe remains.
 */
export function resolveHtml(tree: Root, file: VFile): void {
  const cites: Cites = new WeakSet();
  const leftOut = tellsLeftOut(file);
  rewriteChildren(tree, (children, parent) => {
    const hasHtml = children.some((child) => child.type === 'html');
    const resolved = !hasHtml
      ? children
      : phrasingParents.has(parent.type)
        ? resolveInline(children as PhrasingContent[], cites, leftOut)
        : resolveBlocks(children, cites, leftOut);
    const split = resolved.some(hasDoubleBreak) ? resolved.flatMap(splitParagraph) : resolved;
    if (parent.type === 'blockquote') {
      const quote = { ...parent, children: split } as typeof parent;
      setCitesApart(quote, cites);
      return quote.children;
    }
    return split.filter((child) => child.type !== 'paragraph' || child.children.length > 0);
  });
}

const hasDoubleBreak = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.filter((child) => child.type === 'break').length > 1;

const splitParagraph = (node: RootContent): RootContent[] =>
  node.type === 'paragraph' ? splitAtDoubleBreaks(node.children).map((words) => paragraphOf(words, words[0] ?? node)) : [node];

function resolveBlocks(children: RootContent[], cites: Cites, leftOut: LeftOut): RootContent[] {
  const resolved: RootContent[] = [];
  let from = 0;
  for (const [first, last] of findRuns(children)) {
    resolved.push(...children.slice(from, first), ...resolveRun(children.slice(first, last + 1), cites, leftOut));
    from = last + 1;
  }
  return [...resolved, ...children.slice(from)];
}

function resolveRun(run: RootContent[], cites: Cites, leftOut: LeftOut): RootContent[] {
  const [only] = run;
  if (run.length === 1 && only?.type === 'html' && isPageBreak(only.value.trim()))
    return [{ type: 'leafDirective', name: 'page-break', attributes: {}, children: [], ...placeOf(only) }];
  for (const node of run) if (node.type === 'html') tellParts(node, leftOut);
  const closed = new Set(
    run.flatMap((node) => (node.type === 'html' ? tagsIn(node.value) : [])).flatMap(({ kind, name }) => (kind === 'close' ? [name] : [])),
  );
  try {
    const converter = createConverter(run, closed, cites, leftOut);
    const blocks = converter.flow(parseRun(run, closed).children as ElementContent[]);
    // An element nobody closes may keep Markdown from the tree: then each block stands for itself.
    const isWhole = run.every((node, index) => node.type === 'html' || converter.used.has(index));
    return isWhole ? blocks : run.flatMap((node) => (node.type === 'html' ? resolveRun([node], cites, leftOut) : [node]));
  } catch (error) {
    // Thousands of tags inside one another: the words are what counts.
    if (!(error instanceof RangeError)) throw error;
    return run.map((node) => (node.type === 'html' ? wordsOf(node) : node));
  }
}

/** Comments, and components that stand alone, with what they say. */
function tellParts(node: Html, leftOut: LeftOut): void {
  for (const { 0: typed, index } of node.value.matchAll(/<!--[\s\S]*?-->|<[A-Z][\w.]*(?:[^<>"']|"[^"]*"|'[^']*')*\/>/gu)) {
    const line = (node.position?.start.line ?? 1) + node.value.slice(0, index).split('\n').length - 1;
    if (typed.startsWith('<!--')) leftOut.comment(typed, line);
    else leftOut.component(typed, line);
  }
}

/** The parser gives places only when it gets a file; it does not look into it. */
const placesWanted = new VFile('');

/** HTML with Markdown blocks between, each of them a node nothing looks into. */
function parseRun(run: RootContent[], closed: ReadonlySet<string>): HastRoot {
  const children = run.map((node, index) =>
    node.type === 'html' ? { type: 'raw', value: `${tameHtml(node.value, closed)}\n`, ...placeOf(node) } : { type: 'passed', index },
  );
  // The parser holds words in a table back until something follows them.
  const end = { type: 'comment', value: '' };
  const parsed = raw(
    { type: 'root', children: [...children, end] as unknown as ElementContent[] },
    { passThrough: ['passed' as never], file: placesWanted },
  );
  return parsed.type === 'root' ? parsed : { type: 'root', children: [parsed as Element] };
}

/** What would keep words from the tree is taken for words: a tag that never ends, a gap to fill, tags that swallow all that follows. */
function tameHtml(html: string, closed: ReadonlySet<string>): string {
  const unruly = closed.has('template') ? /<\/?plaintext\b[^>]*>/giu : /<\/?(?:plaintext|template)\b[^>]*>/giu;
  return html
    .replace(unruly, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .replaceAll('<![CDATA[', '')
    .replace(/<!--(?![\s\S]*?-->)/gu, '')
    .replace(/<(?=\/?[A-Za-z])(?!(?:[^<>"']|"[^"]*"|'[^']*')*>)/gu, '&lt;')
    .replace(/<\p{Ll}[^<>]*>/gu, (typed) => {
      const tag = readTag(typed);
      return tag && isPlaceholder(tag, closed) ? `&lt;${typed.slice(1, -1)}&gt;` : typed;
    });
}

const wordsOf = (node: Html): RootContent => paragraphOf(mergeText([textNode(node.value.replace(/<[^>]*>/gu, ' ').trim(), node)]), node);
