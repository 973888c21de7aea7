import type { PaperName } from './geometry.ts';

/** One note beside a slide, under the label of its place in the anatomy; `null` where it goes on with the one before. */
export interface HandoutNote {
  kind: 'say' | 'steps' | 'text' | 'author';
  label: string | null;
  text: string;
  /** Of `steps`: what to do, numbered from `from`. */
  steps: string[];
  from: number;
}

/** A slide of the handout before it has a place. */
export interface HandoutEntry {
  slideId: string;
  number: number;
  title: string;
  clock: string;
  /** `8 min, in pairs`: what the notes say of time and mode. */
  timeAndMode: string;
  workbook: string | null;
  notes: HandoutNote[];
}

/** What of a slide stands on one page: the slide itself with its first notes, or notes that go on. */
export interface HandoutPiece extends HandoutEntry {
  isContinued: boolean;
}

/** Heights in millimetres, as the browser measured them. */
export interface HandoutHeights {
  /** The head of the first page. */
  headMm: number;
  /** By slide: the column of the slide, and each note. */
  slides: Record<string, { slideMm: number; notesMm: number[] }>;
}

/** Slides with their notes, to print. Lengths in millimetres. */
export interface HandoutDocument {
  title: string;
  lang: string;
  paper: { name: PaperName; widthMm: number; heightMm: number };
  /** Notes of 14 pt and more, beside smaller slides. */
  isLarge: boolean;
  /** What the file is, for its title: “Slides and notes”. */
  kind: string;
  /** Times and length of the session. */
  session: string;
  words: { date: string; continued: string; workbook: string };
  pages: { number: number; folio: string; pieces: HandoutPiece[] }[];
}
