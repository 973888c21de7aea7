/** What a style sheet may not do, and where it does it: an offset into the text. */
export interface CssFault {
  offset: number;
  found: string;
}

/** Whatever makes a browser fetch or run something; everything else of CSS only draws. */
const forbidden =
  /@import\b|(?:-webkit-)?image-set\s*\(|\b(?:image|src|expression)\s*\(|-moz-binding|\bbehavior\s*:|<\/style|\burl\s*\(\s*(?!["']?\s*(?:data:|#))[^)]{0,60}\)?/giu;

/**
 * Everything in a style sheet that would ask for an address or run something: imports, and `url()` of anything but `data:` and `#…`.
 *
 * Escapes are read first, because `\75rl(` is `url(` to a browser.
 */
export function checkCss(css: string): CssFault[] {
  const bare = blank(css, /\/\*[\s\S]*?(?:\*\/|$)/g);
  const faults = [...bare.matchAll(forbidden)].map(({ 0: found, index }) => ({ offset: index, found }));
  const read = bare.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/giu, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign ?? '') : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))),
  );
  const hidden = [...read.matchAll(forbidden)];
  return hidden.length > faults.length ? [...faults, { offset: bare.indexOf('\\'), found: hidden[0]?.[0] ?? '' }] : faults;
}

/** The same text with what a pattern finds as spaces: places stay where they were. */
export const blank = (text: string, pattern: RegExp, sign = ' '): string => text.replace(pattern, (found) => found.replace(/[^\n]/g, sign));
