import type { CardGrid, CardHeights, CardSize, CardText } from '../../model/cards.ts';

/** A text or a piece of it with the cells it takes. */
export interface FittedCard {
  id: string;
  heading: string | null;
  text: string;
  /** Which piece of how many, both from 1. */
  piece: number;
  pieces: number;
  columns: number;
  rows: number;
  size: CardSize;
}

/**
 * Give every text the least room it fits: one card, one card set smaller, a card of the whole row, or several of these, parted at the
 * end of a sentence. A single sentence too long for a row takes as many rows as it needs.
 *
 * @param heights Measured natural heights; nothing is ever set smaller than they were measured at.
 */
export function fitTexts(texts: readonly CardText[], heights: CardHeights, grid: CardGrid): FittedCard[] {
  return texts.flatMap((one): FittedCard[] => {
    const whole = { id: one.id, heading: one.heading, text: one.text, piece: 1, pieces: 1, rows: 1 };
    const fits = (variant: string) => (heights[`${one.id}/${variant}`]?.cardMm ?? Number.POSITIVE_INFINITY) <= grid.cellHeightMm;
    if (fits('narrow')) return [{ ...whole, columns: 1, size: 'normal' }];
    if (fits('tight')) return [{ ...whole, columns: 1, size: 'tight' }];
    if (fits('wide')) return [{ ...whole, columns: grid.columns, size: 'normal' }];
    return splitText(one, heights, grid);
  });
}

/** Pieces of about the same height, each of whole sentences. */
function splitText(text: CardText, heights: CardHeights, grid: CardGrid): FittedCard[] {
  const measured = text.sentences.map((sentence, index) => ({ sentence, ...heights[`${text.id}/${index}`] }));
  const aroundMm = Math.max(...measured.map(({ cardMm = 0, textMm = 0 }) => cardMm - textMm));
  const roomMm = grid.cellHeightMm - aroundMm;
  const allMm = measured.reduce((sum, { textMm = 0 }) => sum + textMm, 0);
  const shareMm = allMm / Math.ceil(allMm / roomMm);
  const groups: { sentences: string[]; textMm: number }[] = [];
  for (const { sentence, textMm = 0 } of measured) {
    const last = groups.at(-1);
    // A sentence goes where more than half of it still belongs.
    if (last && last.textMm + textMm <= roomMm && last.textMm + textMm / 2 <= shareMm) {
      last.sentences.push(sentence);
      last.textMm += textMm;
    } else groups.push({ sentences: [sentence], textMm });
  }
  return groups.map(({ sentences, textMm }, index) => ({
    id: index === 0 ? text.id : `${text.id}-${index + 1}`,
    heading: text.heading,
    text: sentences.join('').trim(),
    piece: index + 1,
    pieces: groups.length,
    columns: grid.columns,
    rows: Math.min(grid.rows, Math.max(1, Math.ceil((textMm + aroundMm) / grid.cellHeightMm))),
    size: 'normal',
  }));
}
