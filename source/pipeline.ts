import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { composeDeck } from './compose/deck/compose-deck.ts';
import { deckLedger } from './compose/deck/ledger.ts';
import { composeLedger, findUnaccounted, type LedgerEntry } from './compose/ledger.ts';
import { composeOutline, type Outline } from './compose/outline.ts';
import { createPhrases, type Phrases } from './compose/phrases.ts';
import { composeRunSheet } from './compose/run-sheet/compose-run-sheet.ts';
import { planSession } from './compose/session.ts';
import { composeWorkbook } from './compose/workbook/compose-workbook.ts';
import { referencePages } from './compose/workbook/paginate.ts';
import { loadPromptBank, loadTemplates, loadWords } from './config/load-content.ts';
import { loadFonts } from './config/load-fonts.ts';
import { loadReveal, type RevealFiles } from './config/load-reveal.ts';
import { checkSettings, type Overrides, resolveOptions, type Settings } from './config/settings.ts';
import { BuildError } from './diagnostics/build-error.ts';
import { hasErrors, reportRule } from './diagnostics/report.ts';
import type { Article } from './model/article.ts';
import { withDescendants } from './model/article.ts';
import type { PromptBank, TemplateSet, Words } from './model/content.ts';
import type { DeckDocument } from './model/deck.ts';
import type { BuildOptions, OutputName } from './model/options.ts';
import { outputNames } from './model/options.ts';
import type { RunSheetDocument } from './model/run-sheet.ts';
import type { WorkbookDocument, WorkbookMeasures } from './model/workbook.ts';
import { parseMarkdown } from './parse/parse-markdown.ts';
import { readFrontMatter } from './parse/read-front-matter.ts';
import type { Browser, Page } from './print/browser.ts';
import { finishPdf } from './print/finish-pdf.ts';
import { measureDeck } from './print/measure-deck.ts';
import { findOverflow, measureWorkbook } from './print/measure-workbook.ts';
import { loadHtml, printPdf } from './print/print-pdf.ts';
import { inlineImages } from './read/read-images.ts';
import { renderDeck } from './render/deck.ts';
import { createRenderer, type Renderer } from './render/handlebars.ts';
import { renderRunSheet, renderRunSheetCsv } from './render/run-sheet.ts';
import { renderWorkbook } from './render/workbook.ts';
import { structureArticle } from './structure/structure-article.ts';

/** A file the build made, whole, under its stable name. */
export interface Artefact {
  output: OutputName | 'outline';
  fileName: string;
  bytes: Uint8Array;
  /** Pages or slides, `null` where neither is counted. */
  count: number | null;
}

export interface BuildRequest {
  /** Settings that win over the front matter. */
  overrides?: Overrides;
  /** Outputs to make, all three by default. The deck and the run sheet still read the workbook's true pages. */
  only?: OutputName[];
  /** A browser that is starting or has started; the caller closes it. */
  browser: Promise<Browser> | Browser;
  /** Told when a stage ends, in milliseconds. */
  onStage?: (stage: string, ms: number) => void;
}

export interface BuildResult {
  article: Article;
  options: BuildOptions;
  artefacts: Artefact[];
  outline: Outline;
  ledger: LedgerEntry[];
  /** The documents and their HTML, for those who want to look inside. */
  html: Partial<Record<OutputName, string>>;
}

/** What a build reads besides the article: templates, words, prompts, reveal.js. Loaded once, used for every article. */
export interface Content {
  templates: TemplateSet;
  renderer: Renderer;
  words: Words;
  phrases: Phrases;
  bank: PromptBank;
  reveal: RevealFiles;
}

export function loadContent(lang: string): Content {
  const templates = loadTemplates();
  const words = loadWords(lang);
  return { templates, renderer: createRenderer(templates), words, phrases: createPhrases(words), bank: loadPromptBank(lang), reveal: loadReveal() };
}

/** Text -> tree, settings and article; every problem of the author's is a message on the file. */
export function understandArticle(file: VFile): { tree: Root; settings: Settings; article: Article } | null {
  if (hasErrors(file)) return null;
  const tree = parseMarkdown(file);
  const settings = checkSettings(readFrontMatter(tree, file), file);
  const article = structureArticle(
    inlineImages(tree, file),
    {
      title: settings.title ?? null,
      subtitle: settings.subtitle ?? null,
      author: settings.author ?? null,
      date: settings.date ?? null,
      lang: settings.lang ?? 'en',
      description: settings.description ?? null,
      source: settings.source ?? null,
      permission: (settings.permission as Article['permission'] | undefined) ?? 'unknown',
    },
    file,
  );
  return hasErrors(file) ? null : { tree, settings, article };
}

/**
 * Build the outputs of one article.
 *
 * @param file The article as `readArticle` gives it. Messages are added to it.
 * @returns `null` when the file has errors; nothing is written here.
 * @throws {BuildError} For trouble outside the article: no browser, a page that came out wrong.
 */
export async function buildArticle(file: VFile, request: BuildRequest): Promise<BuildResult | null> {
  const clock = stageClock(request.onStage);
  const understood = understandArticle(file);
  clock('understand');
  if (!understood) return null;
  const { article, settings } = understood;
  const content = loadContent(article.lang);
  const options = resolveOptions(settings, request.overrides ?? {}, [content.phrases.text('workbook.partner.a'), content.phrases.text('workbook.partner.b')]);
  const only = request.only ?? outputNames;
  const session = planChecked(article, options, content, file);
  if (!session) return null;
  const fonts = loadFonts(`${article.sentences.map((sentence) => sentence.text).join(' ')} ${article.title} ${options.partners.join(' ')} ${JSON.stringify(content.words)}`);
  if (fonts.missing.length > 0) {
    const place = article.sentences.find((sentence) => fonts.missing.some((letter) => sentence.text.includes(letter)))?.place ?? null;
    reportRule(file, 'print/glyph', `Expected letters our fonts carry, found ${fonts.missing.slice(0, 12).map((letter) => `“${letter}” (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`).join(', ')}`, place);
    return null;
  }
  clock('load');
  const browser = await request.browser;
  clock('browser');
  const press: Press = { content, fonts: fonts.css, options, browser, clock, file };

  const wantsDeck = only.includes('deck') || only.includes('run-sheet');
  const [settled, fit] = await Promise.all([settleWorkbook(article, press), wantsDeck ? fitDeck(article, session, press) : null]);
  const references = referencePages(settled.document.pages);
  const deck = composeDeck(article, session, references, content.words, fit);
  const sheet = only.includes('run-sheet') ? composeRunSheet(article, session, deck, references, options, content.words) : null;
  clock('compose deck and run sheet');
  const [book, printedSheet] = await Promise.all([printWorkbook(article, settled, press), sheet ? printRunSheet(article, sheet, press) : null]);
  if (!book) return null;

  const artefacts: Artefact[] = [];
  const html: BuildResult['html'] = {};
  if (only.includes('workbook')) {
    artefacts.push({ output: 'workbook', fileName: 'workbook.pdf', bytes: book.bytes, count: settled.document.pageCount });
    html.workbook = settled.html;
  }
  if (only.includes('deck')) {
    html.deck = renderDeck(deck, { renderer: content.renderer, templates: content.templates, fonts: deckFonts(fonts.css), reveal: content.reveal, words: content.words });
    artefacts.push({ output: 'deck', fileName: 'deck.html', bytes: Buffer.from(html.deck), count: deck.slides.length });
  }
  if (sheet && printedSheet) {
    html['run-sheet'] = printedSheet.html;
    artefacts.push({ output: 'run-sheet', fileName: 'run-sheet.pdf', bytes: printedSheet.bytes, count: printedSheet.pages });
    artefacts.push({ output: 'run-sheet', fileName: 'run-sheet.csv', bytes: Buffer.from(renderRunSheetCsv(sheet)), count: null });
  }
  const sources = { printed: placeSentences(article, settled), ...(only.includes('deck') ? deckLedger(deck) : { shown: null, spoken: null }) };
  const ledger = composeLedger(article, sources);
  for (const lost of findUnaccounted(ledger)) reportRule(file, 'compose/unaccounted', `Expected every sentence on a page, lost: “${lost.text}”`, { line: lost.line, column: 1 });
  const outline = composeOutline(article, options, session, settled.document, wantsDeck ? deck : null, ledger);
  artefacts.push({ output: 'outline', fileName: 'outline.json', bytes: Buffer.from(`${JSON.stringify(outline, null, 2)}\n`), count: null });
  clock('ledger and deck');
  return hasErrors(file) ? null : { article, options, artefacts, outline, ledger, html };
}

/** What the printing steps share. */
interface Press {
  content: Content;
  fonts: string;
  options: BuildOptions;
  browser: Browser;
  clock: (stage: string) => void;
  file: VFile;
}

function stageClock(onStage: BuildRequest['onStage']): (stage: string) => void {
  let last = performance.now();
  return (stage) => {
    const now = performance.now();
    onStage?.(stage, now - last);
    last = now;
  };
}

/** A session too short for what every session needs is the author's to change. */
function planChecked(article: Article, options: BuildOptions, content: Content, file: VFile): ReturnType<typeof planSession> | null {
  try {
    return planSession(article, options, content.words);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reportRule(file, 'compose/session-too-short', error.message);
    return null;
  }
}

/** Slides need four faces only. */
const deckFonts = (css: string): string =>
  css
    .split('\n')
    .filter((rule) => !/font-style:italic|font-family:"Newsreader";font-weight:(?:500|600)|font-family:"Source Serif 4";font-weight:(?:500|600)/.test(rule))
    .join('\n');

/** A workbook whose every page number is known, loaded in its tab and ready to print. */
interface SettledWorkbook {
  page: Page;
  document: WorkbookDocument;
  html: string;
  measures: WorkbookMeasures;
}

/** Rounds of composing and measuring before we give up (DESIGN, decision 8). */
const mostRounds = 4;

/** Whether every page was measured; Notes pages and contents are laid out by rule, and proven at the end. */
function isMeasured(document: WorkbookDocument, measures: WorkbookMeasures): boolean {
  return document.pages.every((one) => (one.type === 'reading' ? one.id in measures.readings : one.id in measures.sheets || one.activity === 'notes' || one.activity === 'contents'));
}

/** Sheets keep the height they had at their least; a later round measures them with lines added. */
const mergeMeasures = (known: WorkbookMeasures | null, fresh: WorkbookMeasures): WorkbookMeasures => ({ ...fresh, sheets: { ...fresh.sheets, ...known?.sheets } });

/** Compose with every line count at its least, measure, and compose to fit, until no page is new. */
async function settleWorkbook(article: Article, press: Press): Promise<SettledWorkbook> {
  const { content, options, clock } = press;
  const page = await press.browser.newPage();
  let measures: WorkbookMeasures | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    const document = composeWorkbook(article, options, content.phrases, content.bank, measures);
    const settled = measures !== null && isMeasured(document, measures);
    const html = renderWorkbook(document, { renderer: content.renderer, templates: content.templates, fonts: press.fonts, words: content.words.workbook as Record<string, unknown>, measuring: !settled });
    clock('compose workbook');
    await loadHtml(page, html);
    clock('load workbook');
    if (settled && measures !== null) return { page, document, html, measures };
    measures = mergeMeasures(measures, await measureWorkbook(page, document));
    clock('measure workbook');
  }
  throw new BuildError('print/unsettled', `The pages did not settle in ${mostRounds} rounds`, 'please report this with the article');
}

/** Print the settled book and prove that nothing overflows and every page is where the book says it is (QUALITY W2, W6). */
async function printWorkbook(article: Article, { page, document }: SettledWorkbook, press: Press): Promise<{ bytes: Uint8Array } | null> {
  const over = await findOverflow(page);
  for (const { id, overMm } of over) {
    reportRule(press.file, 'print/overflow', `“${titleOf(document, id)}” is ${overMm.toFixed(1)} mm too large for its page`, placeOf(article, document, id));
  }
  if (over.length > 0) return null;
  const printed = await printPdf(page, { tagged: true, outline: true });
  press.clock('print workbook');
  await page.close();
  const finished = finishBook(printed, article, document);
  press.clock('finish workbook');
  const wrong = document.pages.find((one) => finished.destinations.has(one.id) && finished.destinations.get(one.id)?.page !== one.page);
  if (wrong || finished.pages !== document.pageCount) {
    const found = wrong ? finished.destinations.get(wrong.id)?.page : finished.pages;
    throw new BuildError('print/unsettled', `“${titleOf(document, wrong?.id ?? '')}” was promised page ${wrong?.page ?? document.pageCount}, and is on ${found}`, 'please report this with the article');
  }
  return { bytes: finished.bytes };
}

const titleOf = (document: WorkbookDocument, id: string): string => document.pages.find((one) => one.id === id)?.title ?? id;

function placeOf(article: Article, document: WorkbookDocument, id: string): { line: number; column: number } | null {
  const sectionId = document.pages.find((one) => one.id === id)?.sectionId;
  return article.sections.find((section) => section.id === sectionId)?.place ?? null;
}

/** Page of every sentence: its reading's first page and how far in it begins; the title is on the cover. */
function placeSentences(article: Article, { document, measures }: SettledWorkbook): Record<string, number> {
  const pages: Record<string, number> = {};
  const startOf = new Map(document.pages.flatMap((one) => (one.type === 'reading' ? [[one.sectionId, one.page] as const] : [])));
  const mainOf = new Map<string, string>();
  for (const section of article.sections) for (const one of withDescendants(section)) mainOf.set(one.id, section.id);
  for (const sentence of article.sentences) {
    if (sentence.sectionId === 'title') pages[sentence.id] = 1;
    const offset = measures.sentences[sentence.id];
    const start = startOf.get(mainOf.get(sentence.sectionId) ?? '');
    if (offset !== undefined && start !== undefined) pages[sentence.id] = start + offset;
  }
  return pages;
}

const ptPerMm = 72 / 25.4;

/** The only clock of a file: the article's own date, or SOURCE_DATE_EPOCH, or the day couplet was made. */
function fileDate(article: Article): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
  return new Date(`${article.date ?? '2026-01-01'}T00:00:00Z`);
}

function finishBook(printed: Uint8Array, article: Article, document: WorkbookDocument) {
  const { paper } = document;
  return finishPdf(printed, {
    widthPt: paper.widthMm * ptPerMm,
    heightPt: paper.heightMm * ptPerMm,
    title: article.subtitle === null ? article.title : `${article.title}: ${article.subtitle}`,
    author: article.author,
    subject: article.description,
    language: article.lang,
    date: fileDate(article),
  });
}

/** Slides are grouped by what fits: measured in the browser, without page numbers yet. */
async function fitDeck(article: Article, session: ReturnType<typeof planSession>, press: Press): ReturnType<typeof measureDeck> {
  const { content } = press;
  const page = await press.browser.newPage();
  try {
    const measure = async (deck: DeckDocument) => {
      const html = renderDeck(deck, { renderer: content.renderer, templates: content.templates, fonts: deckFonts(press.fonts), reveal: { ...content.reveal, js: '', notesJs: '' }, words: content.words });
      return measureDeck(page, html, content.templates);
    };
    let fit = await measure(composeDeck(article, session, [], content.words, null));
    for (let round = 0; round < 3 && Object.values(fit).some((slide) => slide.overflows); round += 1) {
      fit = { ...fit, ...(await measure(composeDeck(article, session, [], content.words, fit))) };
    }
    return fit;
  } finally {
    await page.close();
  }
}

async function printRunSheet(article: Article, sheet: RunSheetDocument, press: Press): Promise<{ bytes: Uint8Array; html: string; pages: number }> {
  const { content, clock } = press;
  const html = renderRunSheet(sheet, { renderer: content.renderer, templates: content.templates, fonts: deckFonts(press.fonts), words: content.words });
  const page: Page = await press.browser.newPage();
  try {
    await loadHtml(page, html);
    const printed = await printPdf(page, { tagged: true, outline: false });
    clock('print run sheet');
    const finished = finishPdf(printed, {
      widthPt: sheet.paper.widthMm * ptPerMm,
      heightPt: sheet.paper.heightMm * ptPerMm,
      title: `${article.title}: ${content.phrases.text('run-sheet.documentTitle')}`,
      author: article.author,
      subject: null,
      language: article.lang,
      date: fileDate(article),
    });
    return { bytes: finished.bytes, html, pages: finished.pages };
  } finally {
    await page.close();
  }
}
