import type { PaperName } from './geometry.ts';

/** Cards of the article's own words to cut out. Lengths in millimetres. */
export interface CardsDocument {
  title: string;
  lang: string;
  paper: { name: PaperName; widthMm: number; heightMm: number };
  grid: CardGrid;
  /** Text of 18 pt on larger cards. */
  largePrint: boolean;
  /** Sans-serif, no text smaller than the others, more air between lines. */
  easy: boolean;
  heading: string;
  lead: string;
  /** What a card to write on oneself is called. */
  own: string;
  sheets: { cards: PlacedCard[]; foot: string }[];
}

/** Cards of one size edge to edge, so that one cut parts two of them. */
export interface CardGrid {
  columns: number;
  rows: number;
  cellWidthMm: number;
  cellHeightMm: number;
  /** Where the first cell begins on the paper. */
  leftMm: number;
  topMm: number;
}

/** `tight` is set smaller, and still 10 pt or more. */
export type CardSize = 'normal' | 'tight';

export interface PlacedCard {
  id: string;
  /** From 1, as in a CSS grid; a long text takes several cells. */
  column: number;
  row: number;
  columns: number;
  rows: number;
  size: CardSize;
  heading: string | null;
  /** Words of the article, verbatim; `null` on a card to write on. */
  text: string | null;
  /** Where a text stands on several cards: `1 of 2`. */
  part: string | null;
  /** The title of the article. */
  source: string;
}

/** A text to be put on a card, and its sentences: joined they are the text. */
export interface CardText {
  id: string;
  heading: string | null;
  text: string;
  sentences: string[];
}

/** What the browser measured: by the text's id and variant (`narrow`, `tight`, `wide`, or the number of a sentence on a wide card). */
export type CardHeights = Record<string, { cardMm: number; textMm: number }>;
