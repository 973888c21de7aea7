import type { Line } from './lines.ts';

/** The words of a text, to tell a word that was divided at a line's end from one with a hyphen of its own. */
export interface TextWords {
  words: ReadonlySet<string>;
  /** Line ends in the middle of a word that stands whole elsewhere: a program that divides words divides more than one. */
  dividedCount: number;
}

const half = /(\p{L}+)-$/u;

export function readWords(lines: Line[]): TextWords {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  let dividedCount = 0;
  for (const [index, { text }] of lines.entries()) {
    const [one, two] = [half.exec(text)?.[1], /^\p{Ll}+/u.exec(lines[index + 1]?.text ?? '')?.[0]];
    if (one && two && words.has((one + two).toLowerCase())) dividedCount += 1;
  }
  // Where one line in eight ends in a hyphen, a program divides.
  const hyphens = lines.filter(({ text }, index) => half.test(text) && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '')).length;
  return { words, dividedCount: hyphens >= 4 && hyphens >= lines.length / 8 ? Math.max(2, dividedCount) : dividedCount };
}

/** First halves of words that are written with a hyphen. */
const own =
  /^(?:self|well|non|co|ex|half|long|short|high|low|one|two|three|four|five|ten|first|second|so|old|new|full|part|open|all|cross|anti|pre|post|re|by|on|off|in|out|up)$/iu;

/** Two lines as one: a word divided at the line's end is joined, a word with a hyphen of its own keeps it. */
export function joinLines(before: string, after: string, { words, dividedCount }: TextWords): string {
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  const one = before.endsWith('-') ? half.exec(before.slice(-60))?.[1] : undefined;
  const two = /^\p{Ll}+/u.exec(after)?.[0];
  if (!one || !two) return `${before} ${after}`;
  const whole = (one + two).toLowerCase();
  if (words.has(whole)) return before.slice(0, -1) + after;
  const isOwn = own.test(one) || words.has(`${one}-${two}`.toLowerCase());
  return !isOwn && dividedCount >= 2 ? before.slice(0, -1) + after : before + after;
}
