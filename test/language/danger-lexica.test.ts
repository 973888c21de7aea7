import { expect, test } from 'vitest';
import { cuesFor } from '../../source/language/cues/cues.ts';
import { lexiconLanguages } from '../../source/language/cues/danger/lexica/index.ts';
import { graveOf } from '../../source/structure/mark-grave.ts';
import { told } from './danger-words.ts';

test.each(Object.entries(told))('%s: what is grave is found, and what sounds like it is ordinary', (lang, { grave, ordinary }) => {
  expect(lexiconLanguages).toContain(lang);
  expect(grave.filter((text) => graveOf(text, cuesFor(lang)) === null)).toEqual([]);
  expect(ordinary.filter((text) => graveOf(text, cuesFor(lang)) !== null)).toEqual([]);
});

test('a language nobody here knows finds nothing', () => {
  expect(graveOf('Anakupiga na kukutishia.', cuesFor('sw'))).toBeNull();
});
