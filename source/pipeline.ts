import type { VFile } from 'vfile';
import { composeDeck } from './compose/deck/compose-deck.ts';
import { deckLedger } from './compose/deck/ledger.ts';
import { composeLedger, findUnaccounted, type LedgerEntry } from './compose/ledger.ts';
import { composeOutline, type Outline } from './compose/outline.ts';
import { composeRunSheet } from './compose/run-sheet/compose-run-sheet.ts';
import { planSession } from './compose/session.ts';
import { referencePages } from './compose/workbook/paginate.ts';
import { loadFonts } from './config/load-fonts.ts';
import { type Overrides, resolveOptions } from './config/settings.ts';
import { hasErrors, reportRule } from './diagnostics/report.ts';
import type { Article } from './model/article.ts';
import type { BuildOptions, OutputName } from './model/options.ts';
import { outputNames } from './model/options.ts';
import type { Session } from './model/session.ts';
import { fitDeck } from './pipeline/build-deck.ts';
import { printRunSheet } from './pipeline/build-run-sheet.ts';
import { placeSentences, printWorkbook, settleWorkbook } from './pipeline/build-workbook.ts';
import { type Content, loadContent } from './pipeline/content.ts';
import { deckFonts, findEmphasis, type Press } from './pipeline/press.ts';
import { understandArticle } from './pipeline/understand-article.ts';
import type { Browser } from './print/browser.ts';
import { renderDeck } from './render/deck.ts';
import { renderRunSheetCsv } from './render/run-sheet.ts';

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
  const content = await loadContent(article.lang);
  const options = resolveOptions(settings, request.overrides ?? {}, [
    content.phrases.text('workbook.partner.a'),
    content.phrases.text('workbook.partner.b'),
  ]);
  const only = request.only ?? outputNames;
  const session = planChecked(article, options, content, file);
  if (!session) return null;
  const fonts = loadFonts(
    `${article.sentences.map((sentence) => sentence.text).join(' ')} ${article.title} ${options.partners.join(' ')} ${JSON.stringify(content.words)}`,
    findEmphasis(article),
  );
  if (fonts.missing.length > 0) {
    const place = article.sentences.find((sentence) => fonts.missing.some((letter) => sentence.text.includes(letter)))?.place ?? null;
    reportRule(
      file,
      'print/glyph',
      `Expected letters our fonts carry, found ${fonts.missing
        .slice(0, 12)
        .map((letter) => `“${letter}” (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`)
        .join(', ')}`,
      place,
    );
    return null;
  }
  clock('load');
  const browser = await request.browser;
  clock('browser');
  const press: Press = {
    content,
    fonts: fonts.css,
    options,
    browser,
    bookPage: browser.newPage(),
    deckPage: browser.newPage(),
    clock,
    file,
  };

  try {
    return await buildOutputs(article, session, press, only, deckFonts(fonts.css));
  } finally {
    await Promise.all([press.bookPage, press.deckPage].map(async (page) => (await page).close()));
  }
}

/** The stages from composing to printing, with two tabs at work side by side. */
async function buildOutputs(
  article: Article,
  session: Session,
  press: Press,
  only: OutputName[],
  fonts: string,
): Promise<BuildResult | null> {
  const { content, options, clock, file } = press;
  const wantsDeck = only.includes('deck') || only.includes('run-sheet');
  const [settled, fit] = await Promise.all([settleWorkbook(article, press), wantsDeck ? fitDeck(article, session, press) : null]);
  const { readOnlySectionIds } = settled.document;
  const firstReadOnly = article.sections.find((section) => section.id === readOnlySectionIds[0]);
  if (firstReadOnly) {
    const reason = `Expected an article that one workbook can hold: from “${firstReadOnly.title}” on, ${readOnlySectionIds.length} sections are printed as reading only`;
    reportRule(file, 'compose/long-article', reason, firstReadOnly.place);
  }
  const references = referencePages(settled.document.pages);
  const deck = composeDeck(article, session, references, content.words, fit);
  const sheet = only.includes('run-sheet') ? composeRunSheet(article, session, deck, references, options, content.words) : null;
  clock('compose deck and run sheet');
  const [book, printedSheet] = await Promise.all([
    printWorkbook(article, settled, press),
    sheet ? printRunSheet(article, sheet, press) : null,
  ]);
  if (!book) return null;

  const artefacts: Artefact[] = [];
  const html: BuildResult['html'] = {};
  if (only.includes('workbook')) {
    artefacts.push({ output: 'workbook', fileName: 'workbook.pdf', bytes: book.bytes, count: settled.document.pageCount });
    html.workbook = settled.html;
  }
  if (only.includes('deck')) {
    html.deck = renderDeck(deck, {
      renderer: content.renderer,
      templates: content.templates,
      fonts,
      reveal: content.reveal,
      words: content.words,
    });
    artefacts.push({ output: 'deck', fileName: 'deck.html', bytes: Buffer.from(html.deck), count: deck.slides.length });
  }
  if (sheet && printedSheet) {
    html['run-sheet'] = printedSheet.html;
    artefacts.push({ output: 'run-sheet', fileName: 'run-sheet.pdf', bytes: printedSheet.bytes, count: printedSheet.pages });
    artefacts.push({ output: 'run-sheet', fileName: 'run-sheet.csv', bytes: Buffer.from(renderRunSheetCsv(sheet)), count: null });
  }
  const sources = {
    printed: placeSentences(article, settled),
    ...(only.includes('deck') ? deckLedger(deck) : { shown: null, spoken: null }),
  };
  const ledger = composeLedger(article, sources);
  for (const lost of findUnaccounted(ledger))
    reportRule(file, 'compose/unaccounted', `Expected every sentence on a page, lost: “${lost.text}”`, { line: lost.line, column: 1 });
  const outline = composeOutline(article, options, session, settled.document, wantsDeck ? deck : null, ledger);
  artefacts.push({ output: 'outline', fileName: 'outline.json', bytes: Buffer.from(`${JSON.stringify(outline, null, 2)}\n`), count: null });
  clock('ledger and deck');
  return hasErrors(file) ? null : { article, options, artefacts, outline, ledger, html };
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
function planChecked(article: Article, options: BuildOptions, content: Content, file: VFile): Session | null {
  try {
    return planSession(article, options, content.words);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reportRule(file, 'compose/session-too-short', error.message);
    return null;
  }
}
