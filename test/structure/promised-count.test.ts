import { expect, test } from 'vitest';
import { cuesFor } from '../../source/language/cues/cues.ts';
import { promisedCount } from '../../source/structure/promised-count.ts';

test.each([
  ['en', '7 Reasons for a long silence', 7],
  ['en', 'The five small habits that help', 5],
  ['en', 'Twelve questions', 12],
  ['de', 'Sieben Gründe für das Schweigen', 7],
  ['de', 'Die 3 besten Übungen', 3],
  ['es', 'Siete señales pequeñas', 7],
  ['fr', 'Les sept petits gestes', 7],
])('%s: %s', (lang, heading, count) => {
  expect(promisedCount(heading, cuesFor(lang))?.count).toBe(count);
});

test.each([
  ['en', 'Seven years of questions'],
  ['en', 'The 5-minute rituals'],
  ['en', 'One reason to stay'],
  ['en', 'Love in 1984'],
  ['en', '100 ways'],
  ['de', 'Zwei Stühle'],
  ['fi', '7 syytä'],
])('%s: “%s” counts nothing', (lang, heading) => {
  expect(promisedCount(heading, cuesFor(lang))).toBeNull();
});
