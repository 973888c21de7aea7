import type { PrintedFont } from '../../model/printed-file.ts';
import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, type PdfValue } from '../pdf-syntax.ts';
import { type Letters, readLetters } from './letters.ts';

/** What showing text in a font needs. */
export interface LoadedFont {
  /** Bytes of one character code. */
  codeBytes: 1 | 2;
  letters: Letters;
  /** Widths in text space units, by character code. */
  widths: number[];
  defaultWidth: number;
  /** Whether this code is a glyph the font does not have. */
  isMissing: (code: number) => boolean;
  printed: PrintedFont;
}

const nameOf = (value: PdfValue | undefined): string | null => (value instanceof PdfName ? value.name : null);
const never = (): boolean => false;

/** Read one font dictionary. */
export function loadFont(file: PdfFile, font: PdfDictionary): LoadedFont {
  return nameOf(font.get('Subtype')) === 'Type0' ? loadComposite(file, font) : loadSimple(file, font);
}

const lettersOf = (file: PdfFile, font: PdfDictionary): Letters | null => {
  const map = font.get('ToUnicode');
  return map instanceof PdfReference ? readLetters(Buffer.from(file.readStream(map)).toString('latin1')) : null;
};

function describe(file: PdfFile, font: PdfDictionary, kind: string, letters: Letters | null): PrintedFont {
  const name = nameOf(file.resolve(font.get('BaseFont'))) ?? nameOf(font.get('Name')) ?? kind;
  const descriptor = asDictionary(file.resolve(font.get('FontDescriptor')));
  const embedded = kind === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
  return { name, kind, embedded, subset: kind === 'Type3' || /^[A-Z]{6}\+/.test(name), hasLetters: letters !== null, coloured: false };
}

/** Two-byte codes; with the usual `Identity-H` the code is the number of the glyph. */
function loadComposite(file: PdfFile, font: PdfDictionary): LoadedFont {
  const descendants = file.resolve(font.get('DescendantFonts'));
  const below = asDictionary(file.resolve(Array.isArray(descendants) ? descendants[0] : null)) ?? new Map<string, PdfValue>();
  const letters = lettersOf(file, font);
  const widths: number[] = [];
  const list = file.resolve(below.get('W'));
  if (Array.isArray(list)) readWidths(file, list, widths);
  const given = file.resolve(below.get('DW'));
  const map = below.get('CIDToGIDMap');
  const isIdentity = nameOf(font.get('Encoding'))?.startsWith('Identity') ?? false;
  const glyphs = map instanceof PdfReference ? file.resolve(map) instanceof Map && file.readStream(map) : null;
  const isMissing = !isIdentity
    ? never
    : glyphs
      ? (code: number) => ((glyphs[code * 2] ?? 0) << 8) + (glyphs[code * 2 + 1] ?? 0) === 0
      : (code: number) => code === 0;
  return {
    codeBytes: 2,
    letters: letters ?? [],
    widths,
    defaultWidth: (typeof given === 'number' ? given : 1000) / 1000,
    isMissing,
    printed: {
      ...describe(file, below, nameOf(below.get('Subtype')) ?? 'CIDFontType2', letters),
      name: nameOf(font.get('BaseFont')) ?? '',
    },
  };
}

/** `c [w w w]` or `first last w` (ISO 32000-2, 9.7.4.3). */
function readWidths(file: PdfFile, list: PdfValue[], widths: number[]): void {
  for (let index = 0; index < list.length; ) {
    const first = Number(list[index]);
    const next = file.resolve(list[index + 1]);
    if (Array.isArray(next)) {
      next.forEach((width, offset) => {
        widths[first + offset] = Number(width) / 1000;
      });
      index += 2;
    } else {
      for (let code = first; code <= Math.min(Number(next), 0xffff); code += 1) widths[code] = Number(list[index + 2]) / 1000;
      index += 3;
    }
  }
}

const windows = new TextDecoder('windows-1252');
/** One byte a letter, as most Latin fonts without a map of their own have them. */
const usualLetters: Letters = Array.from({ length: 256 }, (_, code) => (code < 32 ? undefined : windows.decode(Uint8Array.of(code))));

function loadSimple(file: PdfFile, font: PdfDictionary): LoadedFont {
  const kind = nameOf(font.get('Subtype')) ?? 'Type1';
  const letters = lettersOf(file, font);
  const first = Number(file.resolve(font.get('FirstChar')) ?? 0);
  const given = file.resolve(font.get('Widths'));
  const matrix = file.resolve(font.get('FontMatrix'));
  const unit = kind === 'Type3' && Array.isArray(matrix) ? Math.abs(Number(matrix[0])) : 0.001;
  const widths: number[] = [];
  if (Array.isArray(given))
    given.forEach((width, index) => {
      widths[first + index] = Number(file.resolve(width)) * unit;
    });
  const printed = describe(file, font, kind, letters);
  // Latin fonts with a named encoding tell their letters by it.
  const hasLetters = letters !== null || (kind !== 'Type3' && nameOf(file.resolve(font.get('Encoding'))) !== null);
  return {
    codeBytes: 1,
    letters: letters ?? (kind === 'Type3' ? [] : usualLetters),
    widths,
    defaultWidth: kind === 'Type3' ? 0 : 0.5,
    isMissing: never,
    printed: { ...printed, hasLetters, coloured: kind === 'Type3' && hasColour(file, font) },
  };
}

/** Glyphs that begin with `d0` bring their own colours; so do those made of pictures (ISO 32000-2, 9.6.4). */
function hasColour(file: PdfFile, font: PdfDictionary): boolean {
  const glyphs = asDictionary(file.resolve(font.get('CharProcs')));
  for (const [name, glyph] of glyphs ?? []) {
    if (!(glyph instanceof PdfReference) || name === '.notdef' || name === 'g0') continue;
    if (/\bd0\b/.test(Buffer.from(file.readStream(glyph)).toString('latin1', 0, 200))) return true;
  }
  return false;
}
