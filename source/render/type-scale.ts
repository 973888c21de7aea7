import type { PageGeometry } from '../model/geometry.ts';
import { countWidth } from '../model/writing.ts';
import type { TitleSize } from './field.ts';

/** A step of the titles of pages: a title goes down to it while `fill` of its one line would overflow. */
export interface TitleStep {
  pt: number;
  leadingMm: number;
  fill: number;
}

/** The display sizes of one kind of page, largest first; the sizes of text are tokens (templates/styles/tokens.css). */
export interface TypeScale {
  /** A cover whose title is one word. */
  word: TitleSize;
  cover: TitleSize[];
  opener: TitleSize[];
  title: TitleStep[];
  leadPt: number;
  captionPt: number;
  /** Rows of the field above a reading. */
  openerRows: number;
}

const size = (pt: number, leadingMm: number, mostLines: number): TitleSize => ({ pt, leadingMm, mostLines });
const step = (pt: number, leadingMm: number, fill: number): TitleStep => ({ pt, leadingMm, fill });

const full: TypeScale = {
  word: size(72, 25, 1),
  cover: [size(57, 20, 2), size(44, 15.5, 3), size(36, 13, 4), size(28, 10.5, 5), size(21, 8, 99)],
  opener: [size(40, 14, 2), size(30, 11, 3), size(23, 8.8, 4), size(17, 7, 99)],
  title: [step(29, 12, 0.97), step(23, 9.5, 1.1), step(18, 7.5, 1.46), step(15, 6, 99)],
  leadPt: 13,
  captionPt: 8.5,
  openerRows: 10,
};
const small: TypeScale = {
  word: size(46, 17, 1),
  cover: [size(38, 14, 2), size(32, 12, 3), size(27, 10, 4), size(22, 8.5, 5), size(17, 6.8, 99)],
  opener: [size(28, 10.5, 2), size(23, 8.8, 3), size(19, 7.5, 4), size(15, 6.2, 99)],
  title: [step(22, 9, 0.92), step(18, 7.5, 1.5), step(15, 6.5, 1.8), step(13, 5.5, 99)],
  leadPt: 12,
  captionPt: 8.5,
  openerRows: 8,
};
const large: TypeScale = {
  ...full,
  cover: [size(57, 20, 2), size(44, 15.5, 3), size(36, 13, 4), size(28, 11, 5), size(22, 9, 99)],
  opener: [size(40, 14, 2), size(32, 12, 3), size(26, 10.5, 4), size(20, 9, 99)],
  title: [step(30, 12.5, 0.92), step(26, 11, 1.1), step(22, 10, 1.46), step(19, 9, 99)],
  leadPt: 18,
  captionPt: 14,
  openerRows: 7,
};
const largeOnSmall: TypeScale = {
  word: size(46, 17, 1),
  cover: [size(38, 14, 2), size(32, 12, 3), size(27, 11, 4), size(22, 9.5, 5), size(19, 8.5, 99)],
  opener: [size(28, 10.5, 2), size(24, 9.5, 3), size(21, 9, 4), size(18.5, 8.5, 99)],
  title: [step(24, 10.5, 0.92), step(22, 9.8, 1.8), step(20, 9.2, 2.4), step(19, 9, 99)],
  leadPt: 18,
  captionPt: 14,
  openerRows: 5,
};

export const typeScaleOf = ({ format, largePrint }: PageGeometry): TypeScale =>
  largePrint ? (format === 'small' ? largeOnSmall : large) : format === 'small' ? small : full;

/** Width of an ordinary letter of a size, in millimetres. */
const letterMm = (pt: number): number => pt * 0.159;

/** Letters of a size that stand on a line. */
export const lettersOn = (widthMm: number, pt: number): number => widthMm / letterMm(pt);

/** The step a page's title is set in, 1 the largest. */
export function titleStep(title: string, { title: steps }: TypeScale, widthMm: number): number {
  const found = steps.findIndex(({ pt, fill }) => countWidth(title) <= lettersOn(widthMm, pt) * fill);
  return (found < 0 ? steps.length - 1 : found) + 1;
}

/** The steps as custom properties: `--title-1: 29pt; --title-1-leading: 12mm; …`. */
export function writeScale({ opener, title, openerRows }: TypeScale): string {
  const steps = (name: string, all: { pt: number; leadingMm: number }[]) =>
    all.map(({ pt, leadingMm }, index) => `--${name}-${index + 1}:${pt}pt;--${name}-${index + 1}-leading:${leadingMm}mm`);
  return [...steps('opener', opener), ...steps('title', title), `--opener-rows:${openerRows}`].join(';');
}
