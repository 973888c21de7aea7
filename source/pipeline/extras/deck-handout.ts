import { deckBookmarks } from '../../compose/deck/bookmarks.ts';
import { composeHandout, composeHandoutProof } from '../../compose/handout/compose-handout.ts';
import { BuildError } from '../../diagnostics/build-error.ts';
import type { Article } from '../../model/article.ts';
import type { DeckDocument } from '../../model/deck.ts';
import { findHandoutOverflow, measureHandout } from '../../print/measure-handout.ts';
import { loadHtml } from '../../print/print-pdf.ts';
import { renderHandout } from '../../render/handout.ts';
import { partsOf } from '../build-deck.ts';
import type { Press } from '../press.ts';
import { printSheets } from '../print-sheets.ts';
import type { DeckFile } from './deck-files.ts';

/** Slides with their notes on paper, for who has no second screen: every note is measured first, so that pages turn between notes. */
export async function makeDeckHandout(deck: DeckDocument, article: Article, press: Press): Promise<DeckFile> {
  const { content, options, browser } = press;
  const parts = partsOf(press);
  const page = await browser.newPage();
  try {
    await loadHtml(page, renderHandout(composeHandoutProof(deck, options, content.phrases), deck, parts, 'proof'));
    const handout = composeHandout(deck, await measureHandout(page), options, content.phrases);
    const { paper, pages, kind } = handout;
    const pageOf = new Map(
      pages.flatMap(({ number, pieces }) => pieces.filter((one) => !one.isContinued).map((one) => [one.number, number])),
    );
    const bookmarks = deckBookmarks(deck).map(({ slide, ...one }) => ({ ...one, page: pageOf.get(slide) ?? 1 }));
    const html = renderHandout(handout, deck, parts, 'final');
    const printed = await printSheets(html, { title: `${deck.title}: ${kind}`, paper, bookmarks }, page, article);
    const [over] = await findHandoutOverflow(page);
    if (over !== undefined)
      throw new BuildError('print/unsettled', `deck-handout.pdf: page ${over} holds more than fits`, 'please report this with the article');
    // Pictures of slides are small; the notes are 10 pt.
    return { fileName: 'deck-handout.pdf', ...printed, paper, leastPt: { text: 3, caption: 3 }, expectedPages: pages.length };
  } finally {
    await page.close();
  }
}
