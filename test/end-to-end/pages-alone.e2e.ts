import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, type BuildResult, buildArticle, readArticle, startBrowser } from '../../source/index.ts';
import type { PagePick } from '../../source/model/options.ts';
import { readPdf } from '../print/read-pdf.ts';
import { readPages } from './read-pages.ts';

const path = fileURLToPath(new URL('../../articles/when-one-of-you-goes-quiet.md', import.meta.url));

let browser: Browser;
let whole: BuildResult;
beforeAll(async () => {
  browser = await startBrowser();
  const built = await buildArticle(readArticle(path), { browser, only: ['workbook'] });
  whole = built!;
});
afterAll(() => browser?.close());

const build = (pick: PagePick) => buildArticle(readArticle(path), { browser, pick });
const wordsOf = async (bytes: Uint8Array) => (await readPages(bytes)).map(({ items }) => items.map(({ text }) => text).join(''));
const ranges = (...given: [number, number][]): PagePick => ({ type: 'pages', ranges: given });

describe('pages alone', () => {
  test('are the pages of the book, numbers, running heads and source lines included', async () => {
    const result = await build(ranges([12, 13], [20, 20]));
    expect(result?.artefacts.map(({ fileName, count }) => [fileName, count])).toEqual([['workbook-pages-12-13-20.pdf', 3]]);
    const book = await wordsOf(whole.artefacts[0]!.bytes);
    expect(await wordsOf(result!.artefacts[0]!.bytes)).toEqual([12, 13, 20].map((page) => book[page - 1]));
  });

  test('stay tagged, titled and of the exact size, and no link or bookmark leads out of them', async () => {
    // The contents link to pages that are not there, and to one that is.
    const contents = whole.outline.workbook.sheets.find(({ activity }) => activity === 'contents')!.page;
    const target = whole.outline.workbook.sheets.find(({ activity }) => activity === 'reading')!.page;
    const result = await build(ranges([contents, contents], [target, target]));
    const task = getDocument({ data: new Uint8Array(result!.artefacts[0]!.bytes), verbosity: 0 });
    const pdf = await task.promise;
    const { destinations } = await readPdf(result!.artefacts[0]!.bytes);
    const links = await (await pdf.getPage(1)).getAnnotations();
    expect(links.length).toBeGreaterThan(0);
    for (const { dest } of links) expect(destinations).toContain(dest);
    const indices = await Promise.all(((await pdf.getOutline()) ?? []).map(({ dest }) => pdf.getPageIndex((dest as never[])[0]!)));
    expect(indices.length).toBeGreaterThan(0);
    expect(await (await pdf.getPage(1)).getStructTree()).toBeTruthy();
    const [, , width = 0, height = 0] = (await pdf.getPage(2)).view;
    expect([width, height].map((size) => (size / 72) * 25.4)).toEqual([expect.closeTo(210, 2), expect.closeTo(297, 2)]);
    await task.destroy();
  });

  test('of a section are found by heading and by id, those below it included', async () => {
    const section = whole.outline.workbook.sheets.filter((sheet) => sheet.section === 'words-to-try');
    expect(section.length).toBeGreaterThan(1);
    const below = whole.article.sections.find(({ id }) => id === 'words-to-try')?.children[0]?.title;
    for (const name of ['words-to-try', 'Words to try', 'words  TO try!', below].filter((one) => one != null)) {
      const result = await build({ type: 'section', name });
      expect(result?.artefacts.map(({ fileName }) => fileName)).toEqual(['workbook-words-to-try.pdf']);
      expect((await wordsOf(result!.artefacts[0]!.bytes)).length).toBeGreaterThanOrEqual(section.length);
    }
  });

  test('of the front and back matter are found by their own names', async () => {
    const result = await build({ type: 'section', name: 'support' });
    expect(result?.artefacts.map(({ fileName, count }) => [fileName, count])).toEqual([['workbook-support.pdf', 1]]);
  });

  test('that are not there are an error that names the range, or the nearest heading', async () => {
    await expect(build(ranges([2, 3], [60, 600]))).rejects.toThrow(
      expect.objectContaining({ id: 'cli/usage', message: expect.stringMatching(/from 1 to \d+, found 60-600/), exitCode: 2 }),
    );
    await expect(build({ type: 'section', name: 'Wrods to try' })).rejects.toThrow(
      expect.objectContaining({ id: 'cli/usage', hint: expect.stringContaining('"Words to try"') }),
    );
  });
});
