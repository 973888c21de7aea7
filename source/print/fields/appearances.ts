import type { PdfFile } from '../pdf-file.ts';
import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from '../pdf-syntax.ts';
import type { ImportedPage } from './import-pages.ts';

/** The colour of what a couple writes and ticks: nearly black, in any ink. */
const penColour = '0.1 0.09 0.08';

/** Draws appearances into a file, the same one only once. All lengths in points, from the lower left corner of the field. */
export interface Appearances {
  /** A drawing of this size. */
  draw(width: number, height: number, content: string, resources?: PdfDictionary): PdfReference;
  /** A check mark. */
  check(width: number, height: number): PdfReference;
  /** A full circle; over a numeral the numeral stays, in white. */
  dot(
    width: number,
    height: number,
    numeral: { hex: string; widthPt: number; sizePt: number; resources: PdfDictionary } | null,
  ): PdfReference;
  /** A text that was printed in the upper left corner of a page. */
  text(width: number, height: number, page: ImportedPage): PdfReference;
  /** Nothing: what is printed on the page shows. */
  empty(width: number, height: number): PdfReference;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

export function createAppearances(file: PdfFile): Appearances {
  const drawn = new Map<string, PdfReference>();
  const draw: Appearances['draw'] = (width, height, content, resources = new Map()) => {
    const key = `${round(width)} ${round(height)} ${content}`;
    const known = drawn.get(key);
    if (known) return known;
    const stream = Buffer.from(content, 'latin1');
    const form: PdfDictionary = new Map<string, PdfValue>([
      ['Type', new PdfName('XObject')],
      ['Subtype', new PdfName('Form')],
      ['BBox', [0, 0, width, height]],
      ['Resources', resources],
      ['Length', stream.length],
    ]);
    const reference = new PdfReference(file.add(form, stream));
    drawn.set(key, reference);
    return reference;
  };
  return {
    draw,
    check(width, height) {
      const at = (x: number, y: number) => `${round(x * width)} ${round(y * height)}`;
      const pen = `q ${penColour} RG ${round(Math.min(width, height) * 0.13)} w 1 J 1 j`;
      return draw(width, height, `${pen} ${at(0.18, 0.5)} m ${at(0.42, 0.22)} l ${at(0.86, 0.84)} l S Q`);
    },
    dot(width, height, numeral) {
      const radius = Math.min(width, height) * (numeral ? 0.46 : 0.3);
      const [x, y] = [width / 2, height / 2];
      const bow = radius * 0.5523;
      const curve = (...numbers: number[]) => `${numbers.map(round).join(' ')} c`;
      const circle = [
        `q ${penColour} rg ${round(x + radius)} ${round(y)} m`,
        curve(x + radius, y + bow, x + bow, y + radius, x, y + radius),
        curve(x - bow, y + radius, x - radius, y + bow, x - radius, y),
        curve(x - radius, y - bow, x - bow, y - radius, x, y - radius),
        curve(x + bow, y - radius, x + radius, y - bow, x + radius, y),
        'f Q',
      ].join(' ');
      if (!numeral) return draw(width, height, circle);
      const { hex, widthPt, sizePt, resources } = numeral;
      const text = `BT 1 g /CF ${round(sizePt)} Tf ${round(x - widthPt / 2)} ${round(y - sizePt * 0.36)} Td <${hex}> Tj ET`;
      return draw(width, height, `${circle} ${text}`, resources);
    },
    text(width, height, { content, resources, heightPt }) {
      const packed = `/Tx BMC q 0 0 ${round(width)} ${round(height)} re W n 1 0 0 1 0 ${round(height - heightPt)} cm ${content.toString('latin1')} Q EMC`;
      return draw(width, height, packed, resources);
    },
    empty: (width, height) => draw(width, height, '/Tx BMC EMC'),
  };
}
