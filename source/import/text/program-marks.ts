import type { VFile } from 'vfile';
import { reportRepair, reportStrip } from '../report.ts';
import type { Line } from './lines.ts';

const stamp =
  /^(?:\[\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\]|\(\d{1,2}:\d{2}(?::\d{2})?\)|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)\s*[-–—|]?\s*/u;

/** A transcript's time stamps before what is said: three lines and more have one, and each is told and left out. */
export function cutTimeStamps(lines: Line[], file: VFile): Line[] {
  if (lines.filter(({ text }) => stamp.test(text)).length < 3) return lines;
  return lines.flatMap((line) => {
    const found = stamp.exec(line.text)?.[0];
    if (found === undefined) return [line];
    reportStrip(file, 'strip/time-stamp', line.number, found.trim());
    const text = line.text.slice(found.length);
    return text === '' ? [] : [{ ...line, text }];
  });
}

/** Numbers alone on their lines that count pages: from two on, each one more than the last. What they parted is put together again. */
export function cutPageNumbers(lines: Line[], file: VFile): Line[] {
  const numbers = lines.map((line, index) => ({ line, index })).filter(({ line }) => /^\d{1,3}$/u.test(line.text));
  const [first] = numbers;
  if (!first || numbers.length < 2 || Number(first.line.text) < 2) return lines;
  if (!numbers.every(({ line }, at) => Number(line.text) === Number(first.line.text) + at)) return lines;
  const isNumber = new Set(numbers.map(({ index }) => index));
  return lines.flatMap((line, index) => {
    if (isNumber.has(index)) {
      reportStrip(file, 'strip/page-number', line.number, line.text);
      return [];
    }
    const above = lines[index - 2];
    if (!isNumber.has(index - 1) || !above) return [line];
    const goesOn = !/[.!?…:”"]$/u.test(above.text) && /^\p{Ll}/u.test(line.text);
    return [{ ...line, gap: goesOn ? 0 : Math.max(line.gap, lines[index - 1]!.gap) }];
  });
}

const bold = /^\*(?![\s*])([^*]+)(?<!\s)\*(?=[^\p{L}\p{N}]*$)/u;
const slanted = /(?<![\p{L}\p{N}_])_(?![\s_])([^_]+)(?<!\s)_(?![\p{L}\p{N}_])/gu;

/**
 * A messenger's marks: one star on each side is bold there. In a text with two lines and more that are all bold the stars go,
 * and the underscores around words, for the lines are its headings.
 */
export function readMessageMarks(lines: Line[], file: VFile): Line[] {
  if (lines.filter(({ text }) => bold.test(text)).length < 2) return lines;
  return lines.map((line) => {
    const text = line.text.replace(bold, '$1').replace(slanted, '$1');
    if (text === line.text) return line;
    reportRepair(file, line.number, `Took a messenger’s signs for bold and slanted letters off “${line.text.slice(0, 60)}”`);
    return { ...line, text };
  });
}
