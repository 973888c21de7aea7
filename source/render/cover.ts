import type { PageGeometry } from '../model/geometry.ts';
import type { Sheet } from '../model/workbook.ts';
import { countWidth, scriptOf, writingOf } from '../model/writing.ts';
import { drawField, type Field, fitTitle } from './field.ts';
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
  const subWidthMm = Math.min(104, width - endMm - 8);
  const subtitleMm = subtitle === null ? 0 : 5 + 7 * Math.ceil((countWidth(subtitle) * (paper.largePrint ? 3 : 2.5)) / subWidthMm);
  const halfMm = Math.min(height * 0.23, (fitted.lines * fitted.leadingMm + subtitleMm) / 2 + airMm);
  const share = halfMm / height <= 0.157 ? 0.39 : halfMm / height <= 0.18 ? 0.42 : 0.46;
  // The middle stands between two lines, so that the first one is a whole row below the top.
  const centreMm = Math.round((height * share - 4) / rowMm) * rowMm + 4;
  const across = (mm: number) => (mm * width) / 172;
  const field = drawField({
    widthMm: width,
    heightMm: height,
    centreMm,
    openingMm: Math.max(height * 0.117, halfMm - 4),
    pitchMm: rowMm,
    ranks: Math.round(centreMm / rowMm),
    power: 2,
    // Letters of other scripts stand higher, and would touch the lines where they close.
    openMm: across(writingOf(lang) === 'alphabet' ? 40 : 78),
    closeMm: across(196),
  });
  const properties = `--cover-size:${fitted.pt}pt;--cover-leading:${fitted.leadingMm}mm;--cover-centre:${centreMm}mm;--cover-end:${endMm}mm`;
  return { field, width, height, sentenceId, properties };
}
