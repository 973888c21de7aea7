import type { TextBlock } from './blocks.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';

const cellsOf = (text: string): string[] => text.split('\t').map((cell) => cell.trim());

/** Lines with tabs between their parts, as many on each: a table copied from a page or a spreadsheet. */
function readTabs(layout: Layout, index: number): { block: TextBlock; next: number } | null {
  const isRow = (at: number): boolean => {
    const line = layout.lines[at];
    const marker = layout.markers[at];
    // The tab after a bullet or a number parts no cells.
    return line !== undefined && /\S\t+\S/u.test(marker && marker.type !== 'picture' ? marker.rest : line.text);
  };
  let next = index;
  while (isRow(next) && (next === index || layout.lines[next]!.gap <= 1)) next += 1;
  const rows = layout.lines.slice(index, next).map(({ text, number }) => ({ cells: cellsOf(text), number }));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (rows.length < 2 || width < 2 || rows.filter(({ cells }) => cells.length === width).length < rows.length * 0.6) return null;
  return { block: { type: 'table', rows: rows.map(({ cells, number }) => ({ cells: pad(cells, width), number })) }, next };
}

const pad = (cells: string[], width: number): string[] => [...cells, ...Array.from({ length: width - cells.length }, () => '')];

/** The columns at which the second part of a line and those after it begin; `''` for a line in one part. */
const columnsOf = (line: Line): string =>
  [...line.text.matchAll(/\S[ \u00A0]{3,}(?=\S)/gu)].map((found) => line.indent + found.index + found[0].length).join(' ');

/** Whether two lines have wide gaps that end at the same columns: rows of a table set with spaces. */
export const areSpacedRows = (one: Line, other: Line): boolean => columnsOf(one) !== '' && columnsOf(one) === columnsOf(other);

/** Lines that touch, with rows of spaces between their parts, each part at its column: a table set by hand. */
function readSpaces(layout: Layout, index: number): { block: TextBlock; next: number } | null {
  let next = index + 1;
  const first = layout.lines[index]!;
  const isRow = (at: number): boolean => layout.markers[at] === null && layout.lines[at] !== undefined;
  if (!isRow(index)) return null;
  while (isRow(next) && layout.lines[next]!.gap === 0 && areSpacedRows(first, layout.lines[next]!)) next += 1;
  if (next - index < 2) return null;
  const rows = layout.lines
    .slice(index, next)
    .map(({ text, number }) => ({ cells: text.split(/[ \u00A0]{3,}/u).map((cell) => cell.trim()), number }));
  return { block: { type: 'table', rows }, next };
}

/** A table, its cells parted by tabs or set at columns with spaces. */
export function readTable(layout: Layout, index: number): { block: TextBlock; next: number } | null {
  return readTabs(layout, index) ?? readSpaces(layout, index);
}
