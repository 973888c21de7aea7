import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, PdfReference, type PdfValue } from '../pdf-syntax.ts';
import { type Letters, readLetters } from '../read-back/letters.ts';

/** The letters that a show operator paints, glyph by glyph. */
export type ReadText = (font: PdfValue | undefined, strings: string) => string[];

/** Reads text in composite fonts as Chromium writes it: two bytes a letter, in hex. Maps are read once a font. */
export function textReader(file: PdfFile): ReadText {
  const known = new Map<number, Letters>();
  return (font, strings) => {
    if (!(font instanceof PdfReference)) return [];
    let letters = known.get(font.number);
    if (!letters) {
      const map = asDictionary(file.read(font))?.get('ToUnicode');
      letters = map instanceof PdfReference ? readLetters(Buffer.from(file.readStream(map)).toString('latin1')) : [];
      known.set(font.number, letters);
    }
    const text: string[] = [];
    for (const [, hex = ''] of strings.matchAll(/<([0-9a-fA-F]*)>/g)) {
      for (let at = 0; at + 4 <= hex.length; at += 4) text.push(letters[Number.parseInt(hex.slice(at, at + 4), 16)] ?? '');
    }
    return text;
  };
}

/**
 * Pieces of a line as they are painted, from left to right, in the order they are read: where most letters run from right
 * to left, the last piece is the first.
 */
export function joinShown(pieces: readonly { letters: readonly string[]; isReversed: boolean }[]): string {
  const runs: { text: string; isReversed: boolean }[] = [];
  for (const { letters, isReversed } of pieces) {
    const text = (isReversed ? letters.toReversed() : letters).join('');
    const last = runs.at(-1);
    if (last?.isReversed === isReversed) last.text = isReversed ? text + last.text : last.text + text;
    else runs.push({ text, isReversed });
  }
  const count = (reversed: boolean): number =>
    runs.reduce((sum, run) => (run.isReversed === reversed ? sum + run.text.trim().length : sum), 0);
  if (count(true) <= count(false)) return runs.map(({ text }) => text).join('');
  // The space after a number stands before it.
  const turned = runs.reverse().map(({ text, isReversed }) => (isReversed ? text : text.replace(/^(\s*)(.*?)(\s*)$/s, '$3$2$1')));
  return turned.join('');
}
