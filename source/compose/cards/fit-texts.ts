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
  const measured = text.sentences.map((_, index) => heights[`${text.id}/${index}`] ?? { cardMm: 0, textMm: 0 });
  const aroundMm = Math.max(...measured.map(({ cardMm, textMm }) => cardMm - textMm));
  const groups = partition(
    measured.map(({ textMm }) => textMm),
    grid.cellHeightMm - aroundMm,
  );
  return groups.map(({ from, to, sum }, index) => ({
    id: index === 0 ? text.id : `${text.id}-${index + 1}`,
    heading: text.heading,
    text: text.sentences.slice(from, to).join('').trim(),
    piece: index + 1,
    pieces: groups.length,
    columns: grid.columns,
    rows: Math.min(grid.rows, Math.max(1, Math.ceil((sum + aroundMm) / grid.cellHeightMm))),
    size: 'normal',
  }));
}

/** Neighbours, from the first to before the last. */
interface Group {
  from: number;
  to: number;
  sum: number;
}

/** Numbers in their order in as few groups of at most `most` as can be, the largest of them as small as can be; a larger number stands alone. */
function partition(numbers: readonly number[], most: number): Group[] {
  /** The best groups of the numbers from each place on, found from the end. */
  const best: { groups: Group[]; largest: number }[] = Array.from({ length: numbers.length + 1 }, () => ({ groups: [], largest: 0 }));
  for (let from = numbers.length - 1; from >= 0; from -= 1) {
    let found: { groups: Group[]; largest: number } | null = null;
    let sum = 0;
    for (let to = from + 1; to <= numbers.length; to += 1) {
      sum += numbers[to - 1] ?? 0;
      if (sum > most && to > from + 1) break;
      const rest = best[to] ?? { groups: [], largest: 0 };
      const largest = Math.max(sum, rest.largest);
      const count = rest.groups.length + 1;
      if (!found || count < found.groups.length || (count === found.groups.length && largest < found.largest))
        found = { groups: [{ from, to, sum }, ...rest.groups], largest };
    }
    if (found) best[from] = found;
  }
  return best[0]?.groups ?? [];
}
