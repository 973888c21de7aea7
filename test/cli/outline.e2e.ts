import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, leaveEarlierOutputs, runCouplet, shortArticle, takeStock } from './run-couplet.ts';

const base = mkdtempSync(join(tmpdir(), 'couplet-test-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(join(base, 'tea.md'), shortArticle);
  writeFileSync(
    join(base, 'tea-with-a-slip.md'),
    shortArticle.replace('## What helps', '## 3 ways back\n\n- Tea\n- A walk\n\n## What helps'),
  );
  writeFileSync(join(base, 'empty.md'), '');
});

describe('couplet outline', () => {
  let ended: Ended;
  beforeAll(async () => {
    ended = await runCouplet(['outline', 'tea.md'], base);
  });

  test('shows each section with its role, the cue, its line, and what it becomes', () => {
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^Two cups of tea\n/);
    expect(ended.stdout).toMatch(/├─ Signs from both chairs {2}line 8\n/);
    expect(ended.stdout).toMatch(/signs \w[^\n]*, by heading “Signs from both chairs”/);
    expect(ended.stdout).toMatch(/list \(signs\), 3 items, after “It often looks like:” {2}line 12/);
    expect(ended.stdout).toMatch(/script “I am quiet tonight, and it is not about you\.” {2}line 20/);
    expect(ended.stdout).toMatch(/becomes pages \d+–\d+ · slides \d+[^\n]* · [\d.]+ min/);
    expect(ended.stdout).toMatch(/└─ Key takeaway/);
  });

  test('has no colours in a pipe, and writes no file', () => {
    expect(ended.stdout).not.toContain('\u001b');
    expect(existsSync(join(base, 'dist'))).toBe(false);
  });

  test('--json has the same pages as a build has', async () => {
    const [told, built] = await Promise.all([
      runCouplet(['outline', 'tea.md', '--json'], base),
      runCouplet(['build', 'tea.md', '--out', 'out', '--quiet'], base),
    ]);
    expect(built.code).toBe(0);
    const { outline } = JSON.parse(told.stdout);
    const file = JSON.parse(readFileSync(join(base, 'out', 'tea', 'outline.json'), 'utf8'));
    expect(file.files).toContain('workbook.pdf');
    expect(outline).toEqual({ ...file, files: [] });
  });

  test('an article with an error is told like in a build', async () => {
    const failed = await runCouplet(['outline', 'empty.md'], base);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('read/empty');
  });
});

describe('couplet lint', () => {
  test('says nothing is to change, needs no browser, and ends with 0', async () => {
    const ended = await runCouplet(['lint', 'tea.md'], base, undefined, { COUPLET_BROWSER: '/nowhere' });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^tea\.md: nothing to change/m);
  });

  test('names place, what was expected and one next step; --strict ends with 1', async () => {
    const ended = await runCouplet(['lint', 'tea-with-a-slip.md'], base);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(
      /^tea-with-a-slip\.md:16:1 {2}warning {2}structure\/count\n {2}“3 ways back” promises 3 ways, found 2\n {2}hint: /m,
    );
    expect((await runCouplet(['lint', 'tea-with-a-slip.md', '--strict'], base)).code).toBe(1);
    expect((await runCouplet(['lint', 'tea.md', '--strict'], base)).code).toBe(0);
  });

  test('--json is one record', async () => {
    const ended = await runCouplet(['lint', 'tea.md', 'tea-with-a-slip.md', '--json'], base);
    const { articles } = JSON.parse(ended.stdout);
    expect(articles.map(({ article }: { article: string }) => article)).toEqual(['tea.md', 'tea-with-a-slip.md']);
    expect(articles[1].messages.map(({ rule }: { rule: string }) => rule)).toContain('structure/count');
  });
});

test('build --strict fails on a warning and leaves the last good files', async () => {
  const folder = join(base, 'strict', 'tea-with-a-slip');
  leaveEarlierOutputs(folder);
  const before = takeStock(folder);
  const ended = await runCouplet(['build', 'tea-with-a-slip.md', '--strict', '--out', 'strict'], base);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain('structure/count');
  expect(ended.stderr).toContain('nothing was built; earlier outputs are as they were');
  expect(takeStock(folder)).toEqual(before);
  expect((await runCouplet(['build', 'tea.md', '--strict', '--out', 'strict', '--quiet'], base)).code).toBe(0);
  expect(readdirSync(join(base, 'strict', 'tea'))).toContain('workbook.pdf');
});
