import { describe, expect, test } from 'vitest';
import { splitBooklet } from '../../../source/compose/booklet/split-booklet.ts';
import { mostBookletPages } from '../../../source/model/booklet.ts';
import type { WorkbookPage } from '../../../source/model/workbook.ts';

const pages = (count: number, special: Record<number, Partial<WorkbookPage>> = {}) =>
  Array.from({ length: count }, (_, index) => ({ type: 'sheet', writer: null, ...special[index + 1], page: index + 1 }) as WorkbookPage);

/** Partner A's page and Partner B's beside it. */
const spreadAt = (left: number) => ({ [left]: { writer: 'a' }, [left + 1]: { writer: 'b' } }) as Record<number, Partial<WorkbookPage>>;

describe('the booklets of a book', () => {
  test('one booklet holds up to forty pages', () => {
    expect(splitBooklet(pages(40), 40)).toEqual([{ from: 1, to: 40 }]);
    expect(splitBooklet(pages(44), 44)).toHaveLength(2);
  });
  test.each(Array.from({ length: 80 }, (_, index) => 4 * (index + 1)))(
    '%i pages are all there, in whole sheets, none too thick',
    (count) => {
      const parts = splitBooklet(pages(count), count);
      expect(parts.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
      for (const { from, to } of parts) expect([(to - from + 1) % 4, to - from < mostBookletPages]).toEqual([0, true]);
      expect(parts).toHaveLength(Math.ceil(count / mostBookletPages));
    },
  );
  test('a part begins with the reading of a section where one is near', () => {
    expect(splitBooklet(pages(64, { 29: { type: 'reading' } }), 64)[0]?.to).toBe(28);
    expect(splitBooklet(pages(64, { 5: { type: 'reading' } }), 64)[0]?.to).toBe(32);
  });
  test('a spread is not cut in two', () => {
    expect(splitBooklet(pages(64, spreadAt(32)), 64)[0]?.to).not.toBe(32);
  });
  test('a book that fills its booklets to the last page has one more rather than a spread cut in two', () => {
    const spreads = pages(120, { ...spreadAt(40), ...spreadAt(80) });
    const parts = splitBooklet(spreads, 120);
    expect(parts).toHaveLength(4);
    expect(parts.map(({ from }) => from)).not.toEqual(expect.arrayContaining([41]));
    expect(parts.map(({ from }) => from)).not.toEqual(expect.arrayContaining([81]));
  });
});
