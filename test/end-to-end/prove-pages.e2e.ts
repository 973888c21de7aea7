import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticle, startBrowser } from '../../source/index.ts';
import { finishBook, loadBooks, proveBooks, settleWorkbook } from '../../source/pipeline/build-workbook.ts';
import { prepareBuild } from '../../source/pipeline/prepare.ts';
import type { Press } from '../../source/pipeline/press.ts';
import type { Browser } from '../../source/print/browser.ts';
import { readDestinations } from '../../source/print/destinations.ts';
import { printPdf } from '../../source/print/print-pdf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A workbook settled in its tab, as for a build of the slides alone. */
async function settle(name: string) {
  const file = readArticle(fileURLToPath(new URL(`../documents/${name}.md`, import.meta.url)));
  const prepared = await prepareBuild(file, {}, () => {});
  if (!prepared) throw new Error(`${name} was not built`);
  const { article, options, content, fonts, look } = prepared;
  const [bookPage, deckPage] = [browser.newPage(), browser.newPage()];
  const press: Press = { content, options, fonts, look, browser, bookPage, deckPage, clock: () => {}, file, given: null };
  return { article, press, settled: await settleWorkbook(article, press) };
}

test.each(['deutsch', 'arabi'])('W6 a workbook nobody asked for is where the finished one would be, page by page: %s', async (name) => {
  const { article, press, settled } = await settle(name);
  for await (const { page, document } of loadBooks(settled, press)) {
    const plain = readDestinations(await printPdf(page, { tagged: false, outline: false }));
    const { destinations } = await finishBook(await printPdf(page, { tagged: true, outline: true }), article, document);
    const pagesOf = (places: typeof plain) => [...places].map(([id, place]) => [id, place.page]).sort();
    expect(plain.size).toBeGreaterThan(10);
    expect(pagesOf(plain)).toEqual(pagesOf(destinations));
  }
});

test('W6 a page that is elsewhere than the slides say stops a build of the slides alone', async () => {
  const { article, press, settled } = await settle('deutsch');
  expect(await proveBooks(article, settled, press)).toBe(true);
  const pages = settled.document.pages.map((one) => ({ ...one, page: one.page + 2 }));
  const moved = { ...settled, document: { ...settled.document, pages } };
  await expect(proveBooks(article, moved, press)).rejects.toMatchObject({ id: 'print/unsettled' });
});
