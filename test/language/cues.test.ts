import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Cues, cuesFor } from '../../source/language/cues/cues.ts';
import type { roles } from '../../source/model/article.ts';

const languages = ['en', 'de', 'es', 'fr'];
const rolesOf = (table: Cues['heading']) => new Set(table.map(([role]) => role));

describe.each(languages)('%s', (lang) => {
  const cues = cuesFor(lang);

  test('headings know the roles a session is made of', () => {
    const needed =
      'signs reason strategy avoid script reflect red-flag help boundary ritual self-care contrast cycle affirm decide close define'.split(
        ' ',
      );
    expect(needed.filter((role) => !rolesOf(cues.heading).has(role as (typeof roles)[number]))).toEqual([]);
  });

  test('no cue is found in nothing, and none remembers where it was', () => {
    const all = Object.values(cues).flatMap((value) => patternsIn(value));
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((pattern) => pattern.test('')).map(String)).toEqual([]);
    expect(all.filter((pattern) => pattern.global || pattern.sticky).map(String)).toEqual([]);
  });
});

function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(patternsIn);
}

test.each(['de', 'es', 'fr'])('%s never uses the word boundary that knows English letters only', (lang) => {
  const path = fileURLToPath(new URL(`../../source/language/cues/${lang}.ts`, import.meta.url));
  expect(readFileSync(path, 'utf8')).not.toMatch(/\\b/);
});

test('a region makes no difference, and a language without a table is silent', () => {
  expect(cuesFor('de-AT')).toBe(cuesFor('de'));
  expect(cuesFor('EN')).toBe(cuesFor('en'));
  expect(cuesFor('ens')).not.toBe(cuesFor('en'));
  expect(cuesFor('fi').heading).toEqual([]);
});

const roleOf = (lang: string, heading: string) => cuesFor(lang).heading.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;

test.each([
  ['en', 'Sign in', null],
  ['en', 'More than just a parser', null],
  ['en', 'If you choose to use TypeScript', null],
  ['en', 'Error boundaries', null],
  ['en', 'Event loop', null],
  ['en', 'Rate limits', null],
  ['en', 'Scripts', null],
  ['en', 'Why not safe-buffer?', 'reason'],
  ['en', 'Signs of a quiet storm', 'signs'],
  ['en', 'Warning signs', 'red-flag'],
  ['en', 'When to get help', 'help'],
  ['en', 'Breaking the cycle', 'cycle'],
  ['de', 'Sieben Gründe für das Schweigen', 'reason'],
  ['de', 'Über Mütter', null],
  ['de', 'Wann Hilfe von außen guttut', 'help'],
  ['es', 'Por qué callamos', 'reason'],
  ['es', 'Señales de alarma', 'red-flag'],
  ['fr', 'Pourquoi on se tait', 'reason'],
  ['fr', 'Les signaux d’alerte', 'red-flag'],
])('%s: “%s” is %s', (lang, heading, role) => {
  expect(roleOf(lang, heading)).toBe(role);
});
