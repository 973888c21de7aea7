import { answers, standsApart } from './heading-neighbours.ts';
import { strengthOf } from './heading-strength.ts';
import type { Layout } from './layout.ts';
import { hasCase, sizeOf } from './measure.ts';

/** How a text sets its headings: what is counted once over all its lines. */
interface Style {
  /** Lines with running text below, in capitals or with a mark, and in a sentence's letters. */
  strong: number;
  weak: number;
  /** Questions above an answer, and plain lines alone above text. */
  sisters: Set<number>;
}

const styles = new WeakMap<Layout, Style>();

function styleOf(layout: Layout): Style {
  const found = styles.get(layout);
  if (found) return found;
  const style: Style = { strong: 0, weak: 0, sisters: new Set() };
  for (const [at, line] of layout.lines.entries()) {
    const strength = strengthOf(layout, at);
    if (strength === null || !answers(layout, at, 'any')) continue;
    const apart = standsApart(layout, at);
    const isQuestion = strength === 'question' && (apart || layout.isDense);
    const isPlain = strength === 'weak' && apart && (layout.lines[at + 1]?.gap ?? 0) > 0;
    if ((isQuestion || isPlain) && answers(layout, at, 'long')) style.sisters.add(at);
    if (layout.markers[at] || (line.gap === 0 && !layout.isDense) || !answers(layout, at, 'text')) continue;
    if (strength === 'strong') style.strong += 1;
    if (strength === 'weak') style.weak += 1;
  }
  styles.set(layout, style);
  return style;
}

/** In a text of headings with capitals, a long line without them is a caption or a stray line. */
export function fitsStyle(layout: Layout, index: number): boolean {
  const { strong, weak } = styleOf(layout);
  const { text } = layout.lines[index]!;
  if (!hasCase(text) || strong < 3 || weak >= strong) return true;
  const long = text.split(/\s+/u).filter((word) => word.length >= 4);
  return sizeOf(text) <= 4 || long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.4;
}

/** One question alone may be a writer's way of speaking; several, each above its answer, are headings. */
export function hasSisters(layout: Layout, index: number): boolean {
  const { sisters } = styleOf(layout);
  return sisters.size > (sisters.has(index) ? 1 : 0);
}

/** How many lines stand above running text as headings do. */
export const headingCount = (layout: Layout): number => styleOf(layout).strong + styleOf(layout).weak;
