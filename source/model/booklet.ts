import type { PaperName } from './geometry.ts';

/** The paper a booklet is printed on, lying on its long side: two pages of the book at their true size. Millimetres. */
export interface BookletPaper {
  name: 'a3' | 'tabloid' | 'a4' | 'letter';
  widthMm: number;
  heightMm: number;
}

/** By the paper of the book. */
export const bookletPapers: Record<PaperName, BookletPaper> = {
  a4: { name: 'a3', widthMm: 420, heightMm: 297 },
  letter: { name: 'tabloid', widthMm: 431.8, heightMm: 279.4 },
  a5: { name: 'a4', widthMm: 297, heightMm: 210 },
  'half-letter': { name: 'letter', widthMm: 279.4, heightMm: 215.9 },
};

/** Thickness of paper of 80 to 100 g. */
export const paperThicknessMm = 0.1;
/** A folded booklet of more pages springs open, and staples no longer hold it. */
export const mostBookletPages = 40;

/** The pages of one booklet, first and last, both counted in the book. */
export interface BookletPart {
  from: number;
  to: number;
}

/** What a step of the guide is drawn as. */
export type GuidePicture = 'paper' | 'settings' | 'check' | 'fold' | 'staple' | 'trim';

/** The page that says how to print a booklet: a file of its own, so that nobody prints it into the book. */
export interface BookletGuide {
  title: string;
  lang: string;
  /** Ordinary paper, upright. */
  paper: { widthMm: number; heightMm: number };
  heading: string;
  lead: string;
  steps: { number: string; picture: GuidePicture; heading: string; text: string }[];
  /** What to do when the book is thick; `null` when one booklet holds it. */
  thick: { heading: string; text: string } | null;
  foot: string;
}

/** One half of the test sheet: a page of its booklet. */
export interface TestPage {
  number: string;
  name: string;
  /** It carries the ruler and the note on it. */
  ruler: string | null;
  /** Plain lines, one below the other. */
  lines: string[];
}

/** One sheet, printed on both sides, that shows whether a printer turns and scales as it should. */
export interface TestSheet {
  title: string;
  lang: string;
  paper: BookletPaper;
  top: string;
  /** Front and back, each the pages left and right of the fold. */
  sides: { name: string; left: TestPage; right: TestPage }[];
}
