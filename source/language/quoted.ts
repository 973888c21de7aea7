/** A run in quotation marks inside a text: its words without and with the marks, and where it starts. */
export interface Quoted {
  inner: string;
  whole: string;
  start: number;
  end: number;
}

const pairs: [string, string][] = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
];

/** Every quoted run, outermost first, in order. Straight, curly, German, French and CJK marks pair up. */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let index = 0;
  while (index < text.length) {
    const pair = pairs.find(([open]) => text[index] === open);
    if (!pair) {
      index += 1;
      continue;
    }
    const close = text.indexOf(pair[1], index + 1);
    if (close === -1) {
      index += 1;
      continue;
    }
    found.push({ inner: text.slice(index + 1, close).trim(), whole: text.slice(index, close + 1), start: index, end: close + 1 });
    index = close + 1;
  }
  return found;
}

export const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words somebody could say aloud: six or more, and a whole sentence (DOMAIN a, SCRIPT). */
export function isSpeakable(inner: string): boolean {
  return wordCount(inner) >= 6 && /[.?!…]$/u.test(inner);
}
