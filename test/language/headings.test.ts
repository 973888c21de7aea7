import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cuesFor } from '../../source/language/cues/cues.ts';

const folder = fileURLToPath(new URL('headings/', import.meta.url));
const roleOf = (lang: string, heading: string) => cuesFor(lang).heading.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;

/** Headings as people write them, by the role they stand for: 60 a language, 80 in English. */
describe.each([
  ['en', 80],
  ['de', 60],
  ['es', 60],
  ['fr', 60],
])('%s', (lang, least) => {
  const told = parse(readFileSync(`${folder}${lang}.yaml`, 'utf8')) as Record<string, string[]>;
  const headings = Object.entries(told).flatMap(([role, list]) => list.map((heading) => ({ heading, role })));

  test('every heading has its role', () => {
    const wrong = headings.flatMap(({ heading, role }) => {
      const found = roleOf(lang, heading.replace(/\s*:$/u, ''));
      return found === role ? [] : [`${heading}: ${found}, not ${role}`];
    });
    expect(wrong).toEqual([]);
    expect(headings.length).toBeGreaterThanOrEqual(least);
  });
});
