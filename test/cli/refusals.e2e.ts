import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { leaveEarlierOutputs, outputNames, runCouplet, shortArticle, takeStock } from './run-couplet.ts';

const base = mkdtempSync(join(tmpdir(), 'couplet-test-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

interface BadArticle {
  name: string;
  /** What is at the path, `null` for nothing. */
  holds: Uint8Array | string | 'folder' | null;
  code: 1 | 2;
  rule: string;
  /** `:line:column` where the trouble has one. */
  place: string;
  says: RegExp;
}

const withSettings = (lines: string): string => `---\n${lines}\n---\n\n# Two cups of tea\n\nSome evenings end before a word.\n`;

const badArticles: BadArticle[] = [
  { name: 'missing', holds: null, code: 2, rule: 'read/missing', place: '', says: /found no file “missing.md”/ },
  { name: 'a-folder', holds: 'folder', code: 2, rule: 'read/folder', place: '', says: /the folder “a-folder.md”/ },
  { name: 'empty', holds: '', code: 1, rule: 'read/empty', place: ':1:1', says: /empty file/ },
  { name: 'only-spaces', holds: ' \n\n\t\n', code: 1, rule: 'read/empty', place: ':1:1', says: /empty file/ },
  {
    name: 'not-utf8',
    holds: Buffer.from('# Tea\n\nA caf\xe9 at home.\n', 'latin1'),
    code: 1,
    rule: 'read/not-utf8',
    place: ':3:1',
    says: /UTF-8/,
  },
  {
    name: 'broken',
    holds: withSettings('minutes: 90\ntitle: "Two cups'),
    code: 2,
    rule: 'parse/front-matter',
    place: ':3:17',
    says: /name: value/,
  },
  {
    name: 'misspelt',
    holds: withSettings('title: Tea\nminuts: 90'),
    code: 2,
    rule: 'config/unknown-key',
    place: ':3:1',
    says: /`minuts`.*`minutes`/,
  },
  {
    name: 'bad-value',
    holds: withSettings('paper: a6'),
    code: 2,
    rule: 'config/bad-value',
    place: ':2:1',
    says: /`paper`: expected a4, letter, a5 or half-letter, found "a6"/,
  },
  {
    name: 'misspelt-mark',
    holds: '# Tea\n\nLook here.\n\n:::promt\nWhat warms us?\n:::\n',
    code: 1,
    rule: 'parse/unknown-mark',
    place: ':5:1',
    says: /prompt/,
  },
];

describe.each(badArticles)('an article that is $name', ({ name, holds, code, rule, place, says }) => {
  test(`ends with ${code}, one message and one next step, and leaves earlier outputs as they were`, async () => {
    const path = join(base, `${name}.md`);
    if (holds === 'folder') mkdirSync(path);
    else if (holds !== null) writeFileSync(path, holds);
    const out = join(base, 'out', name);
    leaveEarlierOutputs(out);
    const before = takeStock(out);
    const ended = await runCouplet(['build', `${name}.md`, '--out', 'out'], base);
    const [head, reason, hint, closing, ...more] = ended.stderr.split('\n');
    expect(head).toBe(`${name}.md${place}  error  ${rule}`);
    expect(reason).toMatch(says);
    expect(hint).toMatch(/^ {2}hint: \S/);
    expect(closing).toBe(`${name}.md: nothing was built; earlier outputs are as they were.`);
    expect(more).toEqual(['']);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(takeStock(out)).toEqual(before);
  });
});

describe('wrong usage ends with 2 and a next step, before anything is built', () => {
  const cases: { args: string[]; says: RegExp }[] = [
    { args: ['build', 'tea.md', '--papr', 'a4'], says: /--papr[\s\S]*--paper/ },
    { args: ['bild', 'tea.md'], says: /bild[\s\S]*build/ },
    { args: ['build', 'tea.md', '--paper', 'a6'], says: /a6[\s\S]*a4, letter/ },
    { args: ['build', 'tea.md', '--minutes', 'soon'], says: /--minutes: expected a whole number from 45 to 240, found soon/ },
    { args: ['build', 'tea.md', '--minutes', '20'], says: /--minutes: expected a whole number from 45 to 240, found 20/ },
    { args: ['build', 'tea.md', '--minutes', '90.5'], says: /found 90.5/ },
    {
      args: ['build', 'tea.md', '--only', 'deck', '--extras', 'booklet'],
      says: /the workbook among --only, because --extras booklet is made of it[\s\S]*--only deck,workbook/,
    },
    {
      args: ['build', 'tea.md', '--only', 'workbook', '--extras', 'deck-pdf'],
      says: /the deck among --only, because --extras deck-pdf is made of it[\s\S]*--only workbook,deck/,
    },
    { args: ['build', 'tea.md', '--only', 'deck', '--test-sheet'], says: /--test-sheet is made of it/ },
    { args: ['build', 'tea.md', '--only', 'dekc'], says: /found dekc[\s\S]*--only deck/ },
    { args: ['build', 'tea.md', '--start', '25:00'], says: /--start: expected a time such as 18:30, found 25:00/ },
    { args: ['build', 'tea.md', '--partners', 'Ada'], says: /--partners: expected two names/ },
    { args: ['build', 'tea.md', '--out'], says: /--out/ },
    { args: ['build'], says: /expected the name of an article/i },
  ];
  test.each(cases)('$args', async ({ args, says }) => {
    writeFileSync(join(base, 'tea.md'), shortArticle);
    const out = join(base, 'out', 'tea');
    leaveEarlierOutputs(out);
    const before = takeStock(out);
    const ended = await runCouplet([...args, ...(args.at(-1) === '--out' ? [] : ['--out', 'out'])], base);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(takeStock(out)).toEqual(before);
    expect(ended.stderr).toMatch(/^ {2}hint: \S/m);
  });
});

test('a browser that is not there ends with 3 and says how to name one', async () => {
  writeFileSync(join(base, 'tea.md'), shortArticle);
  const out = join(base, 'out', 'tea');
  leaveEarlierOutputs(out);
  const before = takeStock(out);
  const ended = await runCouplet(['build', 'tea.md', '--out', 'out', '--browser', '/no/such/browser'], base);
  expect(ended).toMatchObject({ code: 3, stdout: '' });
  expect(ended.stderr).toMatch(/\/no\/such\/browser[\s\S]*hint: .*--browser PATH/);
  expect(takeStock(out)).toEqual(before);
});

test('interrupted while it builds, it ends as interrupted, leaves earlier outputs as they were and no browser behind', async () => {
  writeFileSync(join(base, 'tea.md'), shortArticle);
  const out = join(base, 'out', 'tea');
  leaveEarlierOutputs(out);
  const before = takeStock(out);
  // The browser has begun to work when a stage of the workbook is told.
  const interrupt = (child: ChildProcess) => child.stderr?.on('data', (told: string) => /workbook/.test(told) && child.kill('SIGINT'));
  const ended = await runCouplet(['build', 'tea.md', '--out', 'out', '--timings'], base, interrupt, { COUPLET_TEST_RUN: base });
  expect([130, 'SIGINT']).toContain(ended.code ?? ended.signal);
  expect(takeStock(out)).toEqual(before);
  expect(before.map(({ name }) => name)).toEqual(outputNames);
  for (let tries = 0; tries < 50 && findRunning(`COUPLET_TEST_RUN=${base}`).length > 0; tries += 1) await wait(100);
  expect(findRunning(`COUPLET_TEST_RUN=${base}`)).toEqual([]);
});

/** Processes with this in their environment; told by Linux only. */
function findRunning(mark: string): string[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/environ`, 'latin1').includes(mark);
    } catch {
      return false;
    }
  });
}
