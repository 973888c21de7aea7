import { readCharacterMap, readTable } from './read-woff.ts';

/** Several font files made one. */
export interface MergedFace {
  /** A TrueType file with outlines and widths, and nothing for laying out words: what a PDF needs (ISO 32000-2, 9.9). */
  file: Buffer;
  /** Character -> glyph. */
  glyphs: Map<number, number>;
  /** Width of each glyph, in thousandths of the size. */
  widths: number[];
}

/** One file, opened. */
interface Face {
  characters: Map<number, number>;
  outline(glyph: number): Buffer;
  width(glyph: number): number;
  bearing(glyph: number): number;
}

const unitsPerEm = 1000;

function openFace(woff: Buffer): Face {
  const head = readTable(woff, 'head');
  if (head.readUInt16BE(18) !== unitsPerEm) throw new RangeError(`Expected a font of ${unitsPerEm} units an em`);
  const isLong = head.readUInt16BE(50) === 1;
  const [loca, glyf, hmtx] = [readTable(woff, 'loca'), readTable(woff, 'glyf'), readTable(woff, 'hmtx')];
  const metrics = readTable(woff, 'hhea').readUInt16BE(34);
  const start = (glyph: number) => (isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  return {
    characters: readCharacterMap(woff),
    outline: (glyph) => Buffer.from(glyf.subarray(start(glyph), start(glyph + 1))),
    width: (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)),
    bearing: (glyph) => hmtx.readInt16BE(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
  };
}

/** Where a glyph made of others names them; each name is two bytes (OpenType 1.9, glyf, Composite Glyph Description). */
function findComponents(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  for (let at = 10, more = true; more; ) {
    const flags = outline.readUInt16BE(at);
    found.push(at + 2);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return found;
}

/**
 * Make one font of the files of a family, which come a part of the alphabet at a time.
 *
 * A form field names one font for whatever is typed, so its letters must be in one file. A character is taken from the first file that
 * has it; glyphs no character stands for are left out.
 *
 * @param woffs WOFF files with TrueType outlines, 1000 units an em.
 */
export function mergeFaces(woffs: readonly Buffer[]): MergedFace {
  const outlines: Buffer[] = [];
  const metrics: { width: number; bearing: number }[] = [];
  const glyphs = new Map<number, number>();
  const named = new Set<number>();
  const faces = woffs.map(openFace);
  for (const face of faces) {
    const taken = new Map<number, number>();
    const take = (glyph: number): number => {
      const known = taken.get(glyph);
      if (known !== undefined) return known;
      const number = outlines.length;
      taken.set(glyph, number);
      const outline = face.outline(glyph);
      outlines.push(outline);
      metrics.push({ width: face.width(glyph), bearing: face.bearing(glyph) });
      for (const at of findComponents(outline)) outline.writeUInt16BE(take(outline.readUInt16BE(at)), at);
      return number;
    };
    // A second character of the same shape (the no-break space) has a glyph of its own: a program looks up the glyph of what is typed by
    // its character, and finds but one character for each.
    const own = (number: number): number => {
      if (!named.has(number)) {
        named.add(number);
        return number;
      }
      const [outline, metric] = [outlines[number], metrics[number]];
      if (!outline || !metric) return number;
      outlines.push(outline);
      metrics.push(metric);
      named.add(outlines.length - 1);
      return outlines.length - 1;
    };
    if (outlines.length === 0) take(0);
    for (const [code, glyph] of face.characters) if (!glyphs.has(code)) glyphs.set(code, own(take(glyph)));
  }
  return { file: writeFont(woffs, outlines, metrics), glyphs, widths: metrics.map(({ width }) => width) };
}

/** The tables of the first file, with these glyphs; limits are the largest of any file. */
function writeFont(woffs: readonly Buffer[], outlines: Buffer[], metrics: { width: number; bearing: number }[]): Buffer {
  const [first] = woffs as [Buffer];
  const padded = outlines.map((outline) => Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]));
  const loca = Buffer.alloc(4 * (outlines.length + 1));
  for (let index = 0, at = 0; index < padded.length; index += 1) {
    at += padded[index]!.length;
    loca.writeUInt32BE(at, 4 * (index + 1));
  }
  const hmtx = Buffer.alloc(4 * metrics.length);
  for (const [index, { width, bearing }] of metrics.entries()) {
    hmtx.writeUInt16BE(width, 4 * index);
    hmtx.writeInt16BE(bearing, 4 * index + 2);
  }
  const head = Buffer.from(readTable(first, 'head'));
  head.writeUInt32BE(0, 8);
  head.writeUInt16BE(1, 50);
  const hhea = Buffer.from(readTable(first, 'hhea'));
  hhea.writeUInt16BE(metrics.length, 34);
  const maxp = Buffer.from(readTable(first, 'maxp'));
  for (const woff of woffs) {
    const other = readTable(woff, 'maxp');
    for (let at = 6; at < 32; at += 2) maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), other.readUInt16BE(at)), at);
  }
  maxp.writeUInt16BE(outlines.length, 4);
  return writeTables({ glyf: Buffer.concat(padded), head, hhea, hmtx, loca, maxp });
}

/** A TrueType file of these tables (OpenType 1.9, Table Directory). */
function writeTables(tables: Record<string, Buffer>): Buffer {
  const names = Object.keys(tables).sort();
  const power = Math.floor(Math.log2(names.length));
  const directory = Buffer.alloc(12 + 16 * names.length);
  directory.writeUInt32BE(0x00010000, 0);
  for (const [index, value] of [names.length, 16 << power, power, 16 * names.length - (16 << power)].entries())
    directory.writeUInt16BE(value, 4 + 2 * index);
  const pieces = [directory];
  let at = directory.length;
  for (const [index, name] of names.entries()) {
    const table = tables[name]!;
    const whole = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    let sum = 0;
    for (let place = 0; place < whole.length; place += 4) sum = (sum + whole.readUInt32BE(place)) >>> 0;
    directory.write(name, 12 + 16 * index, 'latin1');
    for (const [place, value] of [sum, at, table.length].entries()) directory.writeUInt32BE(value, 16 + 16 * index + 4 * place);
    pieces.push(whole);
    at += whole.length;
  }
  return Buffer.concat(pieces);
}
