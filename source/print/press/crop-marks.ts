import { ptPerMm } from '../../model/geometry.ts';
import type { NewPdf } from '../copy-objects.ts';
import { PdfName, type PdfReference, type PdfValue } from '../pdf-syntax.ts';

/** A page to be cut. All lengths in points. */
export interface BleedSheet {
  /** Trim size. */
  widthPt: number;
  heightPt: number;
  /** Room beyond the trim on all four sides. */
  bleedPt: number;
}

/** Marks stand this far from the trim, so that none is left when the knife is a little off. */
const gapPt = 1 * ptPerMm;
const longPt = 2 * ptPerMm;

export type Stroke = [fromX: number, fromY: number, toX: number, toY: number];

/** Two strokes at each corner, in line with the trim: in the strip that is cut off, and clear of the trim itself. */
export function placeCropMarks({ widthPt, heightPt, bleedPt }: BleedSheet): Stroke[] {
  const before = [bleedPt - gapPt - longPt, bleedPt - gapPt] as const;
  const after = (size: number) => [bleedPt + size + gapPt, bleedPt + size + gapPt + longPt] as const;
  const [rows, columns] = [
    [bleedPt, bleedPt + heightPt],
    [bleedPt, bleedPt + widthPt],
  ];
  return [
    ...rows.flatMap((y) => [before, after(widthPt)].map(([from, to]): Stroke => [from, y, to, y])),
    ...columns.flatMap((x) => [before, after(heightPt)].map(([from, to]): Stroke => [x, from, x, to])),
  ];
}

const round = (points: number): string => String(Math.round(points * 1000) / 1000);

/** The marks as a form to draw on every page, in the colour of all inks (ISO 32000-2, 8.6.6.4, the colorant All). */
export function addCropMarks(to: NewPdf, sheet: BleedSheet): PdfReference {
  const strokes = placeCropMarks(sheet).map(([x, y, endX, endY]) => `${round(x)} ${round(y)} m ${round(endX)} ${round(endY)} l S`);
  const drawing = Buffer.from(`/Registration CS 1 SCN 0.25 w\n${strokes.join('\n')}\n`, 'latin1');
  const tint = new Map<string, PdfValue>([
    ['FunctionType', 2],
    ['Domain', [0, 1]],
    ['C0', [0, 0, 0, 0]],
    ['C1', [1, 1, 1, 1]],
    ['N', 1],
  ]);
  const registration: PdfValue = [new PdfName('Separation'), new PdfName('All'), new PdfName('DeviceCMYK'), tint];
  return to.add(
    new Map<string, PdfValue>([
      ['Type', new PdfName('XObject')],
      ['Subtype', new PdfName('Form')],
      ['BBox', [0, 0, sheet.widthPt + 2 * sheet.bleedPt, sheet.heightPt + 2 * sheet.bleedPt]],
      ['Resources', new Map([['ColorSpace', new Map([['Registration', registration]])]])],
      ['Length', drawing.length],
    ]),
    drawing,
  );
}
