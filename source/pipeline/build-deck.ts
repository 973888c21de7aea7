import { composeDeck } from '../compose/deck/compose-deck.ts';
import { BuildError } from '../diagnostics/build-error.ts';
import type { Article } from '../model/article.ts';
import type { DeckDocument, SlideFit } from '../model/deck.ts';
import type { Session } from '../model/session.ts';
import { measureDeck } from '../print/measure-deck.ts';
import { scalePictures } from '../print/scale-pictures.ts';
import { findLeaks } from '../render/deck/find-leaks.ts';
import { type DeckParts, renderDeck } from '../render/deck.ts';
import type { Press } from './press.ts';

/** What every file of the slides is made of. */
export const partsOf = ({ content, fonts, look, options }: Press): DeckParts => ({
  renderer: content.renderer,
  templates: content.templates,
  fonts: fonts.slides,
  look,
  reveal: content.reveal,
  words: content.words,
  begins: options.deck,
});

/** The deck for the facilitator, and the copy to give away, which is proven to hold nothing of the notes (QUALITY D10). */
export function writeDecks(deck: DeckDocument, press: Press): { facilitator: string; shared: string } {
  const parts = partsOf(press);
  const shared = renderDeck(deck, parts, 'shared');
  const [leak] = findLeaks(deck, shared);
  if (leak !== undefined)
    throw new BuildError(
      'render/notes-shared',
      `The copy to share holds words of the notes: “${leak}”`,
      'please report this with the article',
    );
  return { facilitator: renderDeck(deck, parts), shared };
}

/** The deck with its pictures as large as a screen needs them (QUALITY D11). */
export async function withSmallPictures(deck: DeckDocument, press: Press): Promise<DeckDocument> {
  const sources = deck.slides.flatMap(({ body }) => (body.type === 'image' ? [body.source] : []));
  if (sources.length === 0) return deck;
  const scaled = await scalePictures(await press.deckPage, sources);
  const slides = deck.slides.map((slide) =>
    slide.body.type === 'image' ? { ...slide, body: { ...slide.body, source: scaled.get(slide.body.source) ?? slide.body.source } } : slide,
  );
  return { ...deck, slides };
}

/** Each round splits what overflowed in the last, or leaves it to be spoken. */
const mostRounds = 8;

/** Slides are grouped by what fits: measured in the browser, without page numbers yet, until every slide of the deck is measured and fits. */
export async function fitDeck(article: Article, session: Session, press: Press): Promise<SlideFit> {
  const { content } = press;
  const page = await press.deckPage;
  const parts = { ...partsOf(press), reveal: { ...content.reveal, js: '' }, begins: 'light' as const };
  let fit: SlideFit = {};
  for (let round = 0; round < mostRounds; round += 1) {
    const deck = composeDeck(article, session, [], content.words, fit, press.options);
    if (deck.slides.every(({ id }) => fit[id]?.overflows === false)) break;
    fit = { ...fit, ...(await measureDeck(page, renderDeck(deck, parts), content.templates)) };
  }
  return fit;
}
