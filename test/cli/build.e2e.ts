import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, outputNames, runCouplet, shortArticle } from './run-couplet.ts';

const base = mkdtempSync(join(tmpdir(), 'couplet-test-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(join(base, 'tea.md'), shortArticle);
  writeFileSync(join(base, 'empty.md'), '');
});

describe('a build that works', () => {
  const folder = join(base, 'out', 'tea');
  let ended: Ended;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.workbook.pdf.4711.partial'), 'left by a build that was killed');
    writeFileSync(join(folder, 'my-notes.txt'), 'not ours');
    ended = await runCouplet(['build', 'tea.md', '--out', 'out'], base);
  });

  test('writes the six files, removes only what couplet left unfinished, and ends with 0', () => {
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder).sort()).toEqual([...outputNames, 'my-notes.txt'].sort());
    expect(readFileSync(join(folder, 'workbook.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-');
  });

  test('says where each file is and what it holds', () => {
    for (const name of outputNames) expect(ended.stdout).toContain(join('out', 'tea', name));
    expect(ended.stdout).toMatch(/the workbook, \d+ pages/);
    expect(ended.stdout).toMatch(/the deck, \d+ slides/);
    expect(ended.stdout).toMatch(/All \d+ sentences of the article are in the workbook/);
  });
});

test('--quiet prints nothing when all is well, --only deck makes no workbook', async () => {
  const ended = await runCouplet(['build', 'tea.md', '--out', 'only', '--only', 'deck', '--quiet'], base);
  expect(ended).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  expect(readdirSync(join(base, 'only', 'tea')).sort()).toEqual(['deck-shared.html', 'deck.html', 'outline.json']);
});

test('--json prints one line a program can read, with every file and its count', async () => {
  const ended = await runCouplet(['build', 'tea.md', '--out', 'json', '--json'], base);
  expect(ended.stderr).toBe('');
  expect(ended.stdout.trimEnd().split('\n')).toHaveLength(1);
  const record = JSON.parse(ended.stdout);
  expect(record).toMatchObject({ built: true, articles: [{ article: 'tea.md', built: true }] });
  const files = record.articles[0].outputs as { path: string; output: string; count: number | null }[];
  expect(files.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(outputNames);
  for (const { path } of files) expect(existsSync(join(base, path))).toBe(true);
  expect(files.find(({ output }) => output === 'workbook')?.count).toBeGreaterThan(10);
});

test('--json tells an error with its place, and its exit code is the same', async () => {
  const ended = await runCouplet(['build', 'empty.md', 'nowhere.md', '--out', 'json', '--json'], base);
  expect(ended).toMatchObject({ code: 2, stderr: '' });
  const { built, articles } = JSON.parse(ended.stdout);
  expect(built).toBe(false);
  expect(articles[0].messages).toEqual([
    expect.objectContaining({ file: 'empty.md', line: 1, column: 1, severity: 'error', rule: 'read/empty', hint: expect.any(String) }),
  ]);
  expect(articles[1].messages).toEqual([expect.objectContaining({ file: 'nowhere.md', line: null, rule: 'read/missing' })]);
});

test('one bad article among others stops only itself', async () => {
  const ended = await runCouplet(['build', 'empty.md', 'tea.md', '--out', 'both', '--only', 'deck'], base);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain('empty.md:1:1  error  read/empty');
  expect(ended.stdout).toContain(join('both', 'tea', 'deck.html'));
  expect(readdirSync(join(base, 'both'))).toEqual(['tea']);
});

test('settings at the top of the article hold, and flags win over them', async () => {
  writeFileSync(
    join(base, 'set.md'),
    shortArticle.replace('permission: own', 'permission: own\nminutes: 60\nstart: "09:00"\npartners: Ada, Ben'),
  );
  await runCouplet(['build', 'set.md', '--out', 'set', '--only', 'deck', '--quiet'], base);
  await runCouplet(
    [
      'build',
      'set.md',
      '--out',
      'flag',
      '--only',
      'workbook',
      '--quiet',
      '--minutes',
      '120',
      '--start',
      '19:00',
      '--paper',
      'letter',
      '--theme',
      'warm',
      '--large-print',
      '--check-ins',
      '2',
      '--extras',
      'cards',
    ],
    base,
  );
  const settingsIn = (folder: string) => JSON.parse(readFileSync(join(base, folder, 'set', 'outline.json'), 'utf8')).settings;
  expect(settingsIn('set')).toMatchObject({ minutes: 60, startMinute: 540, partners: ['Ada', 'Ben'], paper: 'a4' });
  expect(settingsIn('flag')).toMatchObject({ minutes: 120, startMinute: 1140, partners: ['Ada', 'Ben'], paper: 'letter' });
  expect(settingsIn('flag')).toMatchObject({ theme: 'warm', largePrint: true, checkIns: 2, extras: ['cards'] });
});

test('a folder that cannot be written is one message with a next step', async () => {
  writeFileSync(join(base, 'in-the-way'), 'a file');
  const ended = await runCouplet(['build', 'tea.md', '--out', 'in-the-way', '--only', 'deck'], base);
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toMatch(/error[\s\S]*in-the-way[\s\S]*hint: \S/);
  expect(ended.stderr).not.toMatch(/\n\s+at /);
  expect(readFileSync(join(base, 'in-the-way'), 'utf8')).toBe('a file');
});

test('--help shows examples, for the command and for build', async () => {
  const [whole, build] = await Promise.all([runCouplet(['--help'], base), runCouplet(['build', '--help'], base)]);
  for (const { code, stdout, stderr } of [whole, build]) {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Usage: couplet/);
    expect(stdout).toMatch(/Examples:\n {2}couplet build/);
  }
  for (const flag of ['--out', '--only', '--paper', '--minutes', '--start', '--partners', '--browser', '--quiet', '--verbose', '--json'])
    expect(build.stdout).toContain(flag);
});

test('--version names couplet, the browser and reveal.js', async () => {
  const ended = await runCouplet(['--version'], base);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/^couplet \d+\.\d+\.\d+, HeadlessChrome\/\d+\.[\d.]+, reveal\.js \d+\.\d+\.\d+\n$/);
});
