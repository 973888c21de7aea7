import type { TextRun } from '../../model/printed-file.ts';
import { type Check, type Finding, hasDrawing, placeOfPage, quote } from '../check.ts';

/** Sizes are whole tenths; rounding in the browser takes less. */
const roundingPt = 0.06;
/** A caption is a label beside something to write on, no sentence: words without a full stop, and never many. */
const captionWords = { sentence: 6, any: 10 };
const sentenceEnd = /[.!?…。！？।։؟]["”»’」』)]*\s*$/u;

function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/u).length;
  return words > captionWords.any || (words > captionWords.sentence && sentenceEnd.test(text));
}

/** Runs that follow each other on one line, as the text they make: a sentence of small runs is none the less a sentence. */
function joinLines(runs: TextRun[]): { text: string; sizePt: number }[] {
  const lines: { text: string; sizePt: number; yMm: number; rightMm: number }[] = [];
  for (const { text, sizePt, yMm, leftMm, rightMm } of runs) {
    const line = lines.at(-1);
    if (line && Math.abs(line.yMm - yMm) < 0.5 && Math.abs(line.rightMm - leftMm) < 2)
      Object.assign(line, { text: line.text + text, rightMm });
    else lines.push({ text, sizePt, yMm, rightMm });
  }
  return lines;
}

const usual = { text: 8, caption: 8 };

/** W3: no text smaller than eyes take; captions, folios and labels may be a little smaller. */
export const sizes: Check = {
  rule: 'preflight/w3-small-text',
  promise: 'no text is too small to read',
  find: ({ file, texts, expected }) =>
    file.pages.flatMap(({ number }) => {
      const { text: least, caption } = expected.leastPt ?? usual;
      const { live, furniture } = texts.of(number);
      const tell = ({ text, sizePt }: { text: string; sizePt: number }, wanted: number): Finding => ({
        page: number,
        reason: `Expected at least ${wanted} pt, found ${quote(text)} in ${sizePt.toFixed(1)} pt`,
        place: placeOfPage(expected.book, number),
      });
      const tiny = [...live, ...furniture].filter(({ sizePt }) => sizePt < caption - roundingPt);
      const small = joinLines(live.filter(({ sizePt }) => sizePt < least - roundingPt && sizePt >= caption - roundingPt));
      const sentences = small.filter(({ text }) => isSentence(text));
      const found = [...tiny.map((run) => tell(run, caption)), ...sentences.map((line) => tell(line, least))];
      return found.length > 0 && hasDrawing(expected.book, number) ? [] : found;
    }),
};
