import type { Article } from '../../model/article.ts';
import type { CardGrid, CardHeights, CardsDocument, CardText } from '../../model/cards.ts';
import { fullPaper, pageGeometry } from '../../model/geometry.ts';
import type { BuildOptions } from '../../model/options.ts';
import type { Phrases } from '../phrases.ts';
import { fitTexts } from './fit-texts.ts';
import { placeCards } from './place-cards.ts';

/** The size of a business card; in large print twice as high. */
const card = { widthMm: 85, heightMm: 55 };

/** Cards in the middle of the paper, with the heading in the margin above them. */
function composeGrid({ widthMm, heightMm }: { widthMm: number; heightMm: number }, largePrint: boolean): CardGrid {
  const [columns, rows] = [2, largePrint ? 2 : 4];
  const cellHeightMm = largePrint ? 2 * card.heightMm : card.heightMm;
  return {
    columns,
    rows,
    cellWidthMm: card.widthMm,
    cellHeightMm,
    leftMm: (widthMm - columns * card.widthMm) / 2,
    topMm: (heightMm - rows * cellHeightMm) / 2,
  };
}

/** The sheets before anything is measured: paper, grid and words. */
function composeFrame(article: Article, options: BuildOptions, phrases: Phrases): Omit<CardsDocument, 'sheets'> {
  const { name, widthMm, heightMm } = pageGeometry(fullPaper[options.paper], { largePrint: false, punch: false, sides: 'both' });
  return {
    title: article.title,
    lang: article.lang,
    paper: { name, widthMm, heightMm },
    grid: composeGrid({ widthMm, heightMm }, options.largePrint),
    largePrint: options.largePrint,
    easy: options.dyslexiaFriendly,
    heading: phrases.text('cards.heading'),
    lead: phrases.text('cards.lead'),
    own: phrases.text('workbook.words.own'),
  };
}

/** Every text in every size it may have, to be measured: one card each, on no sheet. */
export function composeCardProof(texts: readonly CardText[], article: Article, options: BuildOptions, phrases: Phrases): CardsDocument {
  const frame = composeFrame(article, options, phrases);
  const cell = { column: 1, row: 1, rows: 1, part: '1', source: article.title };
  const cards = texts.flatMap(({ id, heading, text, sentences }) => [
    { ...cell, id: `${id}/narrow`, heading, text, columns: 1, size: 'normal' as const },
    { ...cell, id: `${id}/tight`, heading, text, columns: 1, size: 'tight' as const },
    { ...cell, id: `${id}/wide`, heading, text, columns: frame.grid.columns, size: 'normal' as const },
    ...sentences.map((sentence, index) => ({
      ...cell,
      id: `${id}/${index}`,
      heading,
      text: sentence,
      columns: frame.grid.columns,
      size: 'normal' as const,
    })),
  ]);
  return { ...frame, sheets: [{ cards, foot: '' }] };
}

/** The cards on their sheets. Cells that are left hold cards to write on. */
export function composeCards(
  texts: readonly CardText[],
  heights: CardHeights,
  article: Article,
  options: BuildOptions,
  phrases: Phrases,
): CardsDocument {
  const frame = composeFrame(article, options, phrases);
  const placed = placeCards(fitTexts(texts, heights, frame.grid), frame.grid);
  let own = 0;
  const sheets = placed.map(({ cards, free }, index) => ({
    cards: [
      ...cards.map(({ piece, pieces, ...one }) => ({
        ...one,
        part: pieces === 1 ? null : phrases.text('cards.part', { number: piece, count: pieces }),
        source: article.title,
      })),
      ...free.map((cell) => {
        own += 1;
        return {
          ...cell,
          id: `own-${own}`,
          columns: 1,
          rows: 1,
          size: 'normal' as const,
          heading: frame.own,
          text: null,
          part: null,
          source: article.title,
        };
      }),
    ],
    foot: phrases.text('cards.foot', { title: article.title, number: index + 1, count: placed.length }),
  }));
  return { ...frame, sheets };
}
