import { mmPerPt } from '../../model/geometry.ts';
import { scriptOf } from '../../model/writing.ts';

/** Advance widths of Source Sans 3 Semibold in hundredths of an em, by width; Newsreader is close to them. */
const widths: Record<number, string> = {
  20: ' ',
  27: "ijl|',.:;I’",
  33: '!()-[]{}f/',
  37: 'tr\\',
  43: 'sz*?',
  48: 'cx"“”–',
  51: 'eLYvyJ_#$+0123456789<=>~−',
  53: 'agkEVXZ',
  57: 'bdhnopquAST',
  60: 'CPRBK',
  66: 'DGHNUOQ&',
  76: 'Mw',
  84: 'mW%@',
  96: '…',
};
const widthOf = new Map(Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])));

/** Width of a text set in one line, a little on the wide side. Letters of other scripts count as a full em. */
export function measureMm(text: string, sizePt: number): number {
  const hundredths = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? (letter > '\u2e7f' ? 100 : 58)), 0);
  return (hundredths / 100) * sizePt * mmPerPt;
}

/**
 * Width of running text beside the semibold that is measured: regular runs narrower, and the faces that other scripts bring run wider.
 *
 * @param lang BCP 47, the language the sheet is set in.
 */
export const regularWidth = (lang: string): number => (scriptOf(lang) === 'Latn' ? 0.97 : 1.12);

/** Where a text is set: the width of its column and the size of its type. */
export interface Measure {
  widthMm: number;
  sizePt: number;
}

/** Lines a text takes when its words are set one after the other. */
export function countLines(text: string, { widthMm, sizePt }: Measure): number {
  const spaceMm = measureMm(' ', sizePt);
  let lines = 1;
  let usedMm = 0;
  for (const word of text.split(' ')) {
    const wordMm = measureMm(word, sizePt);
    if (usedMm > 0 && usedMm + spaceMm + wordMm <= widthMm) usedMm += spaceMm + wordMm;
    else {
      if (usedMm > 0) lines += 1;
      lines += Math.max(0, Math.ceil(wordMm / widthMm) - 1);
      usedMm = wordMm % widthMm;
    }
  }
  return lines;
}

/** Whether a text keeps to a number of lines without breaking a word. */
export function fitsLines(text: string, measure: Measure, lines: number): boolean {
  return text.split(' ').every((word) => measureMm(word, measure.sizePt) <= measure.widthMm) && countLines(text, measure) <= lines;
}

/** The longest beginning of a text, at word ends, that fits; an ellipsis tells that something is left out. */
export function shorten(text: string, measure: Measure, lines: number): string {
  if (fitsLines(text, measure, lines)) return text;
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const candidate = `${words
      .slice(0, kept)
      .join(' ')
      .replace(/[\s,:;.–-]+$/, '')}…`;
    if (fitsLines(candidate, measure, lines)) return candidate;
  }
  let letters = text.length;
  while (letters > 1 && measureMm(`${text.slice(0, letters)}…`, measure.sizePt) > measure.widthMm) letters -= 1;
  return `${text.slice(0, letters)}…`;
}
