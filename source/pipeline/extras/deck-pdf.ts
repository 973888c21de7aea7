import { deckBookmarks } from '../../compose/deck/bookmarks.ts';
import type { Article } from '../../model/article.ts';
import type { DeckDocument } from '../../model/deck.ts';
import { renderDeckPrint, slidePaper } from '../../render/deck-print.ts';
import { partsOf } from '../build-deck.ts';
import type { Press } from '../press.ts';
import { printSheetsApart } from '../print-sheets.ts';
import type { DeckFile } from './deck-files.ts';

/** The slides as a PDF, one a page, to send or to show where no browser is. */
export async function makeDeckPdf(deck: DeckDocument, article: Article, press: Press): Promise<DeckFile> {
  const bookmarks = deckBookmarks(deck).map(({ slide, ...one }) => ({ ...one, page: slide }));
  const html = renderDeckPrint(deck, partsOf(press));
  const printed = await printSheetsApart(html, { title: deck.title, paper: slidePaper, bookmarks }, article, press);
  // Labels of the footer are 20 px of a slide.
  return { fileName: 'deck.pdf', ...printed, paper: slidePaper, leastPt: { text: 15, caption: 15 }, expectedPages: deck.slides.length };
}
