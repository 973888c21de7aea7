import { describe, expect, test } from 'vitest';
import { placeCropMarks } from '../../../source/print/press/crop-marks.ts';

const mm = 72 / 25.4;

describe.each([3, 3.175])('crop marks in a bleed of %d mm', (bleedMm) => {
  const sheet = { widthPt: 148 * mm, heightPt: 210 * mm, bleedPt: bleedMm * mm };
  const marks = placeCropMarks(sheet);
  const trim = { left: sheet.bleedPt, right: sheet.bleedPt + sheet.widthPt, low: sheet.bleedPt, high: sheet.bleedPt + sheet.heightPt };

  test('are two at each corner, 2 mm long', () => {
    expect(marks).toHaveLength(8);
    for (const [x, y, endX, endY] of marks) expect(Math.hypot(endX - x, endY - y)).toBeCloseTo(2 * mm);
  });
  test('are in line with the trim, 1 mm away from it, and on the sheet', () => {
    for (const [x, y, endX, endY] of marks) {
      const isRow = y === endY;
      expect((isRow ? [trim.low, trim.high] : [trim.left, trim.right]).some((edge) => Math.abs(edge - (isRow ? y : x)) < 1e-9)).toBe(true);
      const [from, to, near, far] = isRow ? [x, endX, trim.left, trim.right] : [y, endY, trim.low, trim.high];
      expect(Math.min(Math.abs(near - to), Math.abs(from - far))).toBeCloseTo(1 * mm);
      expect(to <= near || from >= far).toBe(true);
      expect([from >= -1e-9, to <= far + sheet.bleedPt + 1e-9]).toEqual([true, true]);
    }
  });
});
