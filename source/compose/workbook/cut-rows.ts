import type { BookContext } from './context.ts';
import { evenChunks } from './parts.ts';

/** Rows of a table that stand on one sheet. */
export interface RowChunk<Row> {
  /** What the sheet's id ends in: nothing when all rows stand on one. */
  suffix: string;
  rows: Row[];
}

/** Where the sheet of some rows is found among the measures. */
interface Table {
  /** The sheet's id for a suffix. */
  sheetId: (suffix: string) => string;
  /** The part that is the table. */
  partId: string;
  /** At most so many rows on a sheet. */
  most: number;
  /** Parts that would leave first: their height does not count. */
  optionalIds: string[];
}

/**
 * Rows over as many sheets as they need: evenly by number, then each sheet by the measured height of its rows.
 *
 * A sheet keeps its id until it was seen to be too full; its pieces get ids of their own, so that what was measured stays true.
 */
export function cutRows<Row extends { letter: string }>(context: BookContext, rows: Row[], table: Table): RowChunk<Row>[] {
  const chunks = evenChunks(rows, table.most);
  return chunks.flatMap((chunk, index) =>
    cutChunk(context, { suffix: chunks.length === 1 ? '' : `-part-${index + 1}`, rows: chunk }, table),
  );
}

function cutChunk<Row extends { letter: string }>(context: BookContext, chunk: RowChunk<Row>, table: Table): RowChunk<Row>[] {
  const measured = context.measures?.sheets[table.sheetId(chunk.suffix)];
  const tableMm = measured?.partsMm[table.partId];
  if (!measured || tableMm === undefined) return [chunk];
  const heightMm = measured.heightMm - table.optionalIds.reduce((sum, id) => sum + (measured.partsMm[id] ?? 0), 0);
  if (heightMm <= context.liveHeightMm) return [chunk];
  const heights = chunk.rows.map(({ letter }) => measured.partsMm[`row-${letter}`] ?? tableMm / Math.max(1, chunk.rows.length));
  const rowsMm = heights.reduce((sum, height) => sum + height, 0);
  const roomMm = context.liveHeightMm - (heightMm - rowsMm);
  const shareMm = rowsMm / Math.max(1, Math.ceil(rowsMm / roomMm));
  const pages: Row[][] = [];
  let usedMm = Number.POSITIVE_INFINITY;
  chunk.rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    if (usedMm + height > roomMm || usedMm + height / 2 > shareMm) {
      pages.push([]);
      usedMm = 0;
    }
    pages.at(-1)?.push(row);
    usedMm += height;
  });
  return pages.map((page, index) => ({ suffix: `${chunk.suffix}-cut-${index + 1}`, rows: page }));
}
