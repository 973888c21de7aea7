import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, type Page, startBrowser } from '../../source/print/browser.ts';
import { findSheetOverflow } from '../../source/print/find-sheet-overflow.ts';
import { loadHtml } from '../../source/print/print-pdf.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What `print/sheet-overflow` reports. */
test('a page that holds more than fits is found, by its foot, its edge and its number', async () => {
  const css = `body{margin:0} p{margin:0;font:10mm/10mm sans-serif}
    .page{position:relative;width:100mm;height:60mm;overflow:clip} .foot{position:absolute;bottom:0;height:10mm}`;
  const sheet = (body: string) => `<section class="page">${body}<footer class="foot">1 of 3</footer></section>`;
  const lines = (count: number) => `<p>${Array.from({ length: count }, () => 'tea').join('<br>')}</p>`;
  const wide = '<p style="width:110mm">tea</p>';
  await loadHtml(
    page,
    `<!doctype html><html lang="en"><title>Sheet</title><style>${css}</style>${sheet(lines(5))}${sheet(lines(6))}${sheet(wide)}`,
  );
  const found = await findSheetOverflow(page);
  expect(found.map(({ page: number, overMm }) => [number, Math.round(overMm)])).toEqual([
    [2, 10],
    [3, 10],
  ]);
});
