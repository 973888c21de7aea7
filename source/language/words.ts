/** Scripts written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** A gap to fill in: `____`, `......`, or a word in square brackets. */
const blank = /_{2,}|\.{4,}|…{2,}|\[[\p{L}\s/’'-]{2,40}\]/u;

/** Words of a text; a gap to fill in counts as one, and two signs of a script without spaces as one. */
export function wordCount(text: string): number {
  // Nothing of these scripts stands below U+0E00, so most texts need not be searched for them.
  const signs = /[\u0E00-\uFFFF]/.test(text.replace(/[\u2000-\u2BFF]/g, '')) ? (text.match(unspaced)?.length ?? 0) : 0;
  const spaced = (signs > 0 ? text.replace(unspaced, ' ') : text).split(/\s+/);
  let count = 0;
  for (const word of spaced) if (/[\p{L}\p{N}]|_{2,}|\.{4,}/u.test(word)) count += 1;
  return count + Math.ceil(signs / 2);
}

/** Whether a text has a gap to fill in. */
export const hasBlank = (text: string): boolean => blank.test(text);

/** Whether a text ends as a sentence does, in any script, closing marks allowed after it. */
export const endsSentence = (text: string): boolean => /[.?!…。？！।؟॥։]["'“”’»›」』)\]*_]*\s*$/u.test(text);

export const isQuestion = (text: string): boolean => /[?？؟]["'“”’»›」』)\]]*\s*$/u.test(text);

/** Words somebody could say aloud: six or more and a whole sentence, or one with gaps to fill in (DOMAIN a, SCRIPT). */
export function isSpeakable(inner: string): boolean {
  return hasBlank(inner) ? wordCount(inner) >= 4 : wordCount(inner) >= 6 && endsSentence(inner);
}
