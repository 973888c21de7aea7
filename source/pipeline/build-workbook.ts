import { composeWorkbook } from '../compose/workbook/compose-workbook.ts';
import { booksOf } from '../compose/workbook/editions/book-of.ts';
import { BuildError } from '../diagnostics/build-error.ts';
import { reportRule } from '../diagnostics/report.ts';
import type { Article } from '../model/article.ts';
import { withDescendants } from '../model/article.ts';
import { ptPerMm } from '../model/geometry.ts';
import { type Activity, measureKey, type Sheet, type WorkbookDocument, type WorkbookMeasures } from '../model/workbook.ts';
import { placeOfPage } from '../preflight/check.ts';
import type { Page } from '../print/browser.ts';
import { readDestinations } from '../print/destinations.ts';
import type { FieldSet } from '../print/fields/place-fields.ts';
import { type FinishedPdf, finishPdf } from '../print/finish-pdf.ts';
import { findOverflow, measureWorkbook, type Overflow } from '../print/measure-workbook.ts';
import { openPdf } from '../print/pdf-file.ts';
import { loadHtml, printPdf } from '../print/print-pdf.ts';
import { renderWorkbook } from '../render/workbook.ts';
import type { PrintedBook } from './extras/index.ts';
import { fileDate, type Press } from './press.ts';
import { reportTagFaults } from './report-tags.ts';

/** A workbook whose every page number is known, loaded in its tab and ready to print. */
export interface SettledWorkbook {
  page: Page;
  /** All its pages; where each partner has a book, those of both. */
  document: WorkbookDocument;
  html: string;
  measures: WorkbookMeasures;
  /** What is larger than its page. */
  over: Overflow[];
}

/** Rounds of composing and measuring before we give up (DESIGN, decision 8): whole sheets, their pages, those that came out too tall. */
const mostRounds = 6;

/** Laid out by rule, not by measure, and proven at the end. */
const laidByRule: readonly Activity[] = ['notes', 'contents', 'map'];

const isByRule = (document: WorkbookDocument, id: string): boolean =>
  document.pages.some((one) => one.id === id && one.type === 'sheet' && laidByRule.includes(one.activity));

/**
 * Whether every page was measured. Pages laid by rule are not: they have a measure only when one of them
 * was seen to overflow (`unruly`).
 */
function isMeasured(document: WorkbookDocument, measures: WorkbookMeasures, unruly: ReadonlySet<string>): boolean {
  const byRule = (one: Sheet) => isByRule(document, one.id) && !unruly.has(one.id);
  return document.pages.every((one) =>
    one.type === 'reading' ? one.id in measures.readings : measureKey(one) in measures.sheets || byRule(one),
  );
}

/** HTML beyond this leaves so much in its tab that the next round is better off in a new one. */
const freshTabLetters = 1.5e6;

async function renewPage(page: Page, press: Press): Promise<Page> {
  await page.close();
  press.bookPage = press.browser.newPage();
  return press.bookPage;
}

/** Sheets keep the height they had at their least; readings are what they are now. */
const mergeMeasures = (known: WorkbookMeasures | null, fresh: WorkbookMeasures): WorkbookMeasures => ({
  sheets: { ...fresh.sheets, ...known?.sheets },
  readings: { ...known?.readings, ...fresh.readings },
  sentences: { ...known?.sentences, ...fresh.sentences },
});

/** The pages a round has to look at: sheets that say something new, and readings set for another number of pages than they take. */
function unmeasuredPages(document: WorkbookDocument, measures: WorkbookMeasures | null): WorkbookDocument {
  if (measures === null) return document;
  const pages = document.pages.filter((one) =>
    one.type === 'reading' ? measures.readings[one.id]?.setFor !== one.pages : !(measureKey(one) in measures.sheets),
  );
  return { ...document, pages };
}

/** Compose with every line count at its least, measure, and compose to fit, until no page is new and none overflows. */
export async function settleWorkbook(article: Article, press: Press): Promise<SettledWorkbook> {
  const { content, options, clock } = press;
  let page = await press.bookPage;
  let measures: WorkbookMeasures | null = null;
  const unruly = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const document = composeWorkbook(article, options, content.phrases, content.bank, measures, press.given?.answers ?? null);
    const settled = measures !== null && isMeasured(document, measures, unruly);
    const proof = unmeasuredPages(document, measures);
    const [first = document] = settled ? booksOf(document) : [proof];
    const html = renderBook(first, press, !settled);
    clock('compose workbook');
    await loadHtml(page, html);
    clock('load workbook');
    if (settled && measures !== null) {
      const over = await findOverflow(page);
      const byRule = over.filter(({ id }) => !unruly.has(id) && isByRule(document, id));
      if (byRule.length === 0 || round === mostRounds - 1) return { page, document, html, measures, over };
      for (const { id } of byRule) unruly.add(id);
      continue;
    }
    measures = mergeMeasures(measures, await measureWorkbook(page, proof));
    if (html.length > freshTabLetters) page = await renewPage(page, press);
    clock('measure workbook');
  }
  throw new BuildError('print/unsettled', `The pages did not settle in ${mostRounds} rounds`, 'please report this with the article');
}

/** The book as HTML; `measuring` for natural heights instead of fixed pages. */
export function renderBook(document: WorkbookDocument, { content, fonts, look }: Press, measuring: boolean): string {
  const words = content.words.workbook as Record<string, unknown>;
  return renderWorkbook(document, { renderer: content.renderer, templates: content.templates, fonts: fonts.book, look, words, measuring });
}

const fileNames: Record<WorkbookDocument['edition'], string> = { shared: 'workbook', 'two-book': 'workbook', solo: 'workbook-solo' };

/** A settled book by the name of its file, without the ending. */
export interface NamedBook extends SettledWorkbook {
  name: string;
}

/** The settled workbook: one book, or one for each partner, each loaded in the tab when the one before it is done. */
export async function* loadBooks(settled: SettledWorkbook, press: Press): AsyncGenerator<NamedBook> {
  for (const [index, document] of booksOf(settled.document).entries()) {
    const html = index === 0 ? settled.html : renderBook(document, press, false);
    if (index > 0) await loadHtml(settled.page, html);
    const over = index === 0 ? settled.over : await findOverflow(settled.page);
    const name = `${fileNames[document.edition]}${document.owner === null ? '' : `-${document.owner}`}`;
    yield { ...settled, document, html, over, name };
  }
}

/**
 * Print the settled workbook.
 *
 * @param onBook Told of each book while its pages are still in the tab.
 * @returns `false` when something does not fit its page.
 */
export async function printBooks(
  article: Article,
  settled: SettledWorkbook,
  press: Press,
  onBook: (book: PrintedBook) => Promise<void>,
): Promise<boolean> {
  for await (const book of loadBooks(settled, press)) {
    const printed = await printWorkbook(article, book, press);
    if (!printed) return false;
    await onBook({ name: book.name, settled: book, bytes: printed.bytes });
  }
  return true;
}

/** Tell of everything that is larger than its page; whether there is anything. */
export function reportOverflow(article: Article, { document, over }: SettledWorkbook, press: Press): boolean {
  for (const { id, overMm } of over) {
    reportRule(
      press.file,
      'print/overflow',
      `“${titleOf(document, id)}” is ${overMm.toFixed(1)} mm too large for its page`,
      placeOf(article, document, id),
    );
  }
  return over.length > 0;
}

/** Print a settled book and prove that nothing overflows and every page is where the book says it is (QUALITY W2, W6). */
async function printWorkbook(article: Article, book: NamedBook, press: Press): Promise<{ bytes: Uint8Array } | null> {
  if (reportOverflow(article, book, press)) return null;
  const { page, document } = book;
  const printed = await printPdf(page, { tagged: true, outline: true });
  press.clock('print workbook');
  const finished = await finishBook(printed, article, document);
  press.clock('finish workbook');
  provePages(document, finished);
  reportTagFaults(press.file, `${book.name}.pdf`, finished.tagFaults, (number) => placeOfPage({ article, document }, number));
  return { bytes: finished.bytes };
}

/**
 * Prove the same of a workbook that nobody asked for, whose pages the slides or the run sheet name: printed without tags, and not finished.
 *
 * @returns `false` when something does not fit its page.
 */
export async function proveBooks(article: Article, settled: SettledWorkbook, press: Press): Promise<boolean> {
  for await (const book of loadBooks(settled, press)) {
    if (reportOverflow(article, book, press)) return false;
    const file = openPdf(await printPdf(book.page, { tagged: false, outline: false }));
    provePages(book.document, { pages: file.pages.length, destinations: readDestinations(file) });
    press.clock('prove workbook');
  }
  return true;
}

function provePages(document: WorkbookDocument, { pages, destinations }: Pick<FinishedPdf, 'pages' | 'destinations'>): void {
  const wrong = document.pages.find((one) => destinations.has(one.id) && destinations.get(one.id)?.page !== one.page);
  if (!wrong && pages === document.pageCount) return;
  const found = wrong ? destinations.get(wrong.id)?.page : pages;
  throw new BuildError(
    'print/unsettled',
    `“${titleOf(document, wrong?.id ?? '')}” was promised page ${wrong?.page ?? document.pageCount}, and is on ${found}`,
    'please report this with the article',
  );
}

const titleOf = (document: WorkbookDocument, id: string): string => document.pages.find((one) => one.id === id)?.title ?? id;

function placeOf(article: Article, document: WorkbookDocument, id: string): { line: number; column: number } | null {
  const sectionId = document.pages.find((one) => one.id === id)?.sectionId;
  return article.sections.find((section) => section.id === sectionId)?.place ?? null;
}

/** Page of every sentence: its reading's first page and how far in it begins; the title is on the cover. */
export function placeSentences(article: Article, { document, measures }: SettledWorkbook): Record<string, number> {
  const pages: Record<string, number> = {};
  const startOf = new Map(
    document.pages.flatMap((one) => (one.type === 'reading' ? one.sectionIds.map((id) => [id, one.page] as const) : [])),
  );
  const mainOf = new Map<string, string>();
  for (const section of article.sections) for (const one of withDescendants(section)) mainOf.set(one.id, section.id);
  for (const sentence of article.sentences) {
    if (sentence.sectionId === 'title') pages[sentence.id] = 1;
    const offset = measures.sentences[sentence.id];
    const start = startOf.get(mainOf.get(sentence.sectionId) ?? '');
    if (offset !== undefined && start !== undefined) pages[sentence.id] = start + offset;
  }
  return document.length === 'full' ? pages : { ...findCopies(article, document), ...pages };
}

/** Pages that print a sentence whole besides the reading: in a shorter book most sentences stand nowhere else. */
function findCopies(article: Article, { pages }: WorkbookDocument): Record<string, number> {
  const copies: Record<string, number> = {};
  const texts = pages.flatMap((page) =>
    page.type === 'sheet' && page.sectionId !== null ? [{ page: page.page, text: JSON.stringify(page.body) }] : [],
  );
  for (const { id, text } of article.sentences) {
    const found = texts.find((one) => one.text.includes(JSON.stringify(text).slice(1, -1)));
    if (found) copies[id] = found.page;
  }
  return copies;
}

/** Exact paper, title, language and dates; `fields` where links mark the places of answers. */
export function finishBook(printed: Uint8Array, article: Article, document: WorkbookDocument, fields?: FieldSet): Promise<FinishedPdf> {
  const { paper, owner, partners } = document;
  const title = article.subtitle === null ? article.title : `${article.title}: ${article.subtitle}`;
  return finishPdf(printed, {
    widthPt: paper.widthMm * ptPerMm,
    heightPt: paper.heightMm * ptPerMm,
    title: owner === null ? title : `${title} (${partners[owner === 'a' ? 0 : 1]})`,
    author: article.author,
    subject: article.description,
    language: article.lang,
    date: fileDate(article),
    ...(fields ? { fields } : {}),
  });
}
