import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintedFile } from '../../../source/model/printed-file.ts';
import { startBrowser } from '../../../source/print/browser.ts';
import { finishPdf } from '../../../source/print/finish-pdf.ts';
import { loadHtml, printPdf } from '../../../source/print/print-pdf.ts';
import { readPrintedFile } from '../../../source/print/read-back/read-printed-file.ts';

/** One pixel, red. */
const picture = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
<style>@page{size:100mm 150mm;margin:0}body{margin:0;font:12pt sans-serif}section{position:relative;height:150mm;overflow:hidden}
section>*{position:absolute;margin:0;white-space:nowrap}.tint{left:10mm;top:60mm;width:30mm;height:20mm;background:rgb(0 0 0 / .1)}
.line{left:10mm;top:100mm;width:50mm;border-bottom:.3mm solid #333}.cut{left:10mm;top:120mm;width:20mm;overflow:hidden}</style>
<section><h1 style="left:10mm;top:20mm;font-size:20pt;color:#123456">A heading</h1><p style="left:10mm;top:40mm">Two <b>words</b></p>
<div class="tint"></div><div class="line"></div><p class="cut">Longer than its box by far</p>
<a style="left:10mm;top:130mm" href="#second">onwards</a></section>
<section><h2 id="second" style="left:10mm;top:20mm">שלום לכולם</h2><img src="${picture}" style="left:10mm;top:60mm;width:25.4mm;height:12.7mm" alt="">
<p style="left:10mm;top:90mm;font-style:italic;font-variation-settings:'wght' 350">Slanted</p></section></html>`;

describe('a printed file read back', () => {
  let found: PrintedFile;
  beforeAll(async () => {
    const browser = await startBrowser();
    const page = await browser.newPage();
    await loadHtml(page, html);
    const printed = await printPdf(page, { tagged: true, outline: true });
    await browser.close();
    const mm = 72 / 25.4;
    const paper = { widthPt: 100 * mm, heightPt: 150 * mm, title: 'Ours', author: null, subject: null, language: 'en' };
    found = readPrintedFile((await finishPdf(printed, { ...paper, date: new Date(0) })).bytes);
  });

  test('has words with their place, size and colour', () => {
    const runs = found.pages[0]!.runs;
    const heading = runs.find(({ text }) => text === 'A heading');
    expect(heading).toMatchObject({ colour: 0x123456, clipped: false, rightToLeft: false });
    expect(heading!.sizePt).toBeCloseTo(20, 1);
    expect(heading!.leftMm).toBeCloseTo(10, 0);
    expect(heading!.yMm).toBeGreaterThan(22);
    expect(heading!.yMm).toBeLessThan(29);
    expect(runs.map(({ text }) => text)).toEqual(expect.arrayContaining(['Two ', 'words', 'onwards']));
    expect(found.pages[1]!.runs.find(({ rightToLeft }) => rightToLeft)?.text).toBe('שלום לכולם');
  });

  test('has lines, tints and pictures in millimetres', () => {
    const [first, second] = found.pages;
    const line = first!.rules.find(({ yMm }) => Math.abs(yMm - 100.3) < 0.4);
    expect(line!.rightMm - line!.leftMm).toBeCloseTo(50, 0);
    const tint = first!.areas.find(({ paint, colour }) => paint === 'fill' && colour === 0xe6e6e6);
    expect(tint!.rightMm - tint!.leftMm).toBeCloseTo(30, 0);
    expect(tint!.bottomMm - tint!.topMm).toBeCloseTo(20, 0);
    expect(second!.images).toHaveLength(1);
    expect(second!.images[0]).toMatchObject({ widthPx: 1, heightPx: 1 });
    expect(second!.images[0]!.dpi).toBeCloseTo(1, 1);
  });

  test('tells words that are cut off', () => {
    const cut = found.pages.flatMap(({ runs }) => runs.filter(({ clipped }) => clipped));
    // The browser leaves out the letters nobody would see, and paints the one that is half seen.
    expect(cut.map(({ text }) => text)).toEqual([expect.stringMatching(/^Longer/)]);
  });

  test('has bookmarks, links and what the file says of itself', () => {
    expect(found.bookmarks.map(({ title, level, page }) => ({ title, level, page }))).toEqual([
      { title: 'A heading', level: 1, page: 1 },
      { title: 'שלום לכולם', level: 2, page: 2 },
    ]);
    expect(found.pages[0]!.links).toEqual([expect.objectContaining({ address: null, page: 2 })]);
    expect(found).toMatchObject({ title: 'Ours', language: 'en', tagged: true, showsTitle: true, creator: 'couplet', hasScripts: false });
    expect(found.fonts.every(({ embedded, subset }) => embedded && subset)).toBe(true);
    expect(found.pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual([
      [100, 150],
      [100, 150],
    ]);
  });
});
