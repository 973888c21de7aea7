import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, type Page, startBrowser } from '../../source/print/browser.ts';
import { loadHtml, printPdf, runInPage } from '../../source/print/print-pdf.ts';
import { readPdf } from './read-pdf.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const sheet = (body: string, css = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheet</title><style>@page{size:148mm 210mm;margin:15mm}${css}</style>${body}`;

test('text is printed on the paper of the CSS, with its fonts embedded as subsets', async () => {
  await loadHtml(page, sheet('<h1>Two chairs</h1><p>“One” page — ﬁnely set.</p>'));
  const { pages, fonts } = await readPdf(await printPdf(page, { tagged: true, outline: true }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('Two chairs');
  expect(pages[0]?.text).toContain('“One” page');
  expect(pages[0]?.box.map(Math.round)).toEqual([0, 0, 420, 595]);
  expect(fonts).not.toEqual([]);
  for (const font of fonts) expect(font).toEqual({ name: expect.stringMatching(/^[A-Z]{6}\+/), embedded: true });
});

test('a large document goes through a temporary file and comes out the same', async () => {
  await loadHtml(page, `${sheet('<p>“Größe” ok</p>')}<!--${'filling '.repeat(300_000)}-->`);
  const { pages } = await readPdf(await printPdf(page, { tagged: false, outline: false }));
  expect(pages.map(({ text }) => text)).toEqual(['“Größe” ok']);
});

test.each(['http://example.com/x.png', 'https://93.184.215.14/x.png', 'file:///etc/passwd'])('%s is refused', async (address) => {
  const loading = loadHtml(page, sheet(`<iframe src="${address}"></iframe><img alt="" src="${address}">`));
  await expect(loading).rejects.toThrow(/cannot show|asks? for/);
  expect(await runInPage(page, () => document.images[0]?.naturalWidth)).toBe(0);
});

test('a font that does not load is an error that names it', async () => {
  const css = '@font-face{font-family:Broken;font-weight:600;src:url(data:font/woff2;base64,AAAA)}';
  await expect(loadHtml(page, sheet('<p>text</p>', css))).rejects.toMatchObject({
    id: 'print/asset',
    message: expect.stringContaining('Broken 600'),
  });
});

test('a function runs in the page with its arguments, and its error comes back', async () => {
  await loadHtml(page, sheet('<p>one<p>two'));
  expect(await runInPage(page, (name: string) => document.querySelectorAll(name).length, 'p')).toBe(2);
  const failing = runInPage(page, () => {
    throw new Error('no such page');
  });
  await expect(failing).rejects.toThrow('no such page');
});

test('a browser that is none is a build error with exit code 3', async () => {
  await expect(startBrowser('/no/such/browser')).rejects.toMatchObject({ id: 'print/no-browser', exitCode: 3 });
  await expect(startBrowser(process.execPath)).rejects.toMatchObject({ id: 'print/browser-start', exitCode: 3 });
});

test('a page that crashes is a build error, not a wait without end', async () => {
  const other = await startBrowser();
  const doomed = await other.newPage();
  const waiting = runInPage(doomed, () => new Promise(() => {}));
  doomed.session.send('Page.crash').catch(() => {});
  await expect(waiting).rejects.toMatchObject({ id: 'print/browser-crash' });
  await other.close();
});
