/** The letters of each character code of a font; `undefined` where the font does not say. */
export type Letters = (string | undefined)[];

const fromHex = (hex: string): string => {
  let text = '';
  for (let at = 0; at + 4 <= hex.length; at += 4) text += String.fromCharCode(Number.parseInt(hex.slice(at, at + 4), 16));
  return hex.length === 2 ? String.fromCharCode(Number.parseInt(hex, 16)) : text;
};

/** The text a number of letters further, as a range counts on. */
const countOn = (text: string, by: number): string =>
  by === 0 ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);

const mostCodes = 0x10000;

/**
 * Read a `ToUnicode` map.
 *
 * @param source The decoded stream, one character per byte.
 * @see ISO 32000-2, 9.10.3 ToUnicode CMaps
 */
export function readLetters(source: string): Letters {
  const letters: Letters = [];
  for (const [, kind, body = ''] of source.matchAll(/beginbf(char|range)([\s\S]*?)endbf\1/g)) {
    const items = [...body.matchAll(/<([\s0-9a-fA-F]*)>|\[|\]/g)];
    const hex = (index: number): string => (items[index]?.[1] ?? '').replace(/\s+/g, '');
    const code = (index: number): number => Number.parseInt(hex(index), 16);
    for (let index = 0; index < items.length; ) {
      if (kind === 'char') {
        letters[code(index)] = fromHex(hex(index + 1));
        index += 2;
        continue;
      }
      const first = code(index);
      const last = Math.min(code(index + 1), mostCodes);
      index += 2;
      if (items[index]?.[0] === '[') {
        for (let at = first; items[++index] && items[index]?.[0] !== ']'; at += 1) letters[at] = fromHex(hex(index));
      } else {
        const text = fromHex(hex(index));
        for (let at = first; at <= last; at += 1) letters[at] = countOn(text, at - first);
      }
      index += 1;
    }
  }
  return letters;
}
