/** A no-break space that French sets before a mark, or inside its quotation marks: it belongs there. */
const french = /[\u00A0\u202F](?=[;:!?»%€])|(?<=[«–—])[\u00A0\u202F]/gu;
const kept = '\uE000';

/**
 * Characters no reader sees, made plain: no-break and other odd spaces become spaces, zero-width ones go.
 *
 * What joins letters or emoji (U+200C, U+200D) and what turns the writing direction stays. No word is touched.
 */
export function tidyCharacters(text: string): string {
  if (!/[^\n\t -~]/u.test(text)) return text;
  return text
    .replace(french, kept)
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F]/gu, ' ')
    .replaceAll(kept, '\u00A0')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/\u00AD(?!\n|$)/gu, '')
    .replace(/(?![\t\n\v\f\r])\p{Cc}/gu, '');
}
