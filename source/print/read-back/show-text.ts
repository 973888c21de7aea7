import { mmPerPt } from '../../model/geometry.ts';
import type { TextRun } from '../../model/printed-file.ts';
import { PdfString, parsePdfValue, readPdfText } from '../pdf-syntax.ts';
import type { LoadedFont } from './fonts.ts';
import type { Bounds, Matrix } from './matrix.ts';
import type { Operands } from './tokens.ts';

/** The part of the graphics state that showing text depends on. */
export interface TextState {
  matrix: Matrix;
  font: number;
  size: number;
  rise: number;
  /** Horizontal scale, 1 as it is. */
  stretch: number;
  letterGap: number;
  wordGap: number;
  leading: number;
  /** 3 and 7 show nothing. */
  mode: number;
}

/** A run under way, in points from the top left corner of the page. */
export interface Run {
  /** What each glyph stands for, in the order they are painted. */
  parts: string[];
  font: number;
  sizePt: number;
  /** Where it began, where its last glyph ended, and how far it reaches to both sides. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  left: number;
  right: number;
  missing: number;
  colour: number;
  clip: Bounds;
}

const noClip: Bounds = [0, 0, 0, 0];
/** In ems: a gap this wide is a space nobody wrote (programs of old set words apart), one this wide parts two runs. */
const gapEm = { space: 0.25, apart: 2 };

/** Where text is shown: the text matrix, changed as text moves on, and where its line began. */
export interface TextPlace {
  a: number;
  b: number;
  c: number;
  d: number;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/**
 * Show the strings of an operator and move on.
 *
 * @param at The text matrix, which is moved; `actual` is what the author of the file says the glyphs stand for, given once.
 * @param run The run before it, which is added to when the words follow each other on one baseline.
 * @returns The run, an old or a new one; `null` where nothing is seen.
 * @see ISO 32000-2, 9.4.4 Text space details
 */
export function showText(
  { bytes, strings, stringCount, numbers, count }: Operands,
  font: LoadedFont,
  state: TextState,
  at: TextPlace,
  actual: { text: string | null } | null,
  run: Run | null,
): Run | null {
  const { size, stretch, letterGap, wordGap, rise, matrix } = state;
  const a = at.a * matrix[0] + at.b * matrix[2];
  const b = at.a * matrix[1] + at.b * matrix[3];
  const c = at.c * matrix[0] + at.d * matrix[2];
  const d = at.c * matrix[1] + at.d * matrix[3];
  const startX = at.x * matrix[0] + at.y * matrix[2] + matrix[4] + c * rise;
  const startY = at.x * matrix[1] + at.y * matrix[3] + matrix[5] + d * rise;
  const sizePt = Math.abs(size) * Math.hypot(c, d);
  const isSeen = state.mode !== 3 && state.mode !== 7;
  const { codeBytes } = font;
  let along = 0;
  let current = run;
  for (let index = 0, place = 0; index < stringCount; index += 1) {
    const { end, back } = strings[index]!;
    along -= (back / 1000) * size * stretch;
    for (; place + codeBytes <= end; place += codeBytes) {
      const code = codeBytes === 1 ? bytes[place]! : (bytes[place]! << 8) + bytes[place + 1]!;
      const wide = (font.widths[code] ?? font.defaultWidth) * size * stretch;
      if (isSeen) {
        const x = startX + a * along;
        const y = startY + b * along;
        const gap = current === null ? 0 : Math.hypot(x - current.endX, y - current.endY);
        const follows =
          current !== null &&
          current.font === state.font &&
          Math.abs(current.sizePt - sizePt) < 0.01 &&
          gap < gapEm.apart * sizePt &&
          isOneLine(current, y, b === 0);
        if (current === null || !follows)
          current = { parts: [], font: state.font, sizePt, x, y, endX: x, endY: y, left: x, right: x, missing: 0, colour: 0, clip: noClip };
        else if (codeBytes === 1 && gap > gapEm.space * sizePt) current.parts.push(' ');
        current.parts.push(actual === null ? (font.letters[code] ?? '\ufffd') : (actual.text ?? ''));
        if (actual) actual.text = null;
        if (font.isMissing(code)) current.missing += 1;
        current.endX = x + a * wide;
        current.endY = y + b * wide;
        current.left = Math.min(current.left, x, current.endX);
        current.right = Math.max(current.right, x, current.endX);
      }
      along += wide + (letterGap + (code === 32 && codeBytes === 1 ? wordGap : 0)) * stretch;
    }
    place = end;
  }
  // In a list, what is left after the last string moves on too.
  for (let index = 0; index < count; index += 1) along -= (numbers[index]! / 1000) * size * stretch;
  at.x += at.a * along;
  at.y += at.b * along;
  return current;
}

/** Marks above and below letters stand a little off the baseline. */
const isOneLine = (run: Run, y: number, isLevel: boolean): boolean => !isLevel || Math.abs(run.y - y) < 0.35 * run.sizePt;

/** The words a marked passage stands for, `null` when it does not say (ISO 32000-2, 14.9.4). */
export function readActualText(names: readonly string[]): string | null {
  const properties = names.find((name) => name.startsWith('<<') && name.includes('ActualText'));
  if (properties === undefined) return null;
  const found = (parsePdfValue(properties) as Map<string, unknown>).get('ActualText');
  return found instanceof PdfString ? readPdfText(found) : null;
}

const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Half a millimetre beyond the area it is painted in is a serif or an overhang, not a lost letter. */
const overhangPt = 1.4;

/** Closing marks among wide letters take half of their square: at the end of a line the empty half may reach over its edge. */
const closesWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*[”’」』】〕）》〉、。，．]$/su;

/** A run as facts, in reading order: glyphs are painted from left to right, whatever the language. */
export function finishRun({ parts, font, sizePt, y, left, right: end, missing, colour, clip }: Run, widths: readonly number[]): TextRun {
  const painted = parts.join('');
  const right = closesWide.test(painted) ? end - sizePt / 2 : end;
  const rightToLeft = painted > '\u0590' && rightToLeftLetter.test(painted);
  // Between the baseline and half the height of a capital: cut there, and letters cannot be read.
  const cut = left < clip[0] - overhangPt || right > clip[2] + overhangPt || y > clip[3] + overhangPt || y - 0.35 * sizePt < clip[1];
  return {
    text: rightToLeft ? parts.reverse().join('') : painted,
    leftMm: left * mmPerPt,
    rightMm: right * mmPerPt,
    yMm: y * mmPerPt,
    sizePt,
    font,
    colour,
    missing,
    rightToLeft,
    // Without widths nobody knows how far the words reach.
    clipped: cut && widths.length > 0,
  };
}
