import type { RootContent } from 'mdast';
import { type Byline, readByline } from '../language/byline.ts';
import { linesOf } from './plain-text.ts';
import type { RawSection } from './sections.ts';

/** Who wrote the article and when, as its first lines say, and those lines with the rule that strips them. */
export interface FoundByline extends Byline {
  lines: ReadonlyMap<RootContent, string>;
}

/** Whether a block is a line that names the author or the date, and nothing else. */
export const isByline = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' && linesOf(node).length > 0 && linesOf(node).every((line) => readByline(line) !== null);

/** Lines right under the title that name the author or give the date; without a name there is no byline. */
export function findByline([first]: readonly RawSection[]): FoundByline {
  const nodes = first && first.heading === null ? first.blocks.map(({ node }) => node).filter((node) => node.type !== 'image') : [];
  const end = nodes.findIndex((node) => !isByline(node));
  const found = nodes
    .slice(0, end === -1 ? nodes.length : end)
    .map((node) => ({ node, bylines: linesOf(node).flatMap((line) => readByline(line) ?? []) }));
  const all = found.flatMap(({ bylines }) => bylines);
  const author = all.find((one) => one.author !== null)?.author ?? null;
  if (author === null) return { author: null, date: null, lines: new Map() };
  const ruleOf = (bylines: Byline[]): string => (bylines.some((one) => one.author !== null) ? 'strip/byline' : 'strip/date');
  return {
    author,
    date: all.find((one) => one.date !== null)?.date ?? null,
    lines: new Map(found.map(({ node, bylines }) => [node, ruleOf(bylines)])),
  };
}
