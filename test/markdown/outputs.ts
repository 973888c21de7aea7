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
import { understandArticle } from '../../source/pipeline/understand-article.ts';
import { renderDeck } from '../../source/render/deck.ts';
import { createRenderer } from '../../source/render/handlebars.ts';
import { renderRunSheet } from '../../source/render/run-sheet.ts';
import { renderWorkbook } from '../../source/render/workbook.ts';

const words = loadWords('en');
const phrases = createPhrases(words);
const templates = loadTemplates();
const bank = loadPromptBank('en');
const renderer = await createRenderer(templates);

/** The workbook's HTML of one Markdown text that went through all three outputs without a browser; `null` when it was refused. */
export async function printMarkdown(text: string): Promise<{ workbook: string | null; messages: ReportedMessage[] }> {
  const file = new VFile({ path: 'example.md', value: text });
  const understood = await understandArticle(file);
  const messages = listMessages(file);
  if (!understood) return { workbook: null, messages };
  const { article, settings } = understood;
  const options = resolveOptions(settings, {}, ['Partner A', 'Partner B']);
  const book = composeWorkbook(article, options, phrases, bank, null);
  const references = referencePages(book.pages);
  const session = planSession(article, options, words);
  const deck = composeDeck(article, session, references, words, null);
  const sheet = composeRunSheet(article, session, deck, references, options, words);
  const ink = { renderer, templates, fonts: '' };
  renderDeck(deck, { ...ink, reveal: { js: '', css: '', notesJs: '' }, words });
  renderRunSheet(sheet, { ...ink, words });
  const html = renderWorkbook(book, { ...ink, words: words.workbook as Record<string, unknown>, measuring: true });
  return { workbook: html, messages };
}
