import { strengthOf, underlining } from './heading-strength.ts';
import type { Layout } from './layout.ts';
import { endsOpen, endsSentence, endsWithColon, endsWithStop, hasCase, opensProperly, sizeOf, widthOf } from './measure.ts';
import { hasSignature, wholeQuotation } from './quotation.ts';

/** What stands below a heading: running text, a list, words to say, or something short. */
export type Below = 'text' | 'list' | 'lead-in' | 'short' | 'nothing';

export function belowOf(layout: Layout, index: number): Below {
  const next = layout.lines[index + 1];
  if (!next) return 'nothing';
  const marker = layout.markers[index + 1] ?? null;
  if (marker?.type === 'bullet' || marker?.type === 'task' || layout.numbers.get(index + 1)?.role === 'item') return 'list';
  if (wholeQuotation(next.text)) return 'text';
  if (endsWithColon(next.text)) return 'lead-in';
  if (
    widthOf(next.text) >= 80 ||
    endsWithStop(next.text) ||
    (endsSentence(next.text) && sizeOf(next.text) >= 3 && !strengthOf(layout, index + 1))
  )
    return 'text';
  if (/^[^:]{2,60}[:：]\s+\S/u.test(next.text) && sizeOf(next.text) >= 5) return 'text';
  // A line of a talk or a verse, a first line that goes on below.
  if (endsOpen(next.text) || (layout.lines[index + 2]?.gap === 0 && sizeOf(next.text) >= 6 && !strengthOf(layout, index + 1)))
    return 'text';
  return 'short';
}

/** Short lines in a row, without marks and ends of sentences, from `index` on, three at most: a list without bullets, or headings on headings. */
export function shortRunFrom(layout: Layout, index: number): number {
  let at = index;
  while (at < index + 3 && isShortLine(layout, at)) at += 1;
  return at - index;
}

/** Short lines that touch, from `index` to the next empty line: a list without bullets below a heading. No verse, whose lines run on. */
export function touchingRunFrom(layout: Layout, index: number): number {
  let at = index;
  while (at < layout.lines.length && (at === index || layout.lines[at]!.gap === 0)) {
    const { text } = layout.lines[at]!;
    if (!isShortLine(layout, at) || endsOpen(text) || (hasCase(text) && !opensProperly(text))) return 0;
    at += 1;
  }
  return at - index;
}

/** A line that may be an item of a list without bullets. */
export function isShortLine(layout: Layout, index: number): boolean {
  const line = layout.lines[index];
  if (!line || layout.markers[index] || layout.numbers.has(index)) return false;
  const { text } = line;
  return (
    sizeOf(text) <= 20 &&
    widthOf(text) <= 130 &&
    !endsWithStop(text) &&
    !hasSignature(text) &&
    !endsWithColon(text) &&
    !underlining.test(text) &&
    !text.includes('\t')
  );
}

/** Nothing stands directly above. */
export const standsApart = (layout: Layout, index: number): boolean => {
  const line = layout.lines[index]!;
  const above = layout.lines[index - 1];
  return !above || line.gap > 0;
};

/** What stands above is over: a sentence, a list, another heading. */
export function follows(layout: Layout, index: number): boolean {
  const above = layout.lines[index - 1];
  if (!above) return true;
  const marker = layout.markers[index - 1];
  const listed = marker?.type === 'bullet' || marker?.type === 'task' || layout.numbers.has(index - 1);
  return (
    endsSentence(above.text) ||
    hasSignature(above.text) ||
    listed ||
    wholeQuotation(above.text) ||
    strengthOf(layout, index - 1) === 'strong' ||
    underlining.test(above.text) ||
    !/[\p{L}\p{N}]/u.test(above.text)
  );
}

/** Running text stands below; or a long line that leads to a list; or anything that is not short. */
export function answers(layout: Layout, index: number, least: 'text' | 'long' | 'any'): boolean {
  const below = belowOf(layout, index);
  if (below === 'text') return true;
  if (least === 'any') return below !== 'short' && below !== 'nothing';
  return least === 'long' && below === 'lead-in' && widthOf(layout.lines[index + 1]!.text) >= 50;
}
