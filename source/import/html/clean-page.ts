import type { Element, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { readByline } from '../page/byline.ts';
import { reportStrip } from '../report.ts';
import { frameRule, machinery, named } from './frame-rule.ts';
import { attribute, childrenOf, elementsOf, type HastNode, isElement, lineOf, withChildren, wordsOf } from './hast.ts';

/** What the lines that were left out said of who wrote the article and when. */
export interface FoundByline {
  author: string | null;
  date: string | null;
}

/** A copy of the article's part without the page's frame; what held words is told with its rule and line. */
export function cleanPage(article: HastNode, file: VFile, byline: FoundByline): HastNode {
  const whole = wordsOf(article).length;
  const clean = (node: RootContent, inQuotation: boolean): RootContent[] => {
    if (node.type === 'comment' || node.type === 'doctype') return [];
    if (!isElement(node)) return [node];
    const rule = inQuotation && node.tagName === 'footer' ? null : frameRule(node, whole);
    if (rule !== null) {
      const words = wordsOf(node);
      if (rule !== '' && words !== '') {
        if (rule === 'strip/byline' || rule === 'strip/window') readInto(byline, node);
        reportStrip(file, rule, lineOf(node), words);
      }
      return [];
    }
    return [
      withChildren(
        node,
        childrenOf(node).flatMap((child) => clean(child, node.tagName === 'blockquote')),
      ),
    ];
  };
  if (article.type !== 'root' && !isElement(article)) return article;
  return withChildren(
    article,
    childrenOf(article).flatMap((child) => clean(child, false)),
  );
}

/** Lines of the page that say who wrote the article and when, wherever they stand. */
export function readBylines(body: HastNode, byline: FoundByline): void {
  const rule = named.find(([name]) => name === 'strip/byline')![1];
  for (const one of elementsOf(body)) if (rule.test(`${attribute(one, 'className')} ${attribute(one, 'id')}`)) readInto(byline, one);
}

function readInto(byline: FoundByline, node: Element): void {
  for (const one of [node, ...elementsOf(node)]) {
    const read = readByline(wordsOf(one), true);
    byline.author ??= read?.author ?? null;
    byline.date ??= read?.date ?? null;
  }
}

/** Tell what stands on the page outside the article's part: its frame, piece by piece. */
export function reportFrame(body: HastNode, article: HastNode, used: (HastNode | null)[], file: VFile): void {
  const kept = [article, ...used.filter((one) => one !== null)];
  const walk = (node: HastNode): void => {
    if (kept.includes(node)) return;
    if (isElement(node) && machinery.test(node.tagName)) return;
    if (kept.some((one) => holds(node, one))) {
      for (const child of childrenOf(node)) walk(child);
      return;
    }
    const words = wordsOf(node);
    if (words !== '' && /[\p{L}\p{N}]/u.test(words)) reportStrip(file, 'strip/page', lineOf(node), words);
  };
  walk(body);
}

const holds = (outer: HastNode, inner: HastNode): boolean => childrenOf(outer).some((child) => child === inner || holds(child, inner));
