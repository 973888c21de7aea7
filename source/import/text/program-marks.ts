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
