import { expect, test } from 'vitest';
import { countWidth, isRightToLeft, scriptOf, writingOf } from '../../source/model/writing.ts';

test.each([
  ['en', 'Latn', false, 'alphabet'],
  ['sr', 'Cyrl', false, 'alphabet'],
  ['sr-Latn', 'Latn', false, 'alphabet'],
  ['he', 'Hebr', true, 'other'],
  ['yi', 'Hebr', true, 'other'],
  ['ar', 'Arab', true, 'other'],
  ['fa', 'Arab', true, 'other'],
  ['ur', 'Arab', true, 'other'],
  ['ps', 'Arab', true, 'other'],
  ['ku', 'Latn', false, 'alphabet'],
  ['ku-Arab', 'Arab', true, 'other'],
  ['ckb', 'Arab', true, 'other'],
  ['pa', 'Guru', false, 'other'],
  ['pa-PK', 'Arab', true, 'other'],
  ['dv', 'Thaa', true, 'other'],
  ['hi', 'Deva', false, 'other'],
  ['zh', 'Hans', false, 'wide'],
  ['zh-TW', 'Hant', false, 'wide'],
  ['ja', 'Jpan', false, 'wide'],
  ['ko', 'Kore', false, 'wide'],
  ['no such tag', 'Latn', false, 'alphabet'],
])('%s is written in %s', (lang, script, rightToLeft, writing) => {
  expect([scriptOf(lang), isRightToLeft(lang), writingOf(lang)]).toEqual([script, rightToLeft, writing]);
});

test('a wide letter counts for two, a mark above or below for nothing', () => {
  expect(countWidth('home')).toBe(4);
  expect(Math.round(countWidth('沉默'))).toBe(4);
  expect(countWidth('שָׁלוֹם')).toBe(4);
});
