import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import type { Article } from '../model/article.ts';
import type { BuildOptions } from '../model/options.ts';
import type { PrintedFile } from '../model/printed-file.ts';
import type { RunSheetDocument } from '../model/run-sheet.ts';
import type { Expected, KnownBook } from '../preflight/check.ts';
import { findFootSpill } from '../preflight/foot-spill.ts';
import { type CheckResult, inspectFile } from '../preflight/inspect-file.ts';
import { reportFindings } from '../preflight/report-findings.ts';
import { readAnyPdf } from '../print/read-back/read-any-pdf.ts';
import { readPrintedFile } from '../print/read-back/read-printed-file.ts';
import { placeSentences, type SettledWorkbook } from './build-workbook.ts';
import type { ComposedOutputs } from './compose-outputs.ts';
import type { DeckFile } from './extras/deck-files.ts';
import type { ExtraFile, PrintedBook } from './extras/index.ts';
import type { Press } from './press.ts';

/** What the checks found in one file of the build. */
export interface PreflightReport {
  fileName: string;
  results: CheckResult[];
}

/** Least sizes (QUALITY W3): text, and captions and folios. */
const leastPt = { normal: { text: 10, caption: 8 }, large: { text: 18, caption: 14 } };
/** Contrast of text (QUALITY W13). */
const leastContrast = { normal: 4.5, large: 7 };

/** Tell what was found, file by file. */
export function reportPreflight(file: VFile, reports: readonly PreflightReport[]): void {
  for (const { fileName, results } of reports) reportFindings(file, fileName, results);
}

/** Every page of the book that the other two outputs name: `pp. 8–9, 14`. */
function citedPages({ deck, sheet }: Pick<ComposedOutputs, 'deck' | 'sheet'>): KnownBook['cited'] {
  const pagesIn = (text: string | null): number[] => (text?.match(/\d+/g) ?? []).map(Number);
  const rows = sheet?.rowPages.flatMap((page) => page.rows) ?? [];
  return [
    ...(deck?.slides ?? []).map(({ number, workbookPages }) => ({ by: `slide ${number}`, pages: pagesIn(workbookPages) })),
    ...rows.map(({ name, pages }) => ({ by: `the run sheet, “${name}”,`, pages: pagesIn(pages) })),
  ];
}

function describeBook(article: Article, settled: SettledWorkbook, options: BuildOptions, cited: KnownBook['cited'] = []): Expected {
  const { paper } = settled.document;
  const book: KnownBook = { article, document: settled.document, sentencePages: placeSentences(article, settled), cited };
  const size = options.largePrint ? 'large' : 'normal';
  return {
    paper: { widthMm: paper.widthMm, heightMm: paper.heightMm, bleedMm: 0 },
    leastPt: leastPt[size],
    leastContrast: leastContrast[size],
    medium: 'screen',
    ours: true,
    tagsAreChecked: true,
    book,
  };
}

/** Read a finished book back and look whether it is what was promised; what is not becomes a message. */
export function preflightBook(
  { name, bytes, settled }: PrintedBook,
  article: Article,
  outputs: Pick<ComposedOutputs, 'deck' | 'sheet'>,
  press: Press,
): PreflightReport {
  const results = inspectFile(readPrintedFile(bytes), describeBook(article, settled, press.options, citedPages(outputs)));
  press.clock(`preflight ${name}`);
  return { fileName: `${name}.pdf`, results };
}

/** Some pages of a book alone: what can be said of them without the rest. */
export function preflightPages(
  fileName: string,
  bytes: Uint8Array,
  settled: SettledWorkbook,
  article: Article,
  press: Press,
  printed: PrintedFile = readPrintedFile(bytes),
): PreflightReport {
  const results = inspectFile(printed, { ...describeBook(article, settled, press.options), leastPt: null, book: null });
  press.clock(`preflight ${fileName}`);
  return { fileName, results };
}

export function preflightRunSheet(bytes: Uint8Array, sheet: RunSheetDocument, press: Press): PreflightReport {
  const printed = readPrintedFile(bytes);
  for (const page of findFootSpill(printed, sheet)) {
    const reason = `Expected page ${page} of run-sheet.pdf to hold its words, found some in its foot`;
    const isTold = press.file.messages.some(
      ({ ruleId, reason: told }) => ruleId === 'print/sheet-overflow' && told.includes(` page ${page} of `),
    );
    if (!isTold) reportRule(press.file, 'print/sheet-overflow', reason);
  }
  return preflightSheets({ fileName: 'run-sheet.pdf', bytes, paper: sheet.paper, leastPt: { text: 8, caption: 8 } }, press, printed);
}

/** A printed file that is not of the book, as large as its paper and with text of these sizes. */
export function preflightSheets(
  { fileName, bytes, paper, leastPt }: Pick<DeckFile, 'fileName' | 'bytes' | 'paper' | 'leastPt'>,
  press: Press,
  printed: PrintedFile = readPrintedFile(bytes),
): PreflightReport {
  const results = inspectFile(printed, {
    paper: { widthMm: paper.widthMm, heightMm: paper.heightMm, bleedMm: 0 },
    leastPt,
    leastContrast: leastContrast.normal,
    medium: 'screen',
    ours: true,
    tagsAreChecked: true,
    book: null,
  });
  press.clock(`preflight ${fileName}`);
  return { fileName, results };
}

/** A print shop prints on both sides whatever the office printer does. */
const bothSides = (settled: SettledWorkbook): SettledWorkbook => ({
  ...settled,
  document: { ...settled.document, paper: { ...settled.document.paper, sides: 'both' } },
});

/** A file beside the book: the same pages again, or sheets of its own. */
export async function preflightExtra(extra: ExtraFile, { settled }: PrintedBook, article: Article, press: Press): Promise<PreflightReport> {
  const isPress = extra.proof === 'press';
  const book = describeBook(article, isPress ? bothSides(settled) : settled, press.options);
  const { proof = 'other', bleedMm = 0 } = extra;
  const expected: Expected =
    proof === 'other'
      ? { ...book, paper: null, leastPt: null, medium: 'paper', book: null }
      : { ...book, paper: book.paper && { ...book.paper, bleedMm }, medium: isPress ? 'press' : 'screen' };
  const results = inspectFile(await readAnyPdf(extra.bytes), expected);
  press.clock(`preflight ${extra.fileName}`);
  return { fileName: extra.fileName, results };
}
