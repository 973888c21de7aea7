import { ptPerMm } from '../../model/geometry.ts';
import type { PageBox, PrintedPage } from '../../model/printed-file.ts';
import type { Check, Expected, Finding } from '../check.ts';

const tolerancePt = 0.1;

const size = ([left, low, right, high]: PageBox): string => `${(right - left).toFixed(1)} × ${(high - low).toFixed(1)} pt`;
const differs = (one: PageBox, other: PageBox): boolean => one.some((side, index) => !(Math.abs(side - other[index]!) <= tolerancePt));
const isInside = (inner: PageBox, outer: PageBox): boolean =>
  inner[0] >= outer[0] - tolerancePt &&
  inner[1] >= outer[1] - tolerancePt &&
  inner[2] <= outer[2] + tolerancePt &&
  inner[3] <= outer[3] + tolerancePt;

/** W8: the paper asked for, to a tenth of a point; in any file all pages alike and each box inside the one around it. */
export const pageBoxes: Check = {
  rule: 'preflight/w8-page-box',
  promise: 'every page is exactly as large as it should be',
  find({ file, expected }) {
    const [first] = file.pages;
    if (!first) return [{ page: null, reason: 'Expected pages, found none', place: null }];
    return file.pages.flatMap((page) => {
      const reason = expected.paper ? compareWithPaper(page, expected.paper) : compareWithFirst(page, first);
      return reason === null ? [] : [{ page: page.number, reason, place: null } satisfies Finding];
    });
  },
};

function compareWithPaper({ boxes }: PrintedPage, { widthMm, heightMm, bleedMm }: NonNullable<Expected['paper']>): string | null {
  const [wide, high, bleed] = [widthMm * ptPerMm, heightMm * ptPerMm, bleedMm * ptPerMm];
  const [left, low] = boxes.trim;
  const trim: PageBox = [left, low, left + wide, low + high];
  if (differs(boxes.trim, trim)) return `Expected a trimmed page of ${size(trim)}, found ${size(boxes.trim)}`;
  const around: PageBox = [left - bleed, low - bleed, left + wide + bleed, low + high + bleed];
  if (differs(boxes.bleed, around)) return `Expected ${size(around)} with bleed, found ${size(boxes.bleed)}`;
  return isInside(boxes.bleed, boxes.media) ? null : `Expected a sheet that holds the bleed, found ${size(boxes.media)}`;
}

function compareWithFirst({ boxes }: PrintedPage, first: PrintedPage): string | null {
  if (size(boxes.trim) !== size(first.boxes.trim)) return `Expected ${size(first.boxes.trim)} as on page 1, found ${size(boxes.trim)}`;
  return isInside(boxes.trim, boxes.bleed) && isInside(boxes.bleed, boxes.media)
    ? null
    : 'Expected the trimmed page inside the bleed, and the bleed inside the sheet, found them otherwise';
}
