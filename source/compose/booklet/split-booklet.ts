import { type BookletPart, mostBookletPages } from '../../model/booklet.ts';
import type { WorkbookPage } from '../../model/workbook.ts';

/** What is weighed: one more booklet, a cut that does not open a section, a cut through the middle of a spread, and unlike sizes. */
const costs = { part: 40, insideSection: 4, insideSpread: 100, size: (pages: number) => (pages * pages) / mostBookletPages };

/**
 * The booklets of a book that is too thick for one: as few as can be, of about the same size, none of more than forty pages, each of
 * whole sheets.
 *
 * A part begins with the reading of a section where one is near; rather than between the two pages of a spread there is one part more.
 *
 * @param pageCount Pages of the book, a multiple of four.
 * @returns One part when the book fits one booklet.
 */
export function splitBooklet(pages: readonly WorkbookPage[], pageCount: number): BookletPart[] {
  const opens = new Set(pages.filter((page) => page.type === 'reading').map(({ page }) => page));
  const writers = new Map(pages.map((page) => [page.page, page.type === 'sheet' ? page.writer : null]));
  const cutsSpread = (next: number) => writers.get(next - 1) === 'a' && writers.get(next) === 'b';
  const cutCost = (next: number) =>
    next > pageCount ? 0 : (opens.has(next) ? 0 : costs.insideSection) + (cutsSpread(next) ? costs.insideSpread : 0);
  /** The best parts from each page on, found from the end of the book. */
  const best = new Map<number, { parts: BookletPart[]; cost: number }>([[pageCount + 1, { parts: [], cost: 0 }]]);
  for (let from = pageCount - 3; from >= 1; from -= 4) {
    for (let length = 4; length <= mostBookletPages; length += 4) {
      const rest = best.get(from + length);
      if (!rest) break;
      const cost = costs.part + costs.size(length) + cutCost(from + length) + rest.cost;
      if (cost < (best.get(from)?.cost ?? Number.POSITIVE_INFINITY))
        best.set(from, { parts: [{ from, to: from + length - 1 }, ...rest.parts], cost });
    }
  }
  return best.get(1)?.parts ?? [];
}
