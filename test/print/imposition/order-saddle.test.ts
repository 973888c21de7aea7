import { describe, expect, test } from 'vitest';
import { placePages } from '../../../source/print/imposition/impose-booklet.ts';
import { orderSaddle } from '../../../source/print/imposition/order-saddle.ts';
import { foldSheets, leavesOf } from './fold.ts';

const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index);
const counts = upTo(10).map((sheets) => 4 * sheets);

describe('the order of a folded booklet', () => {
  test.each(counts)('%i pages read in order once folded', (count) => {
    expect(foldSheets(orderSaddle(upTo(count), false), false)).toEqual(upTo(count));
  });
  test.each(counts)('%i pages bound on the right read in order once folded', (count) => {
    expect(foldSheets(orderSaddle(upTo(count), true), true)).toEqual(upTo(count));
  });
  test('pages back to back follow each other', () => {
    for (const isRightToLeft of [false, true])
      for (const leaf of leavesOf(orderSaddle(upTo(24), isRightToLeft))) expect(Math.abs(leaf[0] - leaf[1])).toBe(1);
  });
  test('eight pages, as in every handbook', () => {
    expect(orderSaddle(upTo(8), false).map(({ left, right }) => [left, right])).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
    expect(orderSaddle(upTo(4), true).map(({ left, right }) => [left, right])).toEqual([
      [1, 4],
      [3, 2],
    ]);
  });
  test('a part keeps the numbers of the book', () => {
    expect(foldSheets(orderSaddle(upTo(12, 33), false), false)).toEqual(upTo(12, 33));
  });
  test('refuses pages that do not fill their sheets', () => {
    for (const count of [0, 1, 6, 35]) expect(() => orderSaddle(upTo(count), false)).toThrow(RangeError);
  });
});

describe('the place of pages on a sheet', () => {
  const sheet = { pageWidthPt: 400, pageHeightPt: 600, sheetWidthPt: 810, sheetHeightPt: 600, creepPt: 0.3 };
  const at = (depth: number) => placePages(sheet, { sheet: depth, side: 'front', left: 1, right: 2 });

  test('two pages meet on the fold, in the middle of the paper', () => {
    expect(at(0)).toEqual({ foldPt: 405, leftPt: 5, rightPt: 405, bottomPt: 0 });
  });
  test('every sheet stands nearer to the fold than the one round it, by the thickness of the paper', () => {
    for (const depth of upTo(9)) {
      expect(at(depth).leftPt - at(depth - 1).leftPt).toBeCloseTo(0.3);
      expect(at(depth).rightPt - at(depth - 1).rightPt).toBeCloseTo(-0.3);
    }
  });
});
