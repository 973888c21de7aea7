import { composeDeck } from '../compose/deck/compose-deck.ts';
import type { Article } from '../model/article.ts';
import type { DeckDocument, SlideFit } from '../model/deck.ts';
import type { Session } from '../model/session.ts';
import { measureDeck } from '../print/measure-deck.ts';
import { renderDeck } from '../render/deck.ts';
import type { Press } from './press.ts';

/** Slides are grouped by what fits: measured in the browser, without page numbers yet. */
export async function fitDeck(article: Article, session: Session, press: Press): Promise<SlideFit> {
  const { content } = press;
  const page = await press.deckPage;
  const measure = (deck: DeckDocument) => {
    const html = renderDeck(deck, {
      renderer: content.renderer,
      templates: content.templates,
      fonts: press.fonts.slides,
      look: press.look,
      reveal: { ...content.reveal, js: '', notesJs: '' },
      words: content.words,
    });
    return measureDeck(page, html, content.templates);
  };
  let fit = await measure(composeDeck(article, session, [], content.words, null, press.options));
  for (let round = 0; round < 3 && Object.values(fit).some((slide) => slide.overflows); round += 1) {
    fit = { ...fit, ...(await measure(composeDeck(article, session, [], content.words, fit, press.options))) };
  }
  return fit;
}
