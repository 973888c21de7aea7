import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, type PDFTextField } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCouplet } from './run-couplet.ts';

const folder = mkdtempSync(join(tmpdir(), 'couplet-answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = `# Tea at six

## Signs of a quiet evening

- The cup is put down without a word
- Nobody asks about the day

## Words to try

> “I am tired, and I am glad you are here.”
`;

describe('couplet answers', () => {
  const inFolder = (name: string) => join(folder, name);
  beforeAll(async () => {
    writeFileSync(inFolder('tea.md'), article);
    const built = await runCouplet(['build', 'tea.md', '--only', 'workbook', '--extras', 'fillable'], folder);
    expect(built).toMatchObject({ code: 0 });
    expect(built.stdout).toContain('whoever can open the device can read what is saved in it');
    const pdf = await PDFDocument.load(readFileSync(inFolder('dist/tea/workbook-fillable.pdf')));
    const lines = pdf
      .getForm()
      .getFields()
      .find((field) => field.getName().includes('noticing-a.gentle')) as PDFTextField;
    lines.setText('A long look at the floor.');
    writeFileSync(inFolder('filled.pdf'), await pdf.save({ updateFieldAppearances: false }));
  });

  test('prints what was written as Markdown, and as JSON into a file that is never overwritten unasked', async () => {
    const { code, stdout, stderr } = await runCouplet(['answers', 'filled.pdf'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Tea at six\n\n## \d+ · .+\n\n\*\*.+ \(Partner A\)\*\*\n\n> A long look at the floor\.\n$/);
    expect(stderr).toBe('filled.pdf: 1 answer\n');
    expect((await runCouplet(['answers', 'filled.pdf', '--json', '-o', 'answers.json'], folder)).code).toBe(0);
    expect(JSON.parse(readFileSync(inFolder('answers.json'), 'utf8'))).toMatchObject({
      article: 'tea',
      answers: [{ value: 'A long look at the floor.' }],
    });
    expect((await runCouplet(['answers', 'filled.pdf', '-o', 'answers.json'], folder)).stderr).toContain('is there already');
  });

  test('goes back into the workbook of the changed article, and keeps what has no place there', async () => {
    writeFileSync(inFolder('tea.md'), article.replace('## Signs of a quiet evening', '## Signs of a long evening'));
    const gone = JSON.parse(readFileSync(inFolder('answers.json'), 'utf8'));
    gone.answers.push({ name: 'x.y_gone-0000000_a', value: 'Kept, whatever happens.', prompt: 'Gone?' });
    writeFileSync(inFolder('more.json'), JSON.stringify(gone));
    const built = await runCouplet(['build', 'tea.md', '--only', 'workbook', '--answers', 'more.json'], folder);
    expect(built.code).toBe(0);
    expect(built.stderr).toContain('answers/left-over');
    expect(built.stdout).toContain('answers-left-over.md');
    expect(readFileSync(inFolder('dist/tea/answers-left-over.md'), 'utf8')).toContain('> Kept, whatever happens.');
    const read = await runCouplet(['answers', 'dist/tea/workbook-fillable.pdf'], folder);
    expect(read.stdout).toContain('> A long look at the floor.');
  });

  test('are never lost to a build: a workbook filled in where it lies is kept, and read when it is named', async () => {
    const build = (...more: string[]) => runCouplet(['build', 'tea.md', '--only', 'workbook', '--extras', 'fillable', ...more], folder);
    const text = async (name: string) => (await runCouplet(['answers', `dist/tea/${name}`], folder)).stdout;
    const again = await build('--answers', 'dist/tea/workbook-fillable.pdf');
    expect(again.stderr).not.toContain('kept-answers');
    expect(await text('workbook-fillable.pdf')).toContain('> A long look at the floor.');
    const plain = await build();
    expect(plain.stderr).toContain('“workbook-fillable.pdf” held answers that are not in the new one; it is kept as “workbook-filled.pdf”');
    expect(await text('workbook-filled.pdf')).toContain('> A long look at the floor.');
    expect(await text('workbook-fillable.pdf')).toBe('# Tea at six\n');
    expect((await build()).stderr).not.toContain('kept-answers');
  });

  test('are kept when the workbook they are in is of an earlier article and no other is made', async () => {
    const inDist = inFolder('dist/tea');
    writeFileSync(join(inDist, 'workbook-fillable.pdf'), readFileSync(inFolder('filled.pdf')));
    writeFileSync(inFolder('tea.md'), article.replace('# Tea at six', '# Tea at seven'));
    const built = await runCouplet(['build', 'tea.md', '--only', 'workbook'], folder);
    expect(built.code).toBe(0);
    expect(built.stderr).toContain('cli/earlier-files');
    expect(built.stderr).toContain('Removed workbook-fillable.pdf');
    const kept = /it is kept as “(workbook-filled-\d\.pdf)”/.exec(built.stderr)?.[1] ?? '';
    expect(readFileSync(join(inDist, kept))).toEqual(readFileSync(inFolder('filled.pdf')));
    expect(existsSync(join(inDist, 'workbook-fillable.pdf'))).toBe(false);
    writeFileSync(inFolder('tea.md'), article);
  });

  test.each([
    [['answers'], 2, 'Expected one filled workbook, found none'],
    [['answers', 'nowhere.pdf'], 2, '“nowhere.pdf” is not there'],
    [['answers', 'tea.md'], 1, 'These are no answers of a couplet workbook'],
    [['answers', 'dist/tea/workbook.pdf'], 1, 'There are no fields of a couplet workbook'],
    [['build', 'tea.md', '--answers', 'filled.pdf', '--only', 'deck'], 2, 'Expected the workbook among --only'],
    [['build', 'tea.md', 'tea.md', '--answers', 'filled.pdf'], 2, 'Expected one article for --answers, found 2'],
  ])('%j ends with %i and a next step', async (args, code, message) => {
    const ended = await runCouplet(args, folder);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(message);
    expect(ended.stderr).toContain('hint: ');
  });
});
