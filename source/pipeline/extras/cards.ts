import { composeCardProof, composeCards } from '../../compose/cards/compose-cards.ts';
import { gatherTexts } from '../../compose/cards/gather-texts.ts';
import { reportRule } from '../../diagnostics/report.ts';
import type { Article } from '../../model/article.ts';
import { findCardOverflow, measureCards } from '../../print/measure-cards.ts';
import { loadHtml } from '../../print/print-pdf.ts';
import { renderCards } from '../../render/cards.ts';
import type { Press } from '../press.ts';
import { printSheets } from '../print-sheets.ts';
import type { ExtraFile, PrintedBook } from './index.ts';

/** The scripts and questions to ask of the article on cards to cut out: every text measured first, so that it is set as large as it can be. */
export async function makeCards({ settled }: PrintedBook, article: Article, press: Press): Promise<ExtraFile[]> {
  // The first of two books brings them.
  if (settled.document.owner === 'b') return [];
  const { content, options, fonts, look, file } = press;
  const { phrases, renderer, templates } = content;
  const { texts, keptBack } = gatherTexts(article, phrases);
  if (keptBack > 0) {
    const found = `Expected words to hand to somebody, found ${keptBack} said about danger or parting: they stay in the reading`;
    reportRule(file, 'compose/cards-kept-back', found);
  }
  if (texts.length === 0) {
    reportRule(file, 'compose/no-cards', 'Expected words to say for the cards, found none: no cards were made');
    return [];
  }
  const ink = { renderer, templates, fonts: fonts.book, look };
  const page = await press.browser.newPage();
  try {
    await loadHtml(page, renderCards(composeCardProof(texts, article, options, phrases), ink, 'proof'));
    const cards = composeCards(texts, await measureCards(page), article, options, phrases);
    const html = renderCards(cards, ink, 'final');
    const printed = await printSheets(html, { title: `${cards.heading}: ${article.title}`, paper: cards.paper }, page, article);
    for (const id of await findCardOverflow(page)) {
      const text = cards.sheets.flatMap((sheet) => sheet.cards).find((card) => card.id === id)?.text ?? '';
      reportRule(file, 'print/overflow', `“${text.slice(0, 60)} …” is too large for its card`);
    }
    press.clock('cards');
    return [{ fileName: 'workbook-cards.pdf', bytes: printed.bytes, count: printed.pages }];
  } finally {
    await page.close();
  }
}
