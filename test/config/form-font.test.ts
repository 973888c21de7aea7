import { describe, expect, test } from 'vitest';
import { loadFormFont } from '../../source/config/fonts/load-form-font.ts';

/** A table of a TrueType file. */
function tableOf(file: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + 16 * file.readUInt16BE(4); at += 16)
    if (file.toString('latin1', at, at + 4) === tag)
      return file.subarray(file.readUInt32BE(at + 8), file.readUInt32BE(at + 8) + file.readUInt32BE(at + 12));
  throw new Error(`no table ${tag}`);
}

describe('the font answers are typed in', () => {
  const { file, glyphs, widths } = loadFormFont('en');
  const glyphOf = (letter: string) => glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;

  test('has the letters of Latin with every accent, Greek and Cyrillic, each once', () => {
    const letters = [...'éñłőŵạẞαώΩжЁїẽ€“”…'];
    expect(letters.filter((letter) => glyphOf(letter) === 0)).toEqual([]);
    expect(new Set(letters.map(glyphOf)).size).toBe(letters.length);
    expect(glyphOf('\u00a0')).not.toBe(glyphOf(' '));
    expect(new Set(glyphs.values()).size).toBe(glyphs.size);
    expect(widths[glyphOf('m')]).toBeGreaterThan(widths[glyphOf('i')] ?? 0);
  });

  test('adds the letters of Hebrew to a Hebrew book, which are drawn as they are typed', () => {
    expect(glyphOf('א')).toBe(0);
    expect(loadFormFont('he').glyphs.has('א'.codePointAt(0) ?? 0)).toBe(true);
  });

  test('is one TrueType file whose composed letters name letters of its own', () => {
    const [loca, glyf] = [tableOf(file, 'loca'), tableOf(file, 'glyf')];
    const count = tableOf(file, 'maxp').readUInt16BE(4);
    expect(count).toBe(widths.length);
    expect(loca.length).toBe(4 * (count + 1));
    expect(loca.readUInt32BE(4 * count)).toBe(glyf.length);
    const start = loca.readUInt32BE(4 * glyphOf('ñ'));
    expect(glyf.readInt16BE(start)).toBe(-1);
    expect(glyf.readUInt16BE(start + 12)).toBe(glyphOf('n'));
    expect(tableOf(file, 'head').readUInt16BE(50)).toBe(1);
  });
});
