import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStale, removeStale } from '../../source/cli/remove-stale.ts';
import type { BuildResult } from '../../source/pipeline.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'couplet-stale-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text = '') => writeFileSync(join(folder, name), text);
const earlier = (settings: object, files: string[]) => {
  write('outline.json', JSON.stringify({ settings, files }));
  for (const name of files) if (!name.includes('/')) write(name);
};
/** A build of one book for two people. */
const build = (names: string[]) =>
  ({
    options: { edition: 'shared', length: 'full' },
    artefacts: names.map((fileName) => ({ fileName, output: fileName === 'outline.json' ? 'outline' : 'workbook' })),
  }) as unknown as BuildResult;

test('files of another edition that an earlier build made go, and nothing else', () => {
  earlier({ edition: 'two-book', length: 'full' }, ['workbook-a.pdf', 'workbook-b.pdf', 'deck.html', '../up.pdf']);
  write('workbook-a.md', 'a file of the author’s');
  const stale = findStale(folder, build(['workbook.pdf', 'deck.html', 'outline.json']));
  expect(stale).toEqual(['workbook-a.pdf', 'workbook-b.pdf']);
  removeStale(folder, stale);
  expect(['workbook-a.pdf', 'workbook-b.pdf', 'workbook-a.md', 'deck.html'].map((name) => existsSync(join(folder, name)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test.each([
  ['the same edition and length', () => earlier({ edition: 'shared', length: 'full' }, ['deck.html'])],
  ['an outline that names no files', () => write('outline.json', '{"settings":{"edition":"solo"}}')],
  ['an outline that is none', () => write('outline.json', 'not JSON')],
  ['no outline', () => {}],
])('with %s nothing goes', (_, prepare) => {
  prepare();
  expect(findStale(folder, build(['workbook.pdf', 'outline.json']))).toEqual([]);
});
