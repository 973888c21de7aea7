import { type BookletPart, mostBookletPages } from '../../model/booklet.ts';
import type { WorkbookPage } from '../../model/workbook.ts';

/** How much a cut costs, in pages off the even share: one that does not open a section, and one through the middle of a spread. */
const costs = { insideSection: 8, insideSpread: 100 };

/**
 * The booklets of a book that is too thick for one: of about the same size, none of more than forty pages, each of whole sheets.
 *
 * A part begins with the reading of a section where one is near, and never between the two pages of a spread when another cut can be made.
 *
 * @param pageCount Pages of the book, a multiple of four.
 * @returns One part when the book fits one booklet.
 */
export function splitBooklet(pages: readonly WorkbookPage[], pageCount: number): BookletPart[] {
  const opens = new Set(pages.filter((page) => page.type === 'reading').map(({ page }) => page));
  const halves = new Set(pages.filter((page) => page.type === 'sheet' && page.writer === 'b').map(({ page }) => page));
  const parts: BookletPart[] = [];
  for (let from = 1; from <= pageCount; ) {
    const rest = pageCount - from + 1;
    const left = Math.ceil(rest / mostBookletPages);
    const share = rest / left;
    // What follows must fit into the parts that are left.
    const least = rest - (left - 1) * mostBookletPages;
    let best = { length: rest, cost: Number.POSITIVE_INFINITY };
    for (let length = Math.max(4, Math.ceil(least / 4) * 4); left > 1 && length <= mostBookletPages; length += 4) {
      const next = from + length;
      const cost = Math.abs(length - share) + (opens.has(next) ? 0 : costs.insideSection) + (halves.has(next) ? costs.insideSpread : 0);
      if (cost < best.cost) best = { length, cost };
    }
    parts.push({ from, to: from + best.length - 1 });
    from += best.length;
  }
  return parts;
}
