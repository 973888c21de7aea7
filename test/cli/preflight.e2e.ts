import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCouplet, shortArticle } from './run-couplet.ts';

const base = mkdtempSync(join(tmpdir(), 'couplet-test-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

beforeAll(async () => {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  file.addPage([400, 600]).drawText('Seven points', { x: 50, y: 500, size: 7, font });
  file.addPage([400, 500]).drawText('Another size of page', { x: 50, y: 400, size: 12, font });
  file.getForm().createTextField('answer').addToPage(file.getPage(0));
  writeFileSync(join(base, 'foreign.pdf'), await file.save());
  writeFileSync(join(base, 'no.pdf'), 'not a PDF');
  writeFileSync(join(base, 'tea.md'), shortArticle);
});

describe('couplet preflight', () => {
  test('tells what a print shop and a screen reader would miss in any PDF, and ends with 1', async () => {
    const ended = await runCouplet(['preflight', 'foreign.pdf'], base);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).toMatch(/^foreign\.pdf, 2 pages\n/);
    expect(ended.stdout).toMatch(
      /fail {2}every font is in the file[^\n]*\n\s+Expected the font Helvetica in the file, found only its name/,
    );
    expect(ended.stdout).toMatch(
      /warn {2}no text is too small to read\n\s+page 1: Expected at least 8 pt, found “Seven points” in 7\.0 pt/,
    );
    expect(ended.stdout).toMatch(/fail {2}every page is exactly as large as it should be\n\s+page 2: /);
    expect(ended.stdout).toMatch(/fail {2}every field says what it is for/);
    expect(ended.stdout).toMatch(/pass {2}no letter is missing from its font/);
    expect(ended.stdout).toMatch(/\d+ of \d+ checks passed; \d+ do not apply to this file\.\n$/);
  });

  test('--json has every check with its result and its findings', async () => {
    const ended = await runCouplet(['preflight', 'foreign.pdf', '--json', '--for', 'press'], base);
    const { passed, files } = JSON.parse(ended.stdout);
    expect({ code: ended.code, passed }).toEqual({ code: 1, passed: false });
    const results = Object.fromEntries(files[0].checks.map(({ rule, result }: { rule: string; result: string }) => [rule, result]));
    expect(results).toMatchObject({
      'preflight/w3-small-text': 'warn',
      'preflight/w8-page-box': 'fail',
      'preflight/w9-glyph': 'pass',
      'preflight/w11-fields': 'fail',
      'preflight/w14-verbatim': 'none',
    });
    expect(files[0].checks.find(({ rule }: { rule: string }) => rule === 'preflight/w3-small-text').findings).toEqual([
      { page: 1, reason: expect.stringContaining('7.0 pt') },
    ]);
  });

  test('a file that is not there, or none named, ends with 2; one that is no PDF with 1', async () => {
    const [gone, none, wrong] = await Promise.all([
      runCouplet(['preflight', 'gone.pdf'], base),
      runCouplet(['preflight'], base),
      runCouplet(['preflight', 'no.pdf'], base),
    ]);
    expect(gone).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('There is no file “gone.pdf”') });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('Expected the name of a PDF') });
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('preflight/unreadable') });
  });

  test('a workbook couplet built passes, and the build says so', async () => {
    const built = await runCouplet(['build', 'tea.md', '--out', 'out'], base);
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(built.stdout).toMatch(/Preflight: \d+ checks of 2 files, all passed\.\n/);
    const ended = await runCouplet(['preflight', 'out/tea/workbook.pdf', 'out/tea/run-sheet.pdf', '--strict'], base);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).not.toMatch(/fail|warn/);
  });
});
