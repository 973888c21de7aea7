import type { TextBlock } from './blocks.ts';
import type { Layout } from './layout.ts';

const cellsOf = (text: string): string[] => text.split('\t').map((cell) => cell.trim());

/** Lines with tabs between their parts, as many on each: a table copied from a page or a spreadsheet. */
export function readTable(layout: Layout, index: number): { block: TextBlock; next: number } | null {
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
