import { VFile } from 'vfile';
import { composeDeck } from '../../../source/compose/deck/compose-deck.ts';
import { deckLedger } from '../../../source/compose/deck/ledger.ts';
import { wordsOfEdition } from '../../../source/compose/edition-words.ts';
import { composeLedger } from '../../../source/compose/ledger.ts';
import { createPhrases } from '../../../source/compose/phrases.ts';
import { composeRunSheet } from '../../../source/compose/run-sheet/compose-run-sheet.ts';
import { planSession } from '../../../source/compose/session.ts';
import { composeWorkbook } from '../../../source/compose/workbook/compose-workbook.ts';
import { loadPromptBank, loadTemplates, loadWords } from '../../../source/config/load-content.ts';
import { resolveOptions } from '../../../source/config/settings.ts';
import { listMessages } from '../../../source/diagnostics/report.ts';
import type { Article } from '../../../source/model/article.ts';
import type { DeckDocument } from '../../../source/model/deck.ts';
import { formats } from '../../../source/model/options.ts';
import { understandArticle } from '../../../source/pipeline/understand-article.ts';
import { createRenderer } from '../../../source/render/handlebars.ts';
import { renderWorkbook } from '../../../source/render/workbook.ts';
import { textOfHtml } from '../../documents/visible-text.ts';
import { noLook } from '../../render/no-look.ts';

const words = loadWords('en');
const templates = loadTemplates();
const bank = loadPromptBank('en');
const renderer = await createRenderer(templates);

export const lengths = [60, 90, 180];

/** An article as understood, and the rules its author is told of. */
export function readArticle(markdown: string, settings = ''): { article: Article; rules: string[] } {
  const file = new VFile({ path: 'input.md', value: `---\npermission: own\n${settings}---\n\n${markdown}` });
  const article = understandArticle(file)?.article;
  if (!article)
    throw new Error(
      listMessages(file)
        .map(({ reason }) => reason)
        .join('; '),
    );
  return { article, rules: listMessages(file).map(({ rule }) => rule) };
}

/** The deck of every length and format. */
export function decksOf(article: Article): { name: string; deck: DeckDocument }[] {
  return lengths.flatMap((minutes) =>
    formats.map((format) => {
      const said = wordsOfEdition(words, { edition: 'shared', length: 'full', format });
      const session = planSession(article, { minutes, startMinute: 1110, format, edition: 'shared', length: 'full' }, said);
      return { name: `${format}, ${minutes} minutes`, deck: composeDeck(article, session, [], said, null) };
    }),
  );
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** The words on the slides of a deck, and what is said from their notes: all but what the author tells the facilitator. */
export function wordsIn({ slides, title, parts }: DeckDocument): { shown: string; said: string } {
  const shown = slides.map(({ notes: _, ...slide }) => JSON.stringify(slide));
  const said = slides.map(({ notes: { fromAuthor: _, ...notes } }) => JSON.stringify(notes));
  return { shown: squeeze([title, JSON.stringify(parts), ...shown].join('\n')), said: squeeze(said.join('\n')) };
}

/** The words of the run sheet, but the article's title, which only the facilitator reads. */
export function runSheetOf(article: Article, minutes: number): string {
  const options = { ...resolveOptions({}, {}, ['Partner A', 'Partner B']), minutes };
  const session = planSession(article, options, words);
  const {
    title: _,
    head: __,
    ...sheet
  } = composeRunSheet(article, session, composeDeck(article, session, [], words, null), [], options, words);
  return squeeze(JSON.stringify(sheet));
}

/** The printed words of the workbook, every reading one page. */
export function bookOf(article: Article): string {
  const options = resolveOptions({}, {}, ['Partner A', 'Partner B']);
  const document = composeWorkbook(article, options, createPhrases(words), bank, null);
  return textOfHtml(
    renderWorkbook(document, {
      renderer,
      templates,
      fonts: '',
      look: noLook,
      words: words.workbook as Record<string, unknown>,
      measuring: true,
    }),
  );
}

/** Where the ledger has the sentences that hold these words. */
export function accountOf(article: Article, deck: DeckDocument, part: string) {
  const printed = Object.fromEntries(article.sentences.filter(({ only }) => only !== 'deck').map(({ id }) => [id, 1]));
  return composeLedger(article, { printed, ...deckLedger(deck) }).filter(({ text }) => text.includes(part));
}
