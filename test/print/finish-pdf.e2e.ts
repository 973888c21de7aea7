import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../source/print/browser.ts';
import { readDestinations, readMarks } from '../../source/print/destinations.ts';
import { type FinishedPdf, type FinishOptions, finishPdf } from '../../source/print/finish-pdf.ts';
import { loadHtml, printPdf, removeMarks } from '../../source/print/print-pdf.ts';
import { readPdf } from './read-pdf.ts';

const points = (millimetres: number) => (millimetres / 25.4) * 72;
const options: FinishOptions = {
  widthPt: points(210),
  heightPt: points(297),
  title: 'Für zwei (Arbeitsbuch)',
  author: 'Ada',
  subject: null,
  language: 'en-GB',
  date: new Date('2026-03-04T05:06:07Z'),
};

const nav = ['part', 'größe', 's1', 's2'].map((id) => `<a href="#${id}"></a>`).join('');
const book = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
<style>@page{size:210mm 297mm;margin:20mm}section{break-after:page}section:last-child{break-after:auto}.mark{color:inherit;text-decoration:none}</style>
<nav hidden>${nav}</nav>
<section><h1>Cover</h1><p><a href="#part">to the part</a>, <a href="#s2">to a sentence</a>, <a href="https://example.com/">to a site</a></p></section>
<section><h1 id="part">Part</h1><p><span id="s1">First.</span> <a class="mark" href="https://mark.invalid/s7">A sentence of its own.</a></p>
<p>Your answer <a href="https://field.invalid/one">____</a></p></section>
<section><h2 id="größe">Größe</h2><p><span id="s2">Second.</span></p></section></html>`;

async function print(): Promise<{ marked: Uint8Array; plain: Uint8Array }> {
  const browser = await startBrowser();
  const page = await browser.newPage();
  await loadHtml(page, book);
  const marked = await printPdf(page, { tagged: false, outline: false });
  await removeMarks(page);
  const plain = await printPdf(page, { tagged: true, outline: true });
  await browser.close();
  return { marked, plain };
}

describe('a finished file', () => {
  let printed: Awaited<ReturnType<typeof print>>;
  let finished: FinishedPdf;
  beforeAll(async () => {
    printed = await print();
    finished = await finishPdf(printed.plain, options);
  });

  test('tells where ids are, from the top of their page', () => {
    const { destinations } = finished;
    const pages = Object.fromEntries([...destinations].map(([id, { page }]) => [id, page]));
    expect(pages).toEqual({ part: 2, größe: 3, s1: 2, s2: 3 });
    const [heading, sentence] = [destinations.get('part')!.yPt, destinations.get('s1')!.yPt];
    expect(heading).toBeGreaterThan(0);
    expect(sentence - heading).toBeGreaterThan(24);
    expect(sentence - heading).toBeLessThan(60);
    expect(readDestinations(finished.bytes).size).toBe(3);
  });

  test('keeps destinations of sentences only where a link goes to them', async () => {
    const { destinations } = await readPdf(finished.bytes);
    expect(destinations.map(decodeURIComponent).sort()).toEqual(['größe', 'part', 's2']);
  });

  test('marks tell the place of a sentence, and are gone once removed', () => {
    expect(readMarks(printed.marked).get('s7')?.first.page).toBe(2);
    expect(readMarks(printed.plain).size).toBe(0);
  });

  test('has exact boxes on every page', async () => {
    const pdf = await PDFDocument.load(finished.bytes);
    expect(pdf.getPageCount()).toBe(3);
    for (const page of pdf.getPages()) {
      for (const box of [page.getMediaBox(), page.getCropBox(), page.getTrimBox(), page.getBleedBox()]) {
        expect([box.x, box.y]).toEqual([0, 0]);
        expect(box.width).toBeCloseTo(options.widthPt, 2);
        expect(box.height).toBeCloseTo(options.heightPt, 2);
      }
    }
  });

  test('bleed goes round the trim', async () => {
    const bleedPt = points(3);
    const bleeding = await finishPdf(printed.plain, {
      ...options,
      widthPt: options.widthPt - 2 * bleedPt,
      heightPt: options.heightPt - 2 * bleedPt,
      bleedPt,
    });
    const [page] = (await PDFDocument.load(bleeding.bytes)).getPages();
    expect(page!.getMediaBox().width).toBeCloseTo(options.widthPt, 2);
    expect(page!.getTrimBox()).toMatchObject({ x: expect.closeTo(bleedPt, 2), width: expect.closeTo(options.widthPt - 2 * bleedPt, 2) });
  });

  test('refuses a page of another size', async () => {
    await expect(finishPdf(printed.plain, { ...options, heightPt: points(280) })).rejects.toThrow(
      expect.objectContaining({ id: 'print/page-size' }),
    );
  });

  test('says what it is', async () => {
    const pdf = await PDFDocument.load(finished.bytes, { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getProducer(), pdf.getLanguage()]).toEqual([options.title, 'Ada', 'couplet', 'en-GB']);
    expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([options.date, options.date]);
    expect(pdf.catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
    const text = Buffer.from(finished.bytes).toString('utf8');
    expect(text).toContain('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Für zwei (Arbeitsbuch)</rdf:li>');
  });

  test('holds no placeholder link, and keeps the others', async () => {
    expect(Buffer.from(finished.bytes).toString('latin1')).not.toContain('.invalid');
    const [cover, part] = (await PDFDocument.load(finished.bytes)).getPages();
    expect(cover!.node.Annots()?.size()).toBe(3);
    expect(part!.node.Annots()).toBeUndefined();
  });

  test('is the same, byte for byte, from another browser process', async () => {
    const again = await finishPdf((await print()).plain, options);
    expect(Buffer.compare(again.bytes, finished.bytes)).toBe(0);
  });
});
