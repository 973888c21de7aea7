import type { PageGeometry } from '../model/geometry.ts';
import type { Sheet } from '../model/workbook.ts';
import { countWidth, scriptOf, writingOf } from '../model/writing.ts';
import { balancedWidth, closeBehind, drawField, type Field, fitTitle, reachMm, titleLetterMm } from './field.ts';
import { typeScaleOf } from './type-scale.ts';

/** The cover as its partial draws it, and what of it is a size, as custom properties. */
export interface CoverView {
  field: Field;
  width: number;
  height: number;
  sentenceId: string | null;
  properties: string;
}

const wordLetters = 9;
/** Air between the words and the lines that part for them. */
const airMm = 8;
/** The least of it, where the lines close. */
const leastAirMm = 2;
const insetMm = { full: 8, small: 6 };

/** A cover composed for its paper: the lines part as far as the words need, and a long title moves the middle down. */
export function viewCover(page: Sheet, paper: PageGeometry, lang: string): CoverView | null {
  if (page.body.type !== 'cover') return null;
  const { title, subtitle, sentenceId } = page.body;
  const scale = typeScaleOf(paper);
  const { liveWidthMm: width, liveHeightMm: height, rowMm } = paper;
  const endMm = paper.format === 'small' ? 20 : 36;
  const one = /^\S+$/u.test(title) && countWidth(title) <= wordLetters;
  // A short title in Japanese is one phrase, and would leave its last letter alone on a line.
  const isPhrase = scriptOf(lang) === 'Jpan' && countWidth(title) <= 18;
  const sizes = isPhrase ? scale.cover.map((step) => ({ ...step, mostLines: 1 })) : scale.cover;
  const fitted = one ? { ...scale.word, lines: 1 } : fitTitle(title, sizes, width - endMm - 10);
  const across = (mm: number) => (mm * width) / 172;
  const subtitleLines = (widthMm: number) =>
    subtitle === null ? 0 : Math.ceil((countWidth(subtitle) * (paper.largePrint ? 3 : 2.5)) / widthMm);
  // Letters of other scripts stand higher, and small pages have long words for their width: both would touch the lines where they close.
  const [openMm, closeMm] = [across(writingOf(lang) === 'alphabet' && paper.format === 'full' ? 40 : 78), across(196)];
  const partFor = (subtitleMm: number) => {
    const wordsMm = (fitted.lines * fitted.leadingMm + subtitleMm) / 2;
    const halfMm = Math.min(height * 0.23, wordsMm + airMm);
    return { wordsMm, halfMm, openingMm: Math.max(height * 0.117, halfMm - 4) };
  };
  const heightOf = (lines: number) => (lines === 0 ? 0 : 5 + 7 * lines);
  const widest = Math.min(104, width - endMm - insetMm[paper.format]);
  // The lines close behind the title; a subtitle turns before they do.
  const titleMm = balancedWidth(title, titleLetterMm(fitted.pt), width - endMm - 10);
  const closing = (part: { wordsMm: number; openingMm: number }) =>
    closeBehind({ wideMm: titleMm, halfMm: part.wordsMm }, { openingMm: part.openingMm, widthMm: width, openMm, closeMm });
  const first = partFor(heightOf(subtitleLines(widest)));
  const reach = reachMm({ ...first, ...closing(first) }, first.wordsMm + leastAirMm);
  const subtitleWidthMm = Math.min(widest, reach - insetMm[paper.format]);
  const parted = partFor(heightOf(subtitleLines(subtitleWidthMm)));
  const { halfMm, openingMm } = parted;
  const share = halfMm / height <= 0.157 ? 0.39 : halfMm / height <= 0.18 ? 0.42 : 0.46;
  // The middle stands between two lines, so that the first one is a whole row below the top.
  const centreMm = Math.round((height * share - 4) / rowMm) * rowMm + 4;
  const field = drawField({
    widthMm: width,
    heightMm: height,
    centreMm,
    openingMm,
    pitchMm: rowMm,
    ranks: Math.round(centreMm / rowMm),
    power: 2,
    ...closing(parted),
  });
  const properties = `--cover-size:${fitted.pt}pt;--cover-leading:${fitted.leadingMm}mm;--cover-centre:${centreMm}mm;--cover-end:${endMm}mm;--cover-sub:${Math.floor(subtitleWidthMm)}mm`;
  return { field, width, height, sentenceId, properties };
}
