/** One side of a sheet as it lies before the reader: page numbers, left and right of the fold. */
export interface SheetSide {
  /** 0 for the outermost sheet. */
  sheet: number;
  side: 'front' | 'back';
  left: number;
  right: number;
}

/**
 * The pages of a booklet on its sheets: printed on both sides, laid on one another as they come, folded once, stapled through the fold.
 *
 * The front of the first sheet holds the last page and the cover, its back the two pages behind them; the innermost sheet holds
 * the middle of the book. A book bound on the right has left and right changed.
 *
 * @param pages Page numbers in reading order, a multiple of four.
 * @throws {RangeError} When the pages do not fill their sheets.
 */
export function orderSaddle(pages: readonly number[], isRightToLeft: boolean): SheetSide[] {
  if (pages.length === 0 || pages.length % 4 !== 0) throw new RangeError(`${pages.length} pages do not fill sheets of four`);
  const last = pages.length - 1;
  const pageAt = (index: number): number => pages[index] ?? 0;
  const side = (sheet: number, name: SheetSide['side'], one: number, other: number): SheetSide =>
    isRightToLeft ? { sheet, side: name, left: other, right: one } : { sheet, side: name, left: one, right: other };
  return Array.from({ length: pages.length / 4 }, (_, sheet) => [
    side(sheet, 'front', pageAt(last - 2 * sheet), pageAt(2 * sheet)),
    side(sheet, 'back', pageAt(2 * sheet + 1), pageAt(last - 2 * sheet - 1)),
  ]).flat();
}
