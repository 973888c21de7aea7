import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, buildArticle, listMessages, readArticle, startBrowser } from '../../source/index.ts';
import { openPdf } from '../../source/print/pdf-file.ts';
import { checkTags } from '../../source/print/tags/check-tags.ts';
import { listElements, readStructure } from '../../source/print/tags/structure.ts';
import { realArticles } from './articles.ts';
import { buildOnce } from './build-once.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const claims = (pdf: Uint8Array): boolean => Buffer.from(pdf).includes('<pdfuaid:part>1</pdfuaid:part>');

/** A file that claims PDF/UA-1 and passes every check when it is read back. */
function expectAccessible(name: string, pdf: Uint8Array): void {
  expect({ name, faults: checkTags(openPdf(pdf)), claims: claims(pdf) }).toEqual({ name, faults: [], claims: true });
}

test('the sample workbook and its run sheet claim PDF/UA-1, and hold to it', async () => {
  const built = await buildOnce(realArticles[0]!);
  for (const name of ['workbook.pdf', 'run-sheet.pdf']) expectAccessible(name, built.bytes(name));
});

describe('every file of a build', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function build(path: string, overrides: Record<string, unknown>): Promise<Map<string, Uint8Array>> {
    const file = readArticle(at(path));
    const result = await buildArticle(file, { browser, overrides, only: ['workbook', 'run-sheet'] });
    expect(listMessages(file).filter(({ rule }) => rule.startsWith('print/'))).toEqual([]);
    return new Map(result!.artefacts.filter(({ fileName }) => fileName.endsWith('.pdf')).map(({ fileName, bytes }) => [fileName, bytes]));
  }

  test('an article with a picture, a table with gaps, notes and lists in lists, filled in on a screen', async () => {
    const files = await build('accessible/article.md', { extras: ['fillable'] });
    expect([...files.keys()].sort()).toEqual(['run-sheet.pdf', 'workbook-fillable.pdf', 'workbook.pdf']);
    for (const [name, bytes] of files) expectAccessible(name, bytes);
    const elements = listElements(readStructure(openPdf(files.get('workbook.pdf')!))!.roots);
    expect(elements.map(({ alt }) => alt)).toContain('Two chairs, turned half away from each other');
    const forms = listElements(readStructure(openPdf(files.get('workbook-fillable.pdf')!))!.roots).filter(({ type }) => type === 'Form');
    expect(forms.length).toBeGreaterThan(50);
  });

  test('a book for one, in large print', async () => {
    const files = await build('accessible/article.md', { edition: 'solo', largePrint: true });
    expect([...files.keys()].sort()).toEqual(['run-sheet.pdf', 'workbook-solo.pdf']);
    for (const [name, bytes] of files) expectAccessible(name, bytes);
  });

  test.each(['hebrew', 'japanese'])('in %s', async (name) => {
    for (const [fileName, bytes] of await build(`world/${name}.md`, {})) expectAccessible(fileName, bytes);
  });
});
