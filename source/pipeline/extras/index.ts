import type { Article } from '../../model/article.ts';
import type { Extra } from '../../model/options.ts';
import type { SettledWorkbook } from '../build-workbook.ts';
import type { Press } from '../press.ts';
import { makeBooklet } from './booklet.ts';
import { makeCards } from './cards.ts';
import { makeFillable } from './fillable.ts';
import { makePress } from './press.ts';
import { makeTestSheet } from './test-sheet.ts';

/** A book that is printed and finished, and what it was printed from. */
export interface PrintedBook {
  /** Name of its file without the ending: `workbook`, `workbook-a` … */
  name: string;
  settled: SettledWorkbook;
  bytes: Uint8Array;
}

/** A file beside the workbook. */
export interface ExtraFile {
  fileName: string;
  bytes: Uint8Array;
  /** Pages, or `null` where they are not counted. */
  count: number | null;
  /** What preflight may hold it to: the pages of the book, or these as a print shop wants them. Nothing of the kind when left out. */
  proof?: 'book' | 'press';
  /** Room beyond the trim on all sides, none when left out. */
  bleedMm?: number;
}

type MakeExtra = (book: PrintedBook, article: Article, press: Press) => Promise<ExtraFile[]>;

/** What can be made of a printed book: one construct, one file, one line. */
const makers: Partial<Record<Extra, MakeExtra>> = {
  booklet: makeBooklet,
  'test-sheet': makeTestSheet,
  press: makePress,
  cards: makeCards,
  fillable: makeFillable,
};

/** The extras asked for, of one book; answers that were given need fields to go into. */
export async function makeExtras(book: PrintedBook, article: Article, press: Press): Promise<ExtraFile[]> {
  const files: ExtraFile[] = [];
  const wanted = new Set<Extra>([...press.options.extras, ...(press.given ? (['fillable'] as const) : [])]);
  for (const extra of wanted) files.push(...((await makers[extra]?.(book, article, press)) ?? []));
  return files;
}
