import { type PdfDictionary, PdfName } from '../../pdf-syntax.ts';
import { type Element, elementsOf, isA, type Kid, makeElement } from '../structure.ts';

const spanOf = (cell: Element, name: 'ColSpan' | 'RowSpan'): number => Math.max(1, Number(cell.attributes.get('Table')?.get(name) ?? 1));
const scopeOf = (cell: Element): string | null => {
  const scope = cell.attributes.get('Table')?.get('Scope');
  return scope instanceof PdfName ? scope.name : null;
};
const cellsOf = (row: Element): Element[] => elementsOf(row.kids, 'TH', 'TD');

/** Rows of a table, those of its head, body and foot included. */
export function rowsOf(table: Element): Element[] {
  return elementsOf(table.kids, 'TR', 'THead', 'TBody', 'TFoot').flatMap((part) =>
    part.type === 'TR' ? [part] : elementsOf(part.kids, 'TR'),
  );
}

/** Columns each row takes, with the cells that reach down into it from above. */
export function rowWidths(table: Element): number[] {
  const reaching: { rows: number; width: number }[] = [];
  return rowsOf(table).map((row) => {
    let width = 0;
    for (const one of reaching) {
      if (one.rows > 0) width += one.width;
      one.rows -= 1;
    }
    for (const cell of cellsOf(row)) {
      width += spanOf(cell, 'ColSpan');
      if (spanOf(cell, 'RowSpan') > 1) reaching.push({ rows: spanOf(cell, 'RowSpan') - 1, width: spanOf(cell, 'ColSpan') });
    }
    return width;
  });
}

/** Only what differs from the rule: cells are one by one, and a header with a scope needs no list of ids. */
function mendCell(cell: Element, inHeadRow: boolean): void {
  const kept: PdfDictionary = new Map();
  for (const name of ['ColSpan', 'RowSpan'] as const) if (spanOf(cell, name) > 1) kept.set(name, spanOf(cell, name));
  if (cell.type === 'TH') kept.set('Scope', new PdfName(scopeOf(cell) ?? (inHeadRow ? 'Column' : 'Row')));
  cell.attributes = kept.size > 0 ? new Map([['Table', kept]]) : new Map();
  cell.id = null;
}

/**
 * Tables of rows of cells, every row as long as the longest, every header with its scope.
 *
 * Chromium leaves empty cells out. In a row of column headers those are the first ones, over the labels of the rows; in
 * any other row the last ones, where couples write.
 */
export function mendTables(element: Element): void {
  element.kids = element.kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [kid];
    mendTables(kid);
    return kid.type === 'Table' ? mendTable(kid) : [kid];
  });
}

function mendTable(table: Element): Kid[] {
  const isPart = (kid: Kid): boolean => isA(kid, 'TR', 'THead', 'TBody', 'TFoot', 'Caption');
  const stray = table.kids.filter((kid) => !isPart(kid));
  table.kids = table.kids.filter(isPart);
  const rows = rowsOf(table);
  if (rows.length === 0) return [...table.kids, ...stray];
  for (const [index, row] of rows.entries()) {
    row.kids = row.kids.map((kid) => (isA(kid, 'TH', 'TD') ? kid : makeElement('TD', [kid])));
    const heads = index === 0 && cellsOf(row).every((cell) => cell.type === 'TH');
    for (const cell of cellsOf(row)) mendCell(cell, heads);
  }
  const widths = rowWidths(table);
  const widest = Math.max(...widths);
  for (const [index, row] of rows.entries()) {
    const empty = Array.from({ length: widest - widths[index]! }, () => makeElement('TD'));
    const columnHeads = cellsOf(row).every((cell) => scopeOf(cell) === 'Column');
    row.kids = columnHeads ? [...empty, ...row.kids] : [...row.kids, ...empty];
  }
  return stray.length > 0 ? [makeElement('P', stray), table] : [table];
}
