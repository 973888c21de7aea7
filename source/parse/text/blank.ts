/** Letters that stand for nothing and never occur in text (Unicode noncharacters): they hold the place of what was taken out. */
const candidates = Array.from({ length: 16 }, (_, index) => String.fromCodePoint(0xfdd0 + index));

/** The letter that holds places in a text: one the text does not have. */
export const fillerFor = (text: string): string => candidates.find((letter) => !text.includes(letter)) ?? candidates[0] ?? '';

/**
 * Take ranges out of a text without moving anything after them, in order and not overlapping.
 *
 * Fillers stand in, so that what follows is neither indented nor first in its line.
 */
export function blankRanges(text: string, ranges: [start: number, end: number][], filler: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    pieces.push(
      text.slice(from, start),
      text.slice(start, end).replace(/[^\n]/gu, (letter) => filler.repeat(letter.length)),
    );
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}

/** Lines of nothing but fillers become blank lines. */
export const blankFilledLines = (text: string, filler: string): string =>
  text.replace(
    new RegExp(`^([ \\t>]*)(${filler}[ \\t${filler}]*)$`, 'gmu'),
    (_, prefix: string, filled: string) => `${prefix}${' '.repeat(filled.length)}`,
  );
