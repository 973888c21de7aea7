import type { CodeMap } from './find-code.ts';

/** Lines that `##Title` without a space may be among. */
export const hashTrigger = /^ {0,3}#{1,6}[^#\s]/mu;

/** Give a heading typed without its space that space (`##Title`); a line of hashtags stays as it is. */
export function rewriteHashHeadings(lines: string[], code: CodeMap): void {
  for (const [index, line] of lines.entries()) {
    const found = /^( {0,3})(#{1,6})([^#\s].*)$/u.exec(line);
    if (!found || code.isBlockLine(index)) continue;
    const [, indent = '', hashes = '', words = ''] = found;
    if (hashes.length > 1 ? isWordy(words) : isSentenceLike(words)) lines[index] = `${indent}${hashes} ${withoutClosing(words, hashes)}`;
  }
}

const isWordy = (words: string): boolean => /^["“„«'‘’(¿¡*_[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words);

/** `#Title of several words`: a capital (or a script without capitals), and no other hashtag in the line. */
const isSentenceLike = (words: string): boolean =>
  /^["“„«(¿¡*_]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(words) &&
  /\S\s+\S/u.test(words) &&
  !/(?:^|\s)#\p{L}/u.test(words) &&
  !/[.,;]$/u.test(words.trim());

/** `##Title##`: as many hashes again at the end; `##C#` is a name. */
const withoutClosing = (words: string, hashes: string): string =>
  hashes.length > 1 && /[^#]#+\s*$/u.exec(words)?.[0].trim().slice(1) === hashes ? words.trimEnd().slice(0, -hashes.length) : words;
