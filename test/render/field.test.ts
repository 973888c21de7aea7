import { expect, test } from 'vitest';
import { balancedWidth, closeBehind, drawField, type FieldShape } from '../../source/render/field.ts';

const shape: FieldShape = {
  widthMm: 172,
  heightMm: 257,
  centreMm: 100,
  openingMm: 34,
  pitchMm: 8,
  ranks: 13,
  power: 2,
  openMm: 40,
  closeMm: 196,
};

/** Points of a path of curves, its first and the ends of its pieces. */
const pointsOf = (path: string) =>
  path
    .slice(1)
    .split(/[A-Za-z]/u)
    .map((piece) => piece.trim().split(/[ ,]+/u).map(Number).slice(-2));
const aboveAt = (drawn: FieldShape, xMm: number) =>
  Math.min(...pointsOf(drawField(drawn).one).flatMap(([x = 0, y = 0]) => (Math.abs(x - xMm) < 7 ? [y] : [])));

test('short words leave the lines as they are', () => {
  expect(closeBehind({ wideMm: 30, halfMm: 20 }, shape)).toEqual({ openMm: 40, closeMm: 196 });
});

test('the lines close behind the corner of wide words, and end as near to each other', () => {
  const words = { wideMm: 110, halfMm: 30 };
  const moved = { ...shape, ...closeBehind(words, shape) };
  expect(moved.openMm).toBeGreaterThan(60);
  expect(aboveAt(moved, 8 + words.wideMm)).toBeLessThan(shape.centreMm - words.halfMm);
  expect(aboveAt(shape, 8 + words.wideMm)).toBeGreaterThan(shape.centreMm - words.halfMm);
  expect((172 - moved.openMm) / (moved.closeMm - moved.openMm)).toBeCloseTo((172 - 40) / (196 - 40), 5);
});

test('a balanced text is no wider than its longest line needs', () => {
  expect(balancedWidth('aaaa bbbb cccc dddd', 1, 12)).toBeLessThan(11);
  expect(balancedWidth('aaaa bbbb cccc dddd', 1, 12)).toBeGreaterThan(8);
});
