import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFootSpill } from '../../source/preflight/foot-spill.ts';
import { type Browser, type Page, startBrowser } from '../../source/print/browser.ts';
import { findSheetOverflow } from '../../source/print/find-sheet-overflow.ts';
import { loadHtml, printPdf } from '../../source/print/print-pdf.ts';
import { readPrintedFile } from '../../source/print/read-back/read-printed-file.ts';

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

test('a page that holds more than fits on paper alone is found in the printed file', async () => {
  const css = `@page{size:100mm 60mm;margin:0} body{margin:0} p{margin:0;font:11pt/10mm sans-serif} @media print{.late{padding-top:7mm}}
    .page{position:relative;box-sizing:border-box;width:100mm;height:60mm;overflow:clip;break-after:page} .page:last-child{break-after:auto}
    .foot{position:absolute;bottom:4mm;font:9pt/4mm sans-serif}`;
  const foot = '<footer class="foot">Two cups, run sheet</footer>';
  const lines = `<p>${Array.from({ length: 5 }, () => 'tea').join('<br>')}</p>`;
  const pages = ['', 'late', ''].map((how) => `<section class="page ${how}">${lines}${foot}</section>`).join('');
  await loadHtml(page, `<!doctype html><html lang="en"><title>Sheet</title><style>${css}</style>${pages}`);
  expect(await findSheetOverflow(page)).toEqual([]);
  const printed = readPrintedFile(await printPdf(page, { tagged: false, outline: false }));
  expect(printed.pages).toHaveLength(3);
  expect(findFootSpill(printed, { footer: 'Two cups, run sheet', slidesAndPages: '' })).toEqual([2]);
});
