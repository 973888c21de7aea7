import type { RunSheetRow } from '../../model/run-sheet.ts';
import { countLines } from './measure.ts';
import { splitEvenly } from './split.ts';
import type { Strings } from './strings.ts';

/** How the rows are set. `lineMm` and `paddingMm` are those of `templates/styles/run-sheet.css`. */
interface Setting {
  tight: boolean;
  mostRows: number;
  letterMm: number;
  lineMm: number;
  nameLineMm: number;
  paddingMm: number;
  leastRowMm: number;
}

const regular: Setting = { tight: false, mostRows: 8, letterMm: 1.8, lineMm: 4.7, nameLineMm: 5.4, paddingMm: 2.4, leastRowMm: 17.4 };
const tight: Setting = { tight: true, mostRows: 10, letterMm: 1.73, lineMm: 4.4, nameLineMm: 5, paddingMm: 1.6, leastRowMm: 14.8 };

/** Height of a page that is not rows: margins, strip, headings, footer; then the strip below the rows. */
const furnitureMm = 40;
const decisionMm = 18;
const endMm = 31;
/** Rows grow into spare height up to here: room for a note by hand. */
const mostRowMm = 20.5;

/** Widths of the eight columns; the paper's width goes to the four that hold sentences. */
export function columnWidths(liveWidthMm: number): number[] {
  const fixed = [26, 16, 21, 12];
  const spare = liveWidthMm - 75;
  const [clock = 0, mode = 0, slides = 0, done = 0] = fixed;
  const shares = [0.232, 0.338, 0.217, 0.213].map((share) => Math.round(spare * share * 10) / 10);
  return [clock, mode, slides, ...shares, done];
}

/** Rows by page with the setting that holds them: at most three pages, so that the sheet keeps to four. */
export function splitRows(
  rows: RunSheetRow[],
  paper: { heightMm: number; columnsMm: number[] },
  strings: Strings,
): { pages: RunSheetRow[][]; tight: boolean; rowMm: number } {
  const counts = [1, 2, 3];
  const attempts = [...counts.map((count) => ({ count, setting: regular })), ...counts.map((count) => ({ count, setting: tight }))];
  // Only a session of more than thirty blocks comes to the fourth page of rows.
  attempts.push(...[4, 5, 6].map((count) => ({ count, setting: tight })));
  for (const { count, setting } of attempts) {
    if (count > rows.length) continue;
    const roomMm = (last: boolean) => paper.heightMm - furnitureMm - (last ? endMm : decisionMm);
    const height = (row: RunSheetRow) => Math.max(setting.leastRowMm, rowHeight(row, paper.columnsMm, setting, strings));
    const heightOf = (some: RunSheetRow[]) => some.reduce((sum, row) => sum + height(row), 0);
    const pages = splitEvenly(rows, count, {
      size: height,
      penalty: (row, next) => (row.mode === 'rest' ? 0 : next.opensPart !== null ? 0.03 : 0.08),
      fits: (some, last) => some.length <= setting.mostRows && heightOf(some) <= roomMm(last),
    });
    if (!pages) continue;
    const spare = pages.map((page, index) => (roomMm(index === count - 1) - heightOf(page)) / page.length);
    const rowMm = Math.min(mostRowMm, setting.leastRowMm + Math.max(0, Math.min(...spare)));
    return { pages, tight: setting.tight, rowMm: Math.floor(rowMm * 10) / 10 };
  }
  return { pages: [rows], tight: true, rowMm: tight.leastRowMm };
}

function rowHeight(row: RunSheetRow, columnsMm: number[], setting: Setting, strings: Strings): number {
  const letters = (column: number, letterMm = setting.letterMm) => Math.floor(((columnsMm[column] ?? 0) - 2) / letterMm);
  const labelled = (column: number, texts: [string, string | null][]) =>
    texts.reduce((sum, [label, text]) => sum + (text === null ? 0 : countLines(`${strings.text(`labels.${label}`)} ${text}`, letters(column))), 0);
  const name = countLines(row.name, letters(3, setting.letterMm * 1.17)) * setting.nameLineMm + countLines(row.aim, letters(3)) * setting.lineMm;
  const others = [
    labelled(4, [['say', row.say], ['do', row.do]]),
    labelled(5, [['bring', row.bring], ['watch', row.watch]]),
    labelled(6, [['behind', row.ifBehind], ['ahead', row.ifAhead]]),
    1 + (row.pages === null ? 1 : countLines(row.pages, letters(2))),
  ];
  return Math.max(name, ...others.map((lines) => lines * setting.lineMm)) + setting.paddingMm;
}
