import { mmPerPt } from '../model/geometry.ts';
import { countWidth } from '../model/writing.ts';
import { joinPoints, roundMm } from './curve.ts';

/**
 * The field: writing lines that part to let words in, and the couplet that closes behind them.
 *
 * Line of rank k from the centre moves by H·(1−k/K)^p·g(x), g = 1 − smootherstep((x−open)/(close−open)).
 *
 * @see the workbook mock-up's notes, “The field”
 */
export interface FieldShape {
  widthMm: number;
  heightMm: number;
  /** Height of the line the couplet closes on. */
  centreMm: number;
  /** Half the opening at the left edge. */
  openingMm: number;
  pitchMm: number;
  /** Lines of this rank and beyond stand still. */
  ranks: number;
  power: number;
  openMm: number;
  closeMm: number;
}

export interface Field {
  rows: string[];
  between: string;
  one: string;
  two: string;
  end: { x: string; oneY: string; twoY: string; lozenge: string };
}

const smootherstep = (x: number): number => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * t * (t * (t * 6 - 15) + 10);
};

/** Half the width of the couplet, where it has closed. */
const closedMm = 4;

/** How far from its left edge the opening holds words that reach `depthMm` above and below its middle. */
export function reachMm({ openingMm, openMm, closeMm }: Pick<FieldShape, 'openingMm' | 'openMm' | 'closeMm'>, depthMm: number): number {
  let x = openMm;
  while (x < closeMm && closedMm + openingMm * (1 - smootherstep((x - openMm) / (closeMm - openMm))) >= depthMm) x += 1;
  return x;
}

export function drawField(shape: FieldShape): Field {
  const { widthMm, heightMm, centreMm, openingMm, pitchMm, ranks, power, openMm, closeMm } = shape;
  const shift = (rank: number, x: number) =>
    rank >= ranks ? 0 : openingMm * (1 - rank / ranks) ** power * (1 - smootherstep((x - openMm) / (closeMm - openMm)));
  const line = (rank: number, side: -1 | 1, end: number): [number, number][] => {
    const steps = 14;
    return Array.from({ length: steps + 1 }, (_, index) => {
      const x = (end * index) / steps;
      return [x, centreMm + side * (closedMm + pitchMm * rank + shift(rank, x))];
    });
  };
  const rows: string[] = [];
  for (const side of [-1, 1] as const) {
    for (let rank = 1; ; rank += 1) {
      const y = centreMm + side * (closedMm + pitchMm * rank);
      if (y < -0.01 || y > heightMm + 0.01) break;
      rows.push(joinPoints(line(rank, side, widthMm)));
    }
  }
  const end = widthMm - 3;
  const above = line(0, -1, end);
  const below = line(0, 1, end);
  const oneY = above.at(-1)?.[1] ?? 0;
  const twoY = below.at(-1)?.[1] ?? 0;
  const back = joinPoints([...below].reverse()).replace(/^M/, 'L');
  return {
    rows,
    between: `${joinPoints(above)}${back}Z`,
    one: joinPoints(above),
    two: joinPoints(below),
    end: {
      x: roundMm(end),
      oneY: roundMm(oneY),
      twoY: roundMm(twoY),
      lozenge: `M${roundMm(end)} ${roundMm(twoY - 2.6)}l2.6 2.6-2.6 2.6-2.6-2.6z`,
    },
  };
}

/** Lines a text takes in a width, words kept whole, at an average letter width. */
function estimateLines(text: string, letterMm: number, widthMm: number): number {
  const width = (word: string) => countWidth(word) * letterMm;
  let lines = 1;
  let at = 0;
  for (const word of text.split(/\s+/u)) {
    const wide = width(word);
    if (at > 0 && at + letterMm + wide > widthMm) {
      lines += 1;
      at = 0;
    }
    lines += Math.floor(wide / widthMm);
    at += (at > 0 ? letterMm : 0) + (wide % widthMm);
  }
  return lines;
}

/** Width of the longest of its lines once a text is balanced over the lines it takes in `widthMm`. */
export function balancedWidth(text: string, letterMm: number, widthMm: number): number {
  const lines = estimateLines(text, letterMm, widthMm);
  let [low, high] = [0, widthMm];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (estimateLines(text, letterMm, middle) <= lines) high = middle;
    else low = middle;
  }
  return high;
}

/** Words begin this far in, and letters of a wide face take so much more than ordinary ones. */
const insetMm = 8;
const wideFace = 1.1;

/** Air the lines leave to a corner of the words, less the half of the gap they close to. */
const cornerMm = 1.5 - closedMm;

/**
 * Where the lines begin to close, and where they would have: further out than the shape's own when words `wideMm` wide that
 * stand `halfMm` to either side of the middle would be touched. They come as near to each other at the edge as before.
 */
export function closeBehind(
  words: { wideMm: number; halfMm: number },
  { openingMm, widthMm, openMm, closeMm }: Pick<FieldShape, 'openingMm' | 'widthMm' | 'openMm' | 'closeMm'>,
): { openMm: number; closeMm: number } {
  const most = 1 - Math.min(1, (words.halfMm + cornerMm) / openingMm);
  let [low, high] = [0, 1];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (smootherstep(middle) <= most) low = middle;
    else high = middle;
  }
  const atEdge = (widthMm - openMm) / (closeMm - openMm);
  const share = low / atEdge;
  if (share >= 1) return { openMm, closeMm };
  const endMm = insetMm + words.wideMm * wideFace;
  const open = Math.min(widthMm * 0.72, Math.max(openMm, (endMm - share * widthMm) / (1 - share)));
  return { openMm: open, closeMm: open + (widthMm - open) / atEdge };
}

/** A step of a type scale: size and line height in points and millimetres. */
export interface TitleSize {
  pt: number;
  leadingMm: number;
  mostLines: number;
}

/** Width of an ordinary letter of a title. */
export const titleLetterMm = (pt: number): number => pt * mmPerPt * 0.45;

/** Letters between which a line may end without a space. */
const breaksAnywhere =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The largest step a title fits in without a broken word, and the lines it takes there; the last step takes what comes. */
export function fitTitle(text: string, sizes: TitleSize[], widthMm: number): TitleSize & { lines: number } {
  const widest = Math.max(...text.split(/\s+/u).map((word) => (breaksAnywhere.test(word) ? 0 : countWidth(word))));
  for (const size of sizes) {
    const letterMm = titleLetterMm(size.pt);
    const lines = estimateLines(text, letterMm, widthMm);
    if (lines <= size.mostLines && widest * letterMm <= widthMm) return { ...size, lines };
  }
  const last = sizes.at(-1) ?? { pt: 12, leadingMm: 6, mostLines: 1 };
  return { ...last, lines: estimateLines(text, titleLetterMm(last.pt), widthMm) };
}
