import { expect, test } from 'vitest';
import { findMinutes } from '../../source/language/minutes.ts';

test.each([
  ['Look back (15 mins)', 15],
  ['Look back [10 min]', 10],
  ['Look back – 20 minutes', 20],
  ['Look back - 20 minutes', 20],
  ['Look back ⏱ 5 min', 5],
  ['Look back ⏱️ 5 min.', 5],
  ['Look back (5–10 minutes)', 10],
  ['Look back (about 5 minutes)', 5],
  ['5 min: look back', 5],
  ['10 minutes – look back', 10],
  ['Rückblick (15 Minuten)', 15],
  ['Rückblick (1 Stunde)', 60],
  ['Mirar atrás (15 minutos)', 15],
  ['Regard en arrière (1 h 30)', 90],
  ['ふりかえり（15分）', 15],
  ['Оглянуться (15 минут)', 15],
])('%s: %i', (text, minutes) => {
  expect(findMinutes(text)).toBe(minutes);
});

test.each([
  'Wait 5 minutes before you answer',
  'After 10 minutes of rain',
  'The 20-minute rule',
  '(1999)',
  'Look back (page 5)',
  '900 min: too long',
])('%s: none', (text) => {
  expect(findMinutes(text)).toBeNull();
});
