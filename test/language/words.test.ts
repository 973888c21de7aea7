import { expect, test } from 'vitest';
import { endsSentence, hasBlank, isQuestion, isSpeakable, wordCount } from '../../source/language/words.ts';

test.each([
  ['I feel ____ when ____', 5],
  ['one — two', 2],
  ['静かな夜です', 3],
  ['I say 静か', 3],
  ['', 0],
])('%s has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

test('a gap is underscores, dots or words in square brackets', () => {
  expect(['I feel ____.', 'I feel ......', 'I feel [emotion].'].map(hasBlank)).toEqual([true, true, true]);
  expect(['I feel... well', 'snake_case', 'a [1] note'].map(hasBlank)).toEqual([false, false, false]);
});

test('sentences and questions end in their own script', () => {
  expect(['Yes.', 'はい。', 'نعم؟', 'हाँ।', '“Yes.”', 'Well…'].map(endsSentence)).toEqual(Array(6).fill(true));
  expect(['Yes', 'Yes,'].map(endsSentence)).toEqual([false, false]);
  expect(['Yes?', 'はい？', 'نعم؟', '“Yes?”'].map(isQuestion)).toEqual(Array(4).fill(true));
});

test('words somebody could say: six and a whole sentence, or four with a gap', () => {
  expect(isSpeakable('I would like to begin again.')).toBe(true);
  expect(isSpeakable('I feel ____ when ____')).toBe(true);
  expect(isSpeakable('walls')).toBe(false);
  expect(isSpeakable('a long run of words without an end')).toBe(false);
});
