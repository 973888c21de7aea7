import type { CardGrid } from '../../model/cards.ts';

/** Cells of a sheet, both counted from 1. */
export interface Cell {
  column: number;
  row: number;
}

/**
 * Lay cards on sheets row by row in their order. Where a card of a whole row would leave a cell empty, the next single card moves up.
 *
 * @returns For each sheet its cards with their cells, and the cells that are left, which come last.
 */
export function placeCards<Card extends { columns: number; rows: number }>(
  cards: readonly Card[],
  grid: Pick<CardGrid, 'columns' | 'rows'>,
): { cards: (Card & Cell)[]; free: Cell[] }[] {
  const waiting = [...cards];
  const sheets: { cards: (Card & Cell)[]; free: Cell[] }[] = [];
  let row = grid.rows + 1;
  while (waiting.length > 0) {
    const [first] = waiting;
    if (!first) break;
    if (row + first.rows - 1 > grid.rows) {
      leaveRows(sheets.at(-1), row, grid);
      sheets.push({ cards: [], free: [] });
      row = 1;
    }
    const sheet = sheets.at(-1);
    let column = 1;
    const start = row;
    while (column <= grid.columns) {
      const room = grid.columns - column + 1;
      const index = column === 1 ? 0 : waiting.findIndex((one) => one.columns <= room && one.rows === 1);
      const card = waiting[index];
      if (index < 0 || !card) {
        sheet?.free.push({ column, row: start });
        column += 1;
        continue;
      }
      waiting.splice(index, 1);
      sheet?.cards.push({ ...card, column, row: start });
      column += card.columns;
      row = Math.max(row, start + card.rows);
    }
  }
  leaveRows(sheets.at(-1), row, grid);
  return sheets;
}

function leaveRows(sheet: { free: Cell[] } | undefined, from: number, grid: Pick<CardGrid, 'columns' | 'rows'>): void {
  for (let row = from; sheet && row <= grid.rows; row += 1)
    for (let column = 1; column <= grid.columns; column += 1) sheet.free.push({ column, row });
}
