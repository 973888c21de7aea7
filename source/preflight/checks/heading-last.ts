import type { PaintedArea, TextRun } from '../../model/printed-file.ts';
import { type Check, type Finding, placeOfPage, quote } from '../check.ts';
import { squeeze } from '../page-text.ts';

/** The runs that make up a heading on its page, found by its bookmark. */
function findHeading(live: TextRun[], title: string): TextRun[] | null {
  const wanted = squeeze(title);
  for (let start = 0; start < live.length; start += 1) {
    let found = '';
    for (let end = start; end < live.length && wanted.startsWith(found + squeeze(live[end]!.text)); end += 1) {
      found += squeeze(live[end]!.text);
      if (found === wanted) return live.slice(start, end + 1);
    }
  }
  return null;
}

/** The head of a row has its row beside it, no further off than this. */
const besideMm = 30;
/** A drawing begins so far above its last label. */
const drawingMm = 40;
/** A column of text below a heading is at least this wide, however short the heading. */
const columnMm = 40;

/** W1: below every heading stands something that belongs to it. */
export const headingLast: Check = {
  rule: 'preflight/w1-heading-last',
  promise: 'no heading is the last text on its page',
  find({ file, texts, expected }) {
    if (file.bookmarks.length === 0) return null;
    return file.bookmarks.flatMap(({ title, page }): Finding[] => {
      if (page === null || title === '') return [];
      const { live } = texts.of(page);
      const heading = findHeading(live, title);
      if (heading === null) return [];
      const [left, right] = [Math.min(...heading.map(({ leftMm }) => leftMm)), Math.max(...heading.map(({ rightMm }) => rightMm))];
      const end = Math.max(...heading.map(({ yMm }) => yMm));
      const isBeside = (one: TextRun) =>
        Math.abs(one.yMm - end) < 3 &&
        ((one.leftMm >= right && one.leftMm < right + besideMm) || (one.rightMm <= left && one.rightMm > left - besideMm));
      // The label of a drawing has the drawing beside it.
      const isDrawing = ({ leftMm, rightMm, topMm, bottomMm }: PaintedArea) =>
        topMm < end - drawingMm && bottomMm > end && (rightMm < left || leftMm > right);
      const isBelow = (one: { leftMm: number; rightMm: number }, yMm: number) =>
        yMm > end + 1 && one.leftMm < Math.max(right, left + columnMm) && one.rightMm > Math.min(left, right - columnMm);
      const printed = file.pages[page - 1];
      const follows =
        printed?.areas.some(isDrawing) ||
        live.some((run) => isBeside(run) || isBelow(run, run.yMm)) ||
        printed?.rules.some((rule) => isBelow(rule, rule.yMm)) ||
        printed?.areas.some((area) => isBelow(area, area.bottomMm)) ||
        printed?.images.some((image) => isBelow(image, image.bottomMm));
      if (follows) return [];
      return [
        {
          page,
          reason: `Expected words below the heading ${quote(title)}, found it last on its page`,
          place: placeOfPage(expected.book, page),
        },
      ];
    });
  },
};
