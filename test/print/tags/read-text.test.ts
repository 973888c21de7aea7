import { expect, test } from 'vitest';
import { joinShown } from '../../../source/print/tags/read-text.ts';

const left = (text: string) => ({ letters: [...text], isReversed: false });
const right = (...letters: string[]) => letters.map((letter) => ({ letters: [letter], isReversed: true }));

test('a line from left to right is read as it is painted', () => {
  expect(joinShown([left('Two '), left('words')])).toBe('Two words');
});

test('a line from right to left is read from its end, its numbers are not', () => {
  expect(joinShown([left('12'), left(' '), ...right('ג', 'ב', 'א'), left(' '), ...right('ו', 'ה', 'ד')])).toBe('דהו אבג 12');
});

test('letters painted by one operator are turned too', () => {
  expect(joinShown([{ letters: ['ג', 'ב', 'א'], isReversed: true }])).toBe('אבג');
});

test('a Hebrew word in an English line stays where it is', () => {
  expect(joinShown([left('say '), ...right('ם', 'ו', 'ל', 'ש'), left(' aloud')])).toBe('say שלום aloud');
});
