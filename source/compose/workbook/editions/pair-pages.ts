import type { Sheet, WorkbookPage } from '../../../model/workbook.ts';

/**
 * A page of one partner's that has none of the other's beside it gets one of Notes, so that both books have the same page numbers
 * (QUALITY W12): a question to one of the two that takes more pages than what faces it.
 *
 * @param notesBeside A Notes page for a page.
 */
export function pairPages(pages: WorkbookPage[], notesBeside: (page: Sheet) => Sheet): WorkbookPage[] {
  return pages.flatMap((page, index): WorkbookPage[] => {
    if (page.type === 'reading' || page.writer === null) return [page];
    const beside = pages[page.writer === 'a' ? index + 1 : index - 1];
    const other = page.writer === 'a' ? 'b' : 'a';
    if (beside?.type === 'sheet' && beside.writer === other) return [page];
    const notes: Sheet = { ...notesBeside(page), writer: other, side: 'any' };
    return other === 'b' ? [page, notes] : [notes, page];
  });
}
