import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWordFile, paragraph } from '../import/make-word-file.ts';
import { runCouplet, takeStock } from './run-couplet.ts';

const base = mkdtempSync(join(tmpdir(), 'couplet-test-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const pasted = `Two Cups of Tea

By Ada Braun | March 3, 2024 | 3 min read

Some evenings end before anybody has said a word. This is ordinary, and it can change.

Signs From Both Chairs

It often looks like:

• Answers get shorter
• Talk stays with jobs
• A hug is cut short

What Helps

Say one small thing early. You can say:

“I am quiet tonight, and it is not about you.”

Final Thoughts

A small question may open more than a large one.

Subscribe now
`;
const markdown = `---
author: Ada Braun
date: 2024-03-03
---

# Two Cups of Tea

Some evenings end before anybody has said a word. This is ordinary, and it can change.

## Signs From Both Chairs

It often looks like:

- Answers get shorter
- Talk stays with jobs
- A hug is cut short

## What Helps

Say one small thing early. You can say:

> “I am quiet tonight, and it is not about you.”

## Final Thoughts

A small question may open more than a large one.
`;
const page = `<!DOCTYPE html><html><head><title>Two Cups of Tea</title></head><body><nav>Home</nav><article><h1>Two Cups of Tea</h1>
<p>Some evenings end before anybody has said a word. This is ordinary, and it can change.</p><h2>What helps</h2>
<p>Say one small thing early, and wait for the answer.</p></article></body></html>`;

beforeAll(async () => {
  writeFileSync(join(base, 'tea.txt'), pasted);
  writeFileSync(join(base, 'tea.html'), page);
  writeFileSync(join(base, 'tea.pdf'), '%PDF-1.7');
  const words = 'Some evenings end before anybody has said a word. This is ordinary, and it can change.';
  writeFileSync(join(base, 'chairs.docx'), await makeWordFile(paragraph('Two Chairs', { style: 'Title' }) + paragraph(words)));
});

const program = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));
/** Run the compiled command with something coming through standard input. */
const pipe = (input: string | Uint8Array, args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: base, input, encoding: 'utf8' });
  return { code: status, stdout, stderr };
};

describe('couplet import', () => {
  test('prints Markdown and nothing else to standard output, and the count of strips to standard error', async () => {
    const ended = await runCouplet(['import', 'tea.txt'], base);
    expect(ended).toMatchObject({ code: 0, stdout: markdown });
    expect(ended.stderr).toBe('tea.txt: 2 passages left out as not part of the article (see --verbose)\n');
  });

  test('-v lists every strip with its rule, its line and its words', async () => {
    const { stderr } = await runCouplet(['import', 'tea.txt', '-v'], base);
    expect(stderr).toContain(
      'tea.txt:3:1  info  import/stripped\n  Left out under strip/byline: “By Ada Braun | March 3, 2024 | 3 min read”\n  hint: ',
    );
    expect(stderr).toContain('tea.txt:25:1  info  import/stripped\n  Left out under strip/offer: “Subscribe now”\n  hint: ');
  });

  test('reads standard input, named - or not named at all', () => {
    for (const args of [['import', '-'], ['import']]) expect(pipe(pasted, args)).toMatchObject({ code: 0, stdout: markdown });
    expect(pipe(page, ['import', '-']).stdout).toMatch(/^# Two Cups of Tea\n/);
    expect(pipe(readFileSync(join(base, 'chairs.docx')), ['import']).stdout).toMatch(/^# Two Chairs\n/);
  });

  test('-o writes the file whole, and never over another one unless told to', async () => {
    const ended = await runCouplet(['import', 'tea.txt', '-o', 'made.md'], base);
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(base, 'made.md'), 'utf8')).toBe(markdown);
    expect(readdirSync(base).filter((name) => name.endsWith('.partial'))).toEqual([]);
    writeFileSync(join(base, 'made.md'), 'mine');
    const refused = await runCouplet(['import', 'tea.txt', '-o', 'made.md'], base);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/“made\.md” is there already\n {2}hint: .*--force/);
    expect(readFileSync(join(base, 'made.md'), 'utf8')).toBe('mine');
    expect(await runCouplet(['import', 'tea.txt', '-o', 'made.md', '--force'], base)).toMatchObject({ code: 0 });
    expect(readFileSync(join(base, 'made.md'), 'utf8')).toBe(markdown);
  });

  test('--json gives one record with the Markdown and every message', async () => {
    const ended = await runCouplet(['import', 'tea.txt', '--json'], base);
    expect(ended.stderr).toBe('');
    const record = JSON.parse(ended.stdout);
    expect(record).toMatchObject({ imported: true, file: 'tea.txt', out: null, markdown });
    expect(record.messages.map((message: { rule: string; line: number }) => [message.rule, message.line])).toEqual([
      ['import/stripped', 3],
      ['import/stripped', 25],
    ]);
  });

  const wrong: { args: string[]; code: number; says: RegExp }[] = [
    { args: ['tea.txt', 'tea.html'], code: 2, says: /Expected one file to import, found 2\n {2}hint: import one at a time/ },
    { args: ['nowhere.txt'], code: 2, says: /nowhere\.txt {2}error {2}read\/missing/ },
    { args: ['tea.pdf'], code: 2, says: /tea\.pdf {2}error {2}read\/kind[\s\S]*found a PDF\n {2}hint: save the article/ },
    { args: ['tea.txt', '-o', '.'], code: 2, says: /found the folder “\.”/ },
    { args: ['tea.txt', '--forse'], code: 2, says: /--forse/ },
  ];
  test.each(wrong)('$args ends with $code and a next step, and writes nothing', async ({ args, code, says }) => {
    const before = takeStock(base).filter(({ name }) => !name.startsWith('out'));
    const ended = await runCouplet(['import', ...args], base);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr).toMatch(/^ {2}hint: \S/m);
    expect(takeStock(base).filter(({ name }) => !name.startsWith('out'))).toEqual(before);
  });
});

describe('couplet build takes the same inputs', () => {
  test.each([
    ['tea.txt', 'Two Cups of Tea', 'tea'],
    ['tea.html', 'Two Cups of Tea', 'tea'],
    ['chairs.docx', 'Two Chairs', 'chairs'],
  ])('%s', async (name, title, slug) => {
    const ended = await runCouplet(['build', name, '--only', 'deck', '--out', `out-${name}`], base);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.split('\n')[0]).toBe(title);
    expect(existsSync(join(base, `out-${name}`, slug, 'deck.html'))).toBe(true);
  });

  test('standard input', () => {
    const ended = pipe(pasted, ['build', '-', '--only', 'deck', '--out', 'out-input']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(base, 'out-input', 'standard-input', 'deck.html'))).toBe(true);
  });

  test('messages name the line of the author’s own file', async () => {
    writeFileSync(
      join(base, 'seven.txt'),
      pasted.replace(
        'What Helps',
        '5 Signs That Help Is Near\n\n1. The First Sign\n\nIt is a small one, and easy to miss.\n\n2. The Second Sign\n\nIt is larger.\n\nWhat Helps',
      ),
    );
    const ended = await runCouplet(['build', 'seven.txt', '--only', 'deck', '--out', 'out-seven'], base);
    expect(ended.stderr).toMatch(/^seven\.txt:15:\d+ {2}warning {2}structure\/count/m);
  });
});
