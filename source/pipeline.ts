import type { VFile } from 'vfile';
import { findUnaccounted, type LedgerEntry } from './compose/ledger.ts';
import { composeOutline, type Outline } from './compose/outline.ts';
import type { Overrides } from './config/settings.ts';
import { hasErrors, reportRule } from './diagnostics/report.ts';
import type { Answers } from './model/answers.ts';
import type { Article } from './model/article.ts';
import type { BuildOptions, OutputName, PagePick } from './model/options.ts';
import { outputNames } from './model/options.ts';
import type { RunSheetDocument } from './model/run-sheet.ts';
import { writeDecks } from './pipeline/build-deck.ts';
import { printRunSheet } from './pipeline/build-run-sheet.ts';
import { printBooks, proveBooks } from './pipeline/build-workbook.ts';
import { type ComposedOutputs, composeOutputs, type Wanted } from './pipeline/compose-outputs.ts';
import { reportFault } from './pipeline/content.ts';
import { makeDeckFiles } from './pipeline/extras/deck-files.ts';
import { makeExtras } from './pipeline/extras/index.ts';
import { keepLeftOver } from './pipeline/extras/left-over.ts';
import type { PreflightReport } from './pipeline/preflight.ts';
import { type Prepared, prepareBuild } from './pipeline/prepare.ts';
import type { Press } from './pipeline/press.ts';
import { printPages } from './pipeline/print-pages.ts';
import type { Browser } from './print/browser.ts';
import { TemplateFault } from './render/author-files/template-fault.ts';
import { renderRunSheetCsv } from './render/run-sheet.ts';
import { renderRunSheetText } from './render/run-sheet-text.ts';

export type { Outline } from './compose/outline.ts';
export type { OutlineSection } from './compose/outline-section.ts';

/** A file the build made, whole, under its stable name. */
export interface Artefact {
  output: OutputName | 'outline';
  fileName: string;
  bytes: Uint8Array;
  /** Pages or slides, `null` where neither is counted. */
  count: number | null;
}

export interface OutlineRequest {
  /** Settings that win over the front matter. */
  overrides?: Overrides;
  /** A browser that is starting or has started; the caller closes it. */
  browser: Promise<Browser> | Browser;
  /** Told when a stage ends, in milliseconds. */
  onStage?: (stage: string, ms: number) => void;
}

export interface BuildRequest extends OutlineRequest {
  /** Outputs to make, all three by default. The deck and the run sheet still read the workbook's true pages. */
  only?: OutputName[];
  /** What was written into an earlier fillable workbook: goes into the new one, which is then made whether asked for or not. */
  answers?: Answers;
  /** Make these pages of the workbook alone, and nothing else. */
  pick?: PagePick;
}

export interface BuildResult {
  article: Article;
  options: BuildOptions;
  artefacts: Artefact[];
  outline: Outline;
  ledger: LedgerEntry[];
  /** What was looked at in every printed file, and found. */
  preflight: PreflightReport[];
  /** The documents and their HTML, for those who want to look inside. */
  html: Partial<Record<OutputName, string>>;
}

/**
 * Build the outputs of one article.
 *
 * @param file The article as `readArticle` gives it. Messages are added to it.
 * @returns `null` when the file has errors; nothing is written here.
 * @throws {BuildError} For trouble outside the article: no browser, a page that came out wrong.
 */
export async function buildArticle(file: VFile, request: BuildRequest): Promise<BuildResult | null> {
  const { pick } = request;
  const only = pick ? [] : (request.only ?? outputNames);
  return atPress(file, request, async (prepared, press) => {
    const composed = await composeOutputs(prepared.article, prepared.session, press, {
      deck: only.includes('deck'),
      sheet: only.includes('run-sheet'),
    });
    const printed = pick ? await printPicked(pick, prepared, composed, press) : await printOutputs(prepared, composed, press, only);
    const built = printed && finishBuild(prepared, composed, printed, file);
    if (!built || pick) return built;
    const outline = { ...built.outline, files: built.artefacts.map(({ fileName }) => fileName) };
    return { ...built, outline, artefacts: [...built.artefacts, writeOutline(outline)] };
  });
}

/**
 * Say what an article is understood as and what it becomes, with the true pages, slides and minutes; nothing is printed.
 *
 * @returns `null` when the file has errors.
 * @throws {BuildError} For trouble outside the article: no browser.
 */
export async function outlineArticle(file: VFile, request: OutlineRequest): Promise<Outline | null> {
  const wanted: Wanted = { deck: true, sheet: false };
  return atPress(file, request, async (prepared, press) => {
    const { settled, deck, ledger } = await composeOutputs(prepared.article, prepared.session, press, wanted);
    return composeOutline(prepared.article, prepared.options, prepared.session, settled.document, deck, ledger);
  });
}

/** Prepare, open the two tabs, work, and close them whatever happens. */
async function atPress<Result>(
  file: VFile,
  { overrides = {}, browser: starting, onStage, answers }: BuildRequest,
  work: (prepared: Prepared, press: Press) => Promise<Result | null>,
): Promise<Result | null> {
  const clock = stageClock(onStage);
  const prepared = await prepareBuild(file, overrides, clock);
  if (!prepared) return null;
  const browser = await starting;
  clock('browser');
  const { content, options, fonts, look } = prepared;
  const press: Press = {
    content,
    fonts,
    look,
    options,
    browser,
    bookPage: browser.newPage(),
    deckPage: browser.newPage(),
    clock,
    file,
    given: answers ? { answers, placed: new Set() } : null,
  };
  try {
    return await work(prepared, press);
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    reportFault(error.fault, file);
    return null;
  } finally {
    await Promise.all([press.bookPage, press.deckPage].map(async (page) => (await page).close()));
  }
}

interface Printed {
  artefacts: Artefact[];
  preflight: PreflightReport[];
  html: BuildResult['html'];
}

/** Print what was composed; the workbook always, because its pages are proven by printing, but finished only where it is asked for. `null` when something does not fit. */
async function printOutputs(
  { article }: Prepared,
  { settled, deck, sheet }: ComposedOutputs,
  press: Press,
  only: OutputName[],
): Promise<Printed | null> {
  // Loaded, and at work on the run sheet, while the browser prints the book.
  const inspecting = import('./pipeline/preflight.ts');
  const artefacts: Artefact[] = [];
  const preflight: PreflightReport[] = [];
  const html: BuildResult['html'] = {};
  const makeBooks = () =>
    printBooks(article, settled, press, async (book) => {
      const { preflightBook, preflightExtra } = await inspecting;
      const { document } = book.settled;
      artefacts.push({ output: 'workbook', fileName: `${book.name}.pdf`, bytes: book.bytes, count: document.pageCount });
      preflight.push(preflightBook(book, article, { deck, sheet }, press));
      const extras = await makeExtras(book, article, press);
      artefacts.push(...extras.map(({ fileName, bytes, count }) => ({ output: 'workbook' as const, fileName, bytes, count })));
      for (const extra of extras) if (extra.fileName.endsWith('.pdf')) preflight.push(await preflightExtra(extra, book, article, press));
      html.workbook ??= book.settled.html;
    });
  const books = only.includes('workbook') ? makeBooks() : proveBooks(article, settled, press);
  const printSheet = async (document: RunSheetDocument) => {
    const printed = await printRunSheet(article, document, press);
    return { ...printed, report: (await inspecting).preflightRunSheet(printed.bytes, document, press) };
  };
  // Written while the browser prints.
  const decks = async () => (deck && only.includes('deck') ? writeDecks(deck, press) : null);
  const [isWhole, printedSheet, written] = await Promise.all([books, sheet ? printSheet(sheet) : null, decks()]);
  if (!isWhole) return null;
  artefacts.push(...keepLeftOver(article, press).map((file) => ({ output: 'workbook' as const, ...file })));
  if (deck && written) {
    const { facilitator, shared } = written;
    html.deck = facilitator;
    const count = deck.slides.length;
    artefacts.push({ output: 'deck', fileName: 'deck.html', bytes: Buffer.from(facilitator), count });
    artefacts.push({ output: 'deck', fileName: 'deck-shared.html', bytes: Buffer.from(shared), count });
    for (const made of await makeDeckFiles(deck, article, press)) {
      artefacts.push({ output: 'deck', fileName: made.fileName, bytes: made.bytes, count: made.pages });
      preflight.push((await inspecting).preflightSheets(made, press));
    }
  }
  if (sheet && printedSheet) {
    html['run-sheet'] = printedSheet.html;
    preflight.push(printedSheet.report);
    artefacts.push({ output: 'run-sheet', fileName: 'run-sheet.pdf', bytes: printedSheet.bytes, count: printedSheet.pages });
    artefacts.push({ output: 'run-sheet', fileName: 'run-sheet.csv', bytes: Buffer.from(renderRunSheetCsv(sheet)), count: null });
    artefacts.push({
      output: 'run-sheet',
      fileName: 'run-sheet.txt',
      bytes: Buffer.from(renderRunSheetText(sheet, press.content.words)),
      count: null,
    });
  }
  (await inspecting).reportPreflight(press.file, preflight);
  press.clock('print');
  return { artefacts, preflight, html };
}

/** Print the pages asked for and nothing else. */
async function printPicked(pick: PagePick, { article }: Prepared, { settled }: ComposedOutputs, press: Press): Promise<Printed | null> {
  const files = await printPages(pick, article, settled, press);
  if (!files) return null;
  const { preflightPages, reportPreflight } = await import('./pipeline/preflight.ts');
  const preflight = files.map(({ fileName, bytes }) => preflightPages(fileName, bytes, settled, article, press));
  reportPreflight(press.file, preflight);
  return { artefacts: files.map((file) => ({ output: 'workbook' as const, ...file })), preflight, html: { workbook: settled.html } };
}

const writeOutline = (outline: Outline): Artefact => ({
  output: 'outline',
  fileName: 'outline.json',
  bytes: Buffer.from(`${JSON.stringify(outline, null, 2)}\n`),
  count: null,
});

/** Prove that no sentence is lost, and outline what was made. */
function finishBuild(
  { article, options, session }: Prepared,
  { settled, deck, ledger }: ComposedOutputs,
  { artefacts, preflight, html }: Printed,
  file: VFile,
): BuildResult | null {
  for (const lost of findUnaccounted(ledger))
    reportRule(file, 'compose/unaccounted', `Expected every sentence on a page, lost: “${lost.text}”`, { line: lost.line, column: 1 });
  const outline = composeOutline(article, options, session, settled.document, deck, ledger);
  return hasErrors(file) ? null : { article, options, artefacts, outline, ledger, preflight, html };
}

function stageClock(onStage: OutlineRequest['onStage']): (stage: string) => void {
  let last = performance.now();
  return (stage) => {
    const now = performance.now();
    onStage?.(stage, now - last);
    last = now;
  };
}
