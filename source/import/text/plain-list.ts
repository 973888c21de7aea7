import type { TextBlock } from './blocks.ts';
import { isHeading } from './heading.ts';
import { isShortLine } from './heading-neighbours.ts';
import { farewell } from './heading-strength.ts';
import { labelOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { endOfAlike, endOfQuotations } from './list-end.ts';
import { endsWithColon, endsWithQuestion, endsWithStop, isCapitals, isTitleCase, sizeOf, widthOf } from './measure.ts';
import { wholeQuotation } from './quotation.ts';

/**
 * A list whose bullets were lost, below a line that ends in a colon (DOMAIN a, list test): short lines without the end of a sentence,
 * with empty lines between or not. It ends at the first line that ends as a sentence does; a heading above that line is not part of it.
 *
 * @param index The line below the lead-in.
 * @param least How many lines it takes: two below a colon, more below a heading.
 * @param isBelowColon The line above leads in; else it is a heading.
 */
export function readPlainList(
  layout: Layout,
  index: number,
  least: number,
  isBelowColon: boolean,
): { block: TextBlock; next: number } | null {
  let next = index;
  while (next < layout.lines.length && isItem(layout, next, index, isBelowColon)) next += 1;
  if (isBelowColon) next = endOfAlike(layout, index, next);
  else next = endOfQuotations(layout, index, next);
  // “Listening, / asking; / and being kind.”: the last of a row that ends in commas ends in a stop.
  const comma = layout.lines.slice(index, next).filter(({ text }) => /[,;，；、]$/u.test(text)).length;
  const closing = layout.lines[next];
  if (
    comma >= 1 &&
    comma >= next - index - 1 &&
    closing &&
    endsWithStop(closing.text) &&
    sizeOf(closing.text) <= 20 &&
    !layout.markers[next]
  )
    next += 1;
  else if (next - index > 1 && isHeadingAfter(layout, next - 1, index)) next -= 1;
  if (next - index < least) return null;
  const lines = layout.lines.slice(index, next);
  // Questions glued to their lead-in stay lines of its paragraph.
  if (isBelowColon && lines.every(({ text, gap }) => gap === 0 && endsWithQuestion(text)) && !layout.isDense && !asksReader(layout, index))
    return null;
  const items = lines.map(({ text, number }) => ({
    mark: null,
    checked: null,
    lines: [{ text, number, ...labelOf(text) }],
    more: [],
    children: [],
  }));
  return { block: { type: 'list', items }, next };
}

/** A lead-in on a line of its own that sends the questions below to the reader: it stands after an empty line and is short. */
const asksReader = (layout: Layout, index: number): boolean => {
  const above = layout.lines[index - 1];
  return above !== undefined && above.gap > 0 && endsWithColon(above.text) && sizeOf(above.text) <= 8;
};

function isItem(layout: Layout, index: number, start: number, isBelowColon: boolean): boolean {
  const line = layout.lines[index];
  if (!line || farewell.test(line.text)) return false;
  if (!isShortLine(layout, index)) {
    if (
      isBelowColon &&
      isShortSentence(layout, index) &&
      [-2, -1, 0].some((from) => [0, 1, 2].every((step) => index + from >= start && isShortSentence(layout, index + from + step)))
    )
      return true;
    // Words to say, one below the other.
    if (!(wholeQuotation(line.text) && !layout.markers[index] && widthOf(line.text) <= 200)) return false;
    const other = layout.lines[index === start ? index + 1 : index - 1];
    return other !== undefined && wholeQuotation(other.text);
  }
  // Lines that touched and then a gap: the list is over.
  const touching = index > start + 1 && layout.lines[start + 1]?.gap === 0;
  return index === start || !touching || line.gap === 0;
}

/** A few words with a stop: three in a row below a colon are items too. */
const isShortSentence = (layout: Layout, index: number): boolean => {
  const line = layout.lines[index];
  return line !== undefined && !layout.markers[index] && endsWithStop(line.text) && sizeOf(line.text) <= 8 && !/[.!?]\s/u.test(line.text);
};

/** Whether the last line of a list is rather the heading of what follows. */
function isHeadingAfter(layout: Layout, index: number, start: number): boolean {
  const line = layout.lines[index]!;
  const items = layout.lines.slice(start, index);
  const gaps = items.slice(1).map(({ gap }) => gap);
  const usual = gaps.length === 0 ? line.gap : Math.max(...gaps);
  const titled = items.filter(({ text }) => isTitleCase(text) && sizeOf(text) >= 2).length;
  // Questions, and then a line that asks nothing; words to say, and then a line that is none.
  const differs =
    (items.every(({ text }) => endsWithQuestion(text)) && !endsWithQuestion(line.text)) ||
    (items.every(({ text }) => wholeQuotation(text)) && !wholeQuotation(line.text));
  const stands = differs || (isTitleCase(line.text) && titled < items.length * 0.5) || isCapitals(line.text) || line.gap > usual;
  return stands && layout.lines[index + 1] !== undefined && isHeading(layout, index);
}
