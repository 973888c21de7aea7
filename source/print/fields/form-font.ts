import { deflateSync } from 'node:zlib';
import type { PdfFile } from '../pdf-file.ts';
import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue } from '../pdf-syntax.ts';

/** A font to write answers with: a whole TrueType file, and what must be known of its glyphs. */
export interface FormFont {
  /** PostScript name. */
  name: string;
  file: Uint8Array;
  /** Character -> glyph. */
  glyphs: ReadonlyMap<number, number>;
  /** Width of each glyph, in thousandths of the size. */
  widths: readonly number[];
}

/** Its name in fields. */
export const fontName = 'CF';

/** The size of what is typed, as a part of the distance of the writing lines: 12 pt on lines of 8 mm, 18 pt in large print. */
const sizePerRow = 0.529;
export const fontSizeFor = (rowPt: number): number => Math.round(rowPt * sizePerRow * 10) / 10;

/**
 * How far the font says it reaches above and below its line, in thousandths of the size.
 *
 * Viewers take the distance of lines from what the font says of itself, and there is no other way to tell them: so it says it is as high
 * as a row, and what is typed stands on the ruled lines.
 */
const reach = { ascent: Math.round(810 / sizePerRow), descent: -Math.round(190 / sizePerRow) };

const hex = (code: number): string => code.toString(16).padStart(4, '0');
const unicode = (code: number): string => Buffer.from(String.fromCodePoint(code), 'utf16le').swap16().toString('hex');

/** Which character each glyph is, so that text can be taken out again, and so that a viewer finds the glyph of a key. */
function writeCharacterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const entries = [...glyphs].map(([code, glyph]) => `<${hex(glyph)}> <${unicode(code)}>`);
  const chunks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, index) => entries.slice(index * 100, index * 100 + 100));
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar\n`).join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`,
    'latin1',
  );
}

/** Put the font into the file; gives the resources that name it. */
export function addFormFont(file: PdfFile, font: FormFont): PdfDictionary {
  const name = new PdfName(font.name);
  const addStream = (bytes: Uint8Array, more: [string, PdfValue][] = []): PdfReference => {
    const packed = deflateSync(bytes, { level: 9 });
    const head = new Map<string, PdfValue>([['Filter', new PdfName('FlateDecode')], ['Length', packed.length], ...more]);
    return new PdfReference(file.add(head, packed));
  };
  const add = (entries: [string, PdfValue][]): PdfReference => new PdfReference(file.add(new Map(entries)));
  const descriptor = add([
    ['Type', new PdfName('FontDescriptor')],
    ['FontName', name],
    ['Flags', 32],
    ['FontBBox', [-200, reach.descent, 1400, reach.ascent]],
    ['ItalicAngle', 0],
    ['Ascent', reach.ascent],
    ['Descent', reach.descent],
    ['CapHeight', 700],
    ['StemV', 80],
    ['FontFile2', addStream(font.file, [['Length1', font.file.length]])],
  ]);
  const descendant = add([
    ['Type', new PdfName('Font')],
    ['Subtype', new PdfName('CIDFontType2')],
    ['BaseFont', name],
    [
      'CIDSystemInfo',
      new Map<string, PdfValue>([
        ['Registry', new PdfString('Adobe')],
        ['Ordering', new PdfString('Identity')],
        ['Supplement', 0],
      ]),
    ],
    ['FontDescriptor', descriptor],
    ['CIDToGIDMap', new PdfName('Identity')],
    ['DW', 600],
    ['W', [0, [...font.widths]]],
  ]);
  const whole = add([
    ['Type', new PdfName('Font')],
    ['Subtype', new PdfName('Type0')],
    ['BaseFont', name],
    ['Encoding', new PdfName('Identity-H')],
    ['DescendantFonts', [descendant]],
    ['ToUnicode', addStream(writeCharacterMap(font.glyphs))],
  ]);
  return new Map([['Font', new Map([[fontName, whole]])]]);
}

/** A text as glyphs of the font, and its width at a size of one; letters the font lacks are left out. */
export function encodeText(font: FormFont, text: string): { hex: string; width: number } {
  const glyphs = [...text].flatMap((letter) => font.glyphs.get(letter.codePointAt(0) ?? 0) ?? []);
  return { hex: glyphs.map(hex).join(''), width: glyphs.reduce((sum, glyph) => sum + (font.widths[glyph] ?? 0), 0) / 1000 };
}
