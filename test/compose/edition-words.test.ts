import { expect, test } from 'vitest';
import { bankOfEdition, wordsOfEdition } from '../../source/compose/edition-words.ts';
import { loadPromptBank, loadWords } from '../../source/config/load-content.ts';
import type { Words } from '../../source/model/content.ts';

const languages = ['en', 'de', 'es', 'fr'];

const isGroup = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);
const pathsOf = (words: Words, at = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => (isGroup(value) ? pathsOf(value, `${at}${key}.`) : [`${at}${key}`]));

test.each(languages)('%s says in its own words what English says of an edition', (lang) => {
  const own = pathsOf(loadWords(lang).editions as Words);
  expect(pathsOf(loadWords('en').editions as Words).filter((path) => !own.includes(path))).toEqual([]);
});

test.each(languages)('%s: no word of an edition is still the English one', (lang) => {
  if (lang === 'en') return;
  const english = JSON.stringify((loadWords('en').editions as Words).solo);
  const sentences = [...JSON.stringify((loadWords(lang).editions as Words).solo).matchAll(/"([^"]{25,})"/g)].map(([, text]) => text ?? '');
  expect(sentences.filter((text) => english.includes(`"${text}"`))).toEqual([]);
});

test('an edition replaces what it names, and leaves the rest', () => {
  const words = loadWords('en');
  const solo = wordsOfEdition(words, { edition: 'solo', length: 'full' }) as { workbook: { agreement: Words; notes: Words } };
  expect(solo.workbook.agreement.title).toBe('My agreement with myself');
  expect(solo.workbook.notes).toEqual((words.workbook as Words).notes);
  expect(wordsOfEdition(words, { edition: 'shared', length: 'full' })).toBe(words);
});

test.each(languages)('%s: for one person the bank has prompts of their own, and as many as for two', (lang) => {
  const bank = loadPromptBank(lang);
  const solo = bankOfEdition(bank, 'solo');
  expect(solo.together).toEqual(bank['together-alone']);
  expect(Object.keys(bankOfEdition(bank, 'shared')).filter((role) => role.endsWith('-alone'))).toEqual([]);
  for (const role of ['cycle', 'close', 'ask'])
    for (const depth of ['gentle', 'deeper', 'stretch']) expect(solo[role]?.some((prompt) => prompt.depth === depth)).toBe(true);
});

test.each(languages)('%s: a book printed on one side sends nobody to a left or a right page', (lang) => {
  const words = wordsOfEdition(loadWords(lang), { edition: 'shared', length: 'full', sides: 'one' }) as {
    workbook: { howToUse: Record<string, string>; next: Record<string, string> };
  };
  const { howToUse, next } = words.workbook;
  const said = [howToUse.sides, howToUse.sidesAlt, ...Object.values(next)].join(' ');
  expect(said).not.toMatch(/\b(?:left|right|links?|rechts?|linken|rechten|izquierda|derecha|gauche|droite)\b/);
  expect(said).toContain('{a}');
});
