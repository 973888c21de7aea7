import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { attribute, childrenOf, elementsOf, type HastNode, isElement, linkDensity, wordsOf } from './hast.ts';

const ownText = (element: Element): number =>
  element.children.reduce((sum, child) => sum + (child.type === 'text' ? child.value.trim().length : 0), 0);

/** The elements whose words Readability keeps, by their place in the page; none when it finds no article. */
async function askReadability(tree: Root): Promise<Set<Element>> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const all = [...elementsOf(tree)];
  const marked = mark(tree, new Map(all.map((element, index) => [element, index])));
  const { document } = parseHTML(
    unified()
      .use(rehypeStringify, { allowDangerousHtml: true })
      .stringify(marked as Root),
  );
  let content: string;
  try {
    content = new Readability(document as unknown as Document, { charThreshold: 200 }).parse()?.content ?? '';
  } catch {
    // A page it cannot make sense of is searched by its own marks below.
    content = '';
  }
  return new Set([...content.matchAll(/data-couplet="(\d+)"/gu)].flatMap(([, index]) => all[Number(index)] ?? []));
}

function mark(node: HastNode, places: Map<Element, number>): HastNode {
  if (!('children' in node)) return node;
  const children = (node.children as HastNode[]).map((child) => mark(child, places));
  if (!isElement(node)) return { ...node, children } as HastNode;
  return { ...node, children, properties: { ...node.properties, 'data-couplet': String(places.get(node) ?? '') } } as HastNode;
}

const container = /^(?:html|body|div|section|article|main|td|tr|tbody|table|center|form|span)$/u;

/** Go down from the body as long as one child holds nearly all that was kept. */
function narrow(body: HastNode, kept: Set<Element>): HastNode {
  const weigh = (node: HastNode): number =>
    (isElement(node) && kept.has(node) ? ownText(node) : 0) + childrenOf(node).reduce((sum, child) => sum + weigh(child), 0);
  const all = weigh(body);
  let here: HastNode = body;
  for (;;) {
    const next: HastNode | undefined = childrenOf(here).find(
      (child) => isElement(child) && container.test(child.tagName) && weigh(child) >= all * 0.97,
    );
    if (!next || childrenOf(next).length === 0) return here;
    here = next;
  }
}

const largest = (nodes: Element[]): Element | null =>
  nodes.reduce<Element | null>((best, one) => (best === null || wordsOf(one).length > wordsOf(best).length ? one : best), null);

const countWords = (node: HastNode): number => wordsOf(node).split(' ').length;

/**
 * The part of a page that holds its article: where Readability finds it, or the page's own `<article>` or `<main>` when it finds too
 * little or loses headings and lists; the whole body when nothing says more. The part is given as it stands in the page.
 */
export async function findArticle(tree: Root): Promise<{ article: HastNode; body: HastNode }> {
  const all = [...elementsOf(tree)];
  const body = all.find((one) => one.tagName === 'body') ?? tree;
  const kept = await askReadability(tree);
  const own =
    largest(all.filter((one) => one.tagName === 'article')) ??
    all.find((one) => one.tagName === 'main' || attribute(one, 'role') === 'main' || attribute(one, 'itemProp') === 'articleBody') ??
    null;
  const found = kept.size === 0 ? null : narrow(body, kept);
  if (found === null || wordsOf(found) === '') return { article: own ?? body, body };
  if (own === null || contains(own, found) === false) return { article: countProse(found) < countProse(body) * 0.5 ? body : found, body };
  const lost = countShape(own) > countShape(found) + 1 && countWords(found) < countWords(own) * 0.85;
  return { article: lost || countWords(found) < countWords(own) * 0.6 ? own : found, body };
}

/** Words of running text, lists and tables outside the page's own frame. */
function countProse(node: HastNode): number {
  if (isElement(node) && /^(?:nav|footer|aside|form|script|style|noscript|template|button|select)$/u.test(node.tagName)) return 0;
  const holdsText = isElement(node) && /^(?:p|li|h[1-6]|blockquote|td|th|dd|dt|pre|figcaption)$/u.test(node.tagName);
  if (holdsText) return linkDensity(node) < 0.5 ? countWords(node) : 0;
  return childrenOf(node).reduce((sum, child) => sum + countProse(child), 0);
}

const contains = (outer: HastNode, inner: HastNode): boolean =>
  outer === inner || childrenOf(outer).some((child) => contains(child, inner));

const countShape = (node: HastNode): number =>
  [...elementsOf(node)].filter((one) => /^(?:h[1-6]|ul|ol|blockquote)$/u.test(one.tagName)).length;
