import { beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../../source/print/browser.ts';
import { type FinishedPdf, finishPdf } from '../../../source/print/finish-pdf.ts';
import { openPdf } from '../../../source/print/pdf-file.ts';
import { type PdfString, readPdfText } from '../../../source/print/pdf-syntax.ts';
import { loadHtml, printPdf } from '../../../source/print/print-pdf.ts';
import { checkTags } from '../../../source/print/tags/check-tags.ts';
import { viewTags } from '../../../source/print/tags/checks/check.ts';
import { type Element, listElements, readStructure } from '../../../source/print/tags/structure.ts';
import { renderPages } from '../render-pages.ts';

const dot = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
<style>@page{size:400pt 600pt;margin:40pt;@top-left{content:"Running head"}@bottom-right{content:counter(page)}}</style>${body}</html>`;

/** What Chromium writes in the odd ways: layers, masks, patterns, pictures in lines, lists in lists, gaps in tables. */
const everything = page(`<h1>Two chairs</h1><div style="opacity:.5"><p>Half seen <b>bold</b></p><p>and more</p></div>
<p style="background:linear-gradient(red,blue)">on colours</p><div style="mask-image:linear-gradient(black,transparent)"><p>masked</p></div>
<h3>A level left out</h3><table><thead><tr><th></th><th>A<th>B</thead><tbody><tr><th scope="row">x<td><td>3<tr><th scope="row">y<td>1<td>2</table>
<ul><li>one<li>two<ul><li>deep</ul></ul><p lang="de">Deutsch <a href="https://example.com/">ein <em>Link</em></a></p>
<figure><img src="${dot}" alt="A dot" width="50" height="50"><figcaption>Its caption</figcaption></figure><img src="${dot}" alt="" width="9" height="9">
<p>Words <svg role="img" aria-label="a square" width="9" height="9"><rect width="9" height="9"/></svg> and <svg aria-hidden="true" width="9" height="9"><rect width="9" height="9"/></svg></p>
<p><svg role="img" aria-label="Partner A" width="9" height="9"><circle r="4"/></svg> Partner A writes here</p>
<hr><div style="border-bottom:1px solid;height:9mm"></div><p>שלום לכולם <a href="#end">אל הסוף</a></p><p id="end">The end, <span lang="fr">la fin</span>, <bdi lang="he">הסוף</bdi></p>`);

async function print(html: string): Promise<{ untagged: Uint8Array; printed: Uint8Array; finished: FinishedPdf }> {
  const browser = await startBrowser();
  const tab = await browser.newPage();
  await loadHtml(tab, html);
  const untagged = await printPdf(tab, { tagged: false, outline: false });
  const printed = await printPdf(tab, { tagged: true, outline: true });
  await browser.close();
  // The size Chromium came out with, so that the pictures before and after can be laid on each other.
  const [, , widthPt, heightPt] = /MediaBox \[(\S+) (\S+) (\S+) (\S+)\]/
    .exec(Buffer.from(printed).toString('latin1'))!
    .slice(1)
    .map(Number);
  const facts = { title: 'Two chairs', author: null, subject: null, language: 'en', date: new Date(0) };
  return { untagged, printed, finished: await finishPdf(printed, { ...facts, widthPt: widthPt!, heightPt: heightPt! }) };
}

describe('a tagged file', () => {
  let untagged: Uint8Array;
  let printed: Uint8Array;
  let finished: FinishedPdf;
  beforeAll(async () => {
    ({ untagged, printed, finished } = await print(everything));
  });

  test('had faults when Chromium wrote it, and has none now', () => {
    const before = new Set(checkTags(openPdf(printed)).map(({ check }) => check));
    expect([...before]).toEqual(expect.arrayContaining(['content', 'types', 'headings', 'lists', 'pictures', 'links', 'title']));
    expect(finished.tagFaults).toEqual([]);
    // Read back from the bytes, nothing known beforehand.
    expect(checkTags(openPdf(finished.bytes))).toEqual([]);
  });

  test('looks the same to the last point, tags or none', async () => {
    const [plain, before, after] = await Promise.all([untagged, printed, finished.bytes].map((bytes) => renderPages(bytes, { dpi: 100 })));
    expect([before!.length, after!.length]).toEqual([plain!.length, plain!.length]);
    for (const [index, picture] of plain!.entries()) {
      expect(before![index]!.png().equals(picture.png())).toBe(true);
      expect(after![index]!.png().equals(picture.png())).toBe(true);
    }
  });

  test('says that it conforms', () => {
    expect(Buffer.from(finished.bytes).toString('utf8')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('has the structure a reader expects', () => {
    const elements = listElements(readStructure(openPdf(finished.bytes))!.roots);
    const types = elements.map(({ type }) => type);
    expect(types.filter((type) => /^H\d/.test(type))).toEqual(['H1', 'H2']);
    expect(types).not.toContain('NonStruct');
    expect(elements.filter(({ type }) => type === 'Figure').map(({ alt }) => alt)).toEqual(['A dot', 'a square']);
    // The empty cell is between the others, not behind them.
    const cells = elements.filter(({ type }) => type === 'TR').map(({ kids }) => kids.map((kid) => (kid as Element).kids.length));
    expect(cells).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    const foreign = elements.filter(({ type, language }) => type !== 'Document' && language !== null);
    expect(foreign.map(({ type, language }) => `${type} ${language}`)).toEqual(['P de', 'Span fr', 'Span he']);
  });

  test('has links that say their words, in both directions', () => {
    const file = openPdf(finished.bytes);
    const { annotations } = viewTags(file, readStructure(file), []);
    const words = annotations.map(({ dictionary }) => readPdfText(dictionary.get('Contents') as PdfString));
    // In two colours, so in two parts with the same words.
    expect([...new Set(words)]).toEqual(['ein Link', 'אל הסוף']);
  });
});

test('a picture without words stops the claim', async () => {
  const { finished } = await print(page(`<h1>One</h1><img src="${dot}" width="50" height="50">`));
  expect(finished.tagFaults).toEqual([{ check: 'pictures', page: 1, reason: 'Expected a picture with a description, found one without' }]);
  expect(Buffer.from(finished.bytes).toString('latin1')).not.toContain('pdfuaid');
});
