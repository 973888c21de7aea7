import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startBrowser } from '../../source/print/browser.ts';
import { loadHtml, printPdf } from '../../source/print/print-pdf.ts';
import { readPdf } from './read-pdf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What we rely on for books bound on the right: the direction of the root element decides which side page 1 is. */
test.each([
  ['ltr', ['right', 'left', 'right']],
  ['rtl', ['left', 'right', 'left']],
])('a document from %s begins with a %s page', async (dir, sides) => {
  const page = await browser.newPage();
  await loadHtml(
    page,
    `<!doctype html><html dir="${dir}"><meta charset="utf-8"><title>t</title>
    <style>@page{size:100mm 100mm;margin:20mm}@page :left{@top-center{content:"left"}}@page :right{@top-center{content:"right"}}p{break-before:page}</style>
    <p>one<p>two<p>three`,
  );
  const { pages } = await readPdf(await printPdf(page, { tagged: false, outline: false }));
  expect(pages.map(({ text }) => /left|right/.exec(text)?.[0])).toEqual(sides);
});
