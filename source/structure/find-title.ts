import type { Heading, RootContent } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import { wordCount } from '../language/words.ts';
import { isByline } from './find-byline.ts';
import { takeHeadingApart } from './headings.ts';
import type { MarkedBlock } from './marks.ts';
import { plainText, slugOf } from './plain-text.ts';
import { splitTitle } from './title.ts';

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

/**
 * The heading that is the article's title, `null` for none.
 *
 * The first heading, when it stands alone at the highest level. One of several at that level is the title when nothing of its own
 * stands under it, or when it opens the article and reads like no section. With a title in the front matter, only the same words
 * are: another heading keeps its words as a section.
 */
export function findTitleHeading(blocks: readonly MarkedBlock[], cues: Cues, given: string | null): Heading | null {
  const nodes = blocks.map(({ node }) => node);
  const headings = nodes.filter(isHeading);
  const [first] = headings;
  if (!first) return null;
  const attributes = first.data?.attributes;
  if (attributes?.role !== undefined || attributes?.skip) return null;
  const text = plainText(first);
  if (given !== null) return isSame(text, given) ? first : null;
  const topDepth = Math.min(...headings.map((heading) => heading.depth));
  if (first.depth !== topDepth) return null;
  const alone = headings.filter((heading) => heading.depth === topDepth).length === 1;
  const opens = nodes.find((node) => node.type !== 'html' && node.type !== 'leafDirective') === first;
  if (alone) return headings.length > 1 || opens ? first : null;
  if (!opens) return null;
  const next = nodes[nodes.indexOf(first) + 1];
  const empty = next !== undefined && isHeading(next);
  return first.depth === 1 && (empty || readsLikeTitle(first, cues)) ? first : null;
}

/**
 * The heading right under the title that is its subtitle, `null` for none: one with the author's name or the date under it, or, under
 * a title of one part, one below the level of the next heading.
 */
export function findSubtitleHeading(blocks: readonly MarkedBlock[], titleHeading: Heading | null): Heading | null {
  const nodes = blocks.map(({ node }) => node);
  const at = titleHeading ? nodes.indexOf(titleHeading) : -1;
  const [under, next] = [nodes[at + 1], nodes.slice(at + 2).find(isHeading)];
  if (at === -1 || !titleHeading || !under || !isHeading(under) || under.data?.attributes || plainText(under) === '') return null;
  // Who wrote it and when stands under the title, so what stands between is of the title.
  if (isByline(nodes[at + 2])) return under;
  if (!next || under.depth <= next.depth) return null;
  return splitTitle(plainText(titleHeading)).subtitle === null ? under : null;
}

/** The same words, or the one begins with the other: front matter often gives a title without its subtitle. */
function isSame(heading: string, given: string): boolean {
  const [one, other] = [slugOf(heading), slugOf(given)];
  return one === other || (one.length > 8 && other.length > 8 && (one.startsWith(other) || other.startsWith(one)));
}

/** Without a number, not called introduction, and longer than a label or with none of the words that sections are called by. */
export function readsLikeTitle(heading: Heading, cues: Cues): boolean {
  const { number, isIntro, title } = takeHeadingApart(heading, cues);
  if (number !== null || isIntro) return false;
  const isLabel = cues.heading.length === 0 || cues.heading.some(([, pattern]) => pattern.test(title));
  return wordCount(title) >= 5 || /[:：?？]/u.test(title) || !isLabel;
}
