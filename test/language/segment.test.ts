import { expect, test } from 'vitest';
import { segmentSentences } from '../../source/language/segment.ts';

const cut = (text: string, lang = 'en') => segmentSentences(text, lang).map(({ start, end }) => text.slice(start, end));

test.each([
  ['en', 'Dr. Brown waited. Nobody came.', ['Dr. Brown waited.', 'Nobody came.']],
  ['en', 'She said “Stay here.” Then she left.', ['She said “Stay here.”', 'Then she left.']],
  ['en', 'One line\nAnother line', ['One line', 'Another line']],
  ['de', 'Er ging z.B. nach Hause. Sie blieb.', ['Er ging z.B. nach Hause.', 'Sie blieb.']],
  ['ja', '静かな夜です。二人は話します。', ['静かな夜です。', '二人は話します。']],
  ['not a language', 'One. Two.', ['One.', 'Two.']],
])('%s: %s', (lang, text, expected) => {
  expect(cut(text, lang)).toEqual(expected);
});
