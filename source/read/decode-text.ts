/**
 * Bytes as text: UTF-8, or UTF-16 that says so with its first two bytes.
 *
 * @returns `null` when the bytes are neither.
 */
export function decodeUnicode(bytes: Uint8Array): string | null {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters and marks a text in a Western European language is made of, beyond ASCII. */
const western = /^[\t\n\r\u0020-\u007E\u00A0-\u00FFŒœŠšŽžŸƒ–—‘’‚“”„†‡•…‰‹›€™]*$/u;
/** Two of them side by side that no such language writes: the bytes are of another alphabet. */
const unlikely = /[\u00C0-\u00FF]{3}|[\u00A1-\u00BF]{3}|\p{Ll}[\u00C0-\u00DE]\p{Ll}/u;

/**
 * Bytes of an older Windows program as text (Windows-1252, the Western European table).
 *
 * @returns `null` when the words that come out are no Western European words: guessing would print nonsense.
 */
export function decodeWindowsText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return western.test(text) && !unlikely.test(text) ? text : null;
}

/** The first line of bytes that are not UTF-8. */
export function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index !== bytes.length && bytes[index] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, index));
    } catch {
      return line;
    }
    start = index + 1;
    line += 1;
  }
  return line;
}
