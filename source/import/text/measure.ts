/** Writing without spaces between words, and marks: two characters are about one word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const wordsOf = (text: string): string[] => text.split(/[\s/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** How many words a line holds, in any writing. */
export function sizeOf(text: string): number {
  const dense = text.match(unspaced)?.length ?? 0;
  return dense === 0 ? wordsOf(text).length : Math.ceil(dense / 2) + wordsOf(text.replace(unspaced, ' ')).length;
}

/** Room a line takes on a page: characters, a wide one counts two. */
export const widthOf = (text: string): number => text.length + (text.match(unspaced)?.length ?? 0);

/** Closing marks and the signs of notes that may follow the end of a sentence. */
const closing = '(?:\\p{Extended_Pictographic}|\\uFE0F|["”“’»«)\\]』」】）*_\\s״׳¹²³⁴⁵⁶⁷⁸⁹]|\\[\\d{1,3}\\])*';
const stopped = new RegExp(`(?:[.。।։۔]|\\.{3}|…)${closing}$`, 'u');
const ended = new RegExp(`[.!?…。！？؟।։۔;；]${closing}$`, 'u');
const asked = new RegExp(`[?？؟;]${closing}$`, 'u');

/** Ends as a sentence does, not counting a question mark or an exclamation mark. */
export const endsWithStop = (text: string): boolean => stopped.test(text);
/** Ends as a sentence does. */
export const endsSentence = (text: string): boolean => ended.test(text);
export const endsWithQuestion = (text: string): boolean => asked.test(text);
/** Ends with a colon: something follows. */
export const endsWithColon = (text: string): boolean => /[:：]["”»)*_]*$/u.test(text);
/** Ends in the middle of something. */
export const endsOpen = (text: string): boolean => /[,;，、；،–—-]$/u.test(text);

/** Writes with capitals at all. */
export const hasCase = (text: string): boolean => /\p{Lu}|\p{Ll}/u.test(text);

/** All its letters are capitals, and there is more than an abbreviation. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && letters.every((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase());
}

/** At least 60 % of its words of four letters and more are capitalised (DOMAIN a, heading test), the first one too. */
export function isTitleCase(text: string): boolean {
  const words = wordsOf(text).map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  if (words.length === 0 || !/^[\p{Lu}\p{N}]/u.test(words[0] ?? '')) return false;
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= 4);
  if (long.length === 0) return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6;
}

/** Begins as a sentence or a name does: with a capital, a figure, a quotation mark, or in writing without capitals. */
export const opensProperly = (text: string): boolean => /^[“"„«‘'「『¿¡([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text);
