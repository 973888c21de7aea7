import { describe, expect, test } from 'vitest';
import { parsePick } from '../../source/cli/parse-flags.ts';

describe('pages asked for alone', () => {
  test('are single pages and ranges with commas, with any dash', () => {
    expect(parsePick({ pages: '12-13, 20,4–6' }, undefined)).toEqual({
      type: 'pages',
      ranges: [
        [12, 13],
        [20, 20],
        [4, 6],
      ],
    });
  });
  test('or a section by name', () => {
    expect(parsePick({ section: 'Words to try' }, ['workbook'])).toEqual({ type: 'section', name: 'Words to try' });
    expect(parsePick({}, undefined)).toBeUndefined();
  });
  test.each(['', '0', '3-2', 'x', '1,,2', '-4', '1-2-3'])('“%s” is refused with an example', (pages) => {
    expect(() => parsePick({ pages }, undefined)).toThrow(
      expect.objectContaining({ id: 'cli/usage', hint: expect.stringContaining('--pages 12-13,20') }),
    );
  });
  test('not with answers, which go into the whole book', () => {
    expect(() => parsePick({ section: 'a', answers: 'filled.pdf' }, undefined)).toThrow(/--answers/);
  });
  test('not with extras, which are made of whole books; only a booklet tells which numbers the pages have', () => {
    expect(() => parsePick({ pages: '1', extras: 'booklet,press' }, undefined)).toThrow(/--pages makes .+ found --extras press/);
    expect(() => parsePick({ section: 'a', testSheet: true }, undefined)).toThrow(/found --test-sheet/);
    expect(parsePick({ pages: '1', extras: 'booklet' }, undefined)).toEqual({ type: 'pages', ranges: [[1, 1]] });
  });
  test('not both, and not with outputs that have no pages', () => {
    expect(() => parsePick({ pages: '1', section: 'a' }, undefined)).toThrow(/both/);
    expect(() => parsePick({ pages: '1' }, ['deck'])).toThrow(/--only deck/);
  });
});
