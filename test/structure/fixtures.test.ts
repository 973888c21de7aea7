import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../source/diagnostics/rules.ts';
import { summarize, understand } from './summary.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const names = readdirSync(fixtures).sort();

/** One folder per behaviour: `input.md`, what was understood of it, and what the author is told. */
test.each(names)('%s', async (name) => {
  const folder = `${fixtures}${name}/`;
  const { article, messages } = understand(readFileSync(`${folder}input.md`, 'utf8'));
  await expect(article === null ? 'not understood\n' : summarize(article)).toMatchFileSnapshot(`${folder}article.txt`);
  await expect(`${messages}\n`).toMatchFileSnapshot(`${folder}messages.txt`);
});

test('every rule of parse, config and structure is provoked by a fixture', () => {
  const provoked = new Set(
    names.flatMap((name) =>
      [...readFileSync(`${fixtures}${name}/messages.txt`, 'utf8').matchAll(/(?:error|warning|info) {2}(\S+)/g)].map((found) => found[1]),
    ),
  );
  const expected = Object.keys(rules).filter((rule) => /^(?:parse|config|structure)\//.test(rule));
  expect(expected.filter((rule) => !provoked.has(rule))).toEqual([]);
});
