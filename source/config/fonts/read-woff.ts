import { inflateSync } from 'node:zlib';

/**
 * The characters a font file really has glyphs for; the ranges its package states are wider.
 *
 * @param woff A WOFF 1.0 file, whose tables are compressed one by one: only its character map is inflated.
 * @throws {RangeError} When the file is not WOFF or has no Unicode character map.
 * @see W3C WOFF File Format 1.0, 4; OpenType 1.9, cmap (formats 4 and 12)
 */
export function readCoverage(woff: Buffer): Set<number> {
  return new Set(readCharacterMap(woff).keys());
}

/** Which glyph draws a character, for every character the file has one for; refuses what `readCoverage` does. */
export function readCharacterMap(woff: Buffer): Map<number, number> {
  const map = readTable(woff, 'cmap');
  const codes = new Map<number, number>();
  for (let index = 0; index < map.readUInt16BE(2); index += 1) {
    const subtable = map.subarray(map.readUInt32BE(8 + 8 * index));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, codes);
    else if (format === 12) readGroups(subtable, codes);
  }
  if (codes.size === 0) throw new RangeError('The font has no Unicode character map');
  return codes;
}

/** How far a font says it reaches above and below the line it stands on, in ems. */
export function readReach(woff: Buffer): { above: number; below: number } {
  const lines = readTable(woff, 'hhea');
  const unitsPerEm = readTable(woff, 'head').readUInt16BE(18);
  return { above: lines.readInt16BE(4) / unitsPerEm, below: -lines.readInt16BE(6) / unitsPerEm };
}

/** One table of the file, as it is in a TrueType font. */
export function readTable(woff: Buffer, tag: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('Not a WOFF file');
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + 20 * index;
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = woff.readUInt32BE(entry + 4);
    const stored = woff.readUInt32BE(entry + 8);
    const bytes = woff.subarray(offset, offset + stored);
    return stored < woff.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  throw new RangeError(`The font has no table ${tag}`);
}

/** Format 4: runs of the Basic Multilingual Plane, as four parallel arrays. */
function readSegments(table: Buffer, codes: Map<number, number>): void {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const offsetAt = 16 + 3 * size + at;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(offsetAt + offset + 2 * (code - start));
      if (glyph !== 0) codes.set(code, glyph);
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(table: Buffer, codes: Map<number, number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const start = table.readUInt32BE(16 + 12 * group);
    const end = table.readUInt32BE(20 + 12 * group);
    for (let code = start; code <= end; code += 1) codes.set(code, table.readUInt32BE(24 + 12 * group) + code - start);
  }
}
