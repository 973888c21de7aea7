import { describe, expect, test } from 'vitest';
import { columnsOf, isolatePlain, wrapPlain } from '../../source/render/plain-lines.ts';

describe('columns', () => {
  test.each([
    ['tea', 3],
    ['café', 4],
    ['cafe\u0301', 4],
    ['お茶', 4],
    ['茶 tea', 6],
    ['차', 2],
    ['שלום', 4],
    ['שָׁלוֹם', 4],
    ['\u2068שלום\u2069', 4],
    ['🙂', 2],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('lines', () => {
  test('end between words, and what goes on is set in', () => {
    expect(wrapPlain('one two three four', 9, '', '  ')).toEqual(['one two', '  three', '  four']);
    expect(wrapPlain('one two three', 9, '  ')).toEqual(['  one two', '  three']);
  });

  test('hold a word that is longer than they are, and nothing is lost', () => {
    expect(wrapPlain('a verylongword b', 6)).toEqual(['a', 'verylongword', 'b']);
    expect(wrapPlain('', 6)).toEqual([]);
  });

  test('of Chinese and Japanese end between letters, but never before a full stop', () => {
    expect(wrapPlain('我们今天一起喝茶。', 8)).toEqual(['我们今天', '一起喝', '茶。']);
    expect(wrapPlain('お茶を「飲む」。', 12)).toEqual(['お茶を「飲', 'む」。']);
  });
});

test('words that run from right to left are kept together; others are left as they are', () => {
  expect(isolatePlain('שלום')).toBe('\u2068שלום\u2069');
  expect(isolatePlain('Tea for two')).toBe('Tea for two');
});
