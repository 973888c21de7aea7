import { VFile } from 'vfile';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { createPhrases } from '../../source/compose/phrases.ts';
import { composeRunSheet } from '../../source/compose/run-sheet/compose-run-sheet.ts';
import { planSession } from '../../source/compose/session.ts';
import { composeWorkbook } from '../../source/compose/workbook/compose-workbook.ts';
import { referencePages } from '../../source/compose/workbook/paginate.ts';
import { loadPromptBank, loadTemplates, loadWords } from '../../source/config/load-content.ts';
import { resolveOptions } from '../../source/config/settings.ts';
import { listMessages, type ReportedMessage } from '../../source/diagnostics/report.ts';
import { importArticle } from '../../source/import/import-article.ts';
import type { Article } from '../../source/model/article.ts';
import type { DeckDocument } from '../../source/model/deck.ts';
import type { WorkbookDocument } from '../../source/model/workbook.ts';
import { understandArticle } from '../../source/pipeline/understand-article.ts';
import { takeBytes } from '../../source/read/read-article.ts';
import { renderDeck } from '../../source/render/deck.ts';
import { createRenderer } from '../../source/render/handlebars.ts';
import { renderRunSheet } from '../../source/render/run-sheet.ts';
import { renderWorkbook } from '../../source/render/workbook.ts';
import { noLook } from '../render/no-look.ts';

const words = loadWords('en');
const phrases = createPhrases(words);
const templates = loadTemplates();
const bank = loadPromptBank('en');
const renderer = await createRenderer(templates);

/** The three documents of an article and their HTML, without a browser: every reading one page, every slide as it comes. */
export interface Outputs {
  article: Article;
  messages: ReportedMessage[];
  book: WorkbookDocument;
  deck: DeckDocument;
  /** The deck to give away, its page of HTML. */
  shared: string;
  html: { workbook: string; deck: string; 'run-sheet': string };
}

/** What an article is understood as, `null` when it has errors, and what its author is told. */
async function understandBytes(
  bytes: Uint8Array | string,
  path: string,
): Promise<{ article: Article | null; settings: object; messages: ReportedMessage[] }> {
  const file = await importArticle(
    takeBytes(new VFile({ path, value: '' }), typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
  );
  const understood = await understandArticle(file);
  return { article: understood?.article ?? null, settings: understood?.settings ?? {}, messages: listMessages(file) };
}

/** Take an article through every pure stage. `null` when it has errors. */
export async function makeOutputs(
  bytes: Uint8Array | string,
  path: string,
): Promise<Outputs | { article: null; messages: ReportedMessage[] }> {
  const { article, settings, messages } = await understandBytes(bytes, path);
  if (!article) return { article, messages };
  const options = resolveOptions(settings, {}, ['Partner A', 'Partner B']);
  const book = composeWorkbook(article, options, phrases, bank, null);
  const references = referencePages(book.pages);
  const session = planSession(article, options, words);
  const deck = composeDeck(article, session, references, words, null);
  const sheet = composeRunSheet(article, session, deck, references, options, words);
  const ink = { renderer, templates, fonts: '', look: noLook };
  const slides = { ...ink, reveal: { js: '', css: '' }, words, begins: options.deck };
  const html = {
    workbook: renderWorkbook(book, { ...ink, words: words.workbook as Record<string, unknown>, measuring: true }),
    deck: renderDeck(deck, slides),
    'run-sheet': renderRunSheet(sheet, { ...ink, words }),
  };
  return { article, messages, book, deck, shared: renderDeck(deck, slides, 'shared'), html };
}
