import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, type BuildResult, buildArticle, listMessages, readArticle, startBrowser } from '../../source/index.ts';
import { loadHtml } from '../../source/print/print-pdf.ts';
import { readPdf } from '../print/read-pdf.ts';
import { paperOf } from './books.ts';
import { findFontFaults } from './font-faults.ts';
import { openDeck } from './open-deck.ts';
import { type PrintedPage, readPages } from './read-pages.ts';
import type { DeckFacts } from './read-slides.ts';

/** Articles of our own, each with headings, a list, words in its own quotation marks, a quotation, emphasis, figures and a Latin name. */
const cases = [
  // pdf.js does not read the letters that a PDF gives for joined and stacked signs, so some words are not found by it; poppler finds all.
  { name: 'hebrew', lang: 'he', dir: 'rtl', leastFound: 1, face: 'Hebrew' },
  { name: 'arabic', lang: 'ar', dir: 'rtl', leastFound: 0.8, face: 'Amiri' },
  { name: 'hindi', lang: 'hi', dir: 'ltr', leastFound: 0.7, face: 'Devanagari' },
  { name: 'japanese', lang: 'ja', dir: 'ltr', leastFound: 1, face: 'NotoSansJP' },
  { name: 'chinese', lang: 'zh-CN', dir: 'ltr', leastFound: 1, face: 'NotoSansSC' },
] as const;

const pathOf = (name: string): string => fileURLToPath(new URL(`world/${name}.md`, import.meta.url));
const lettersOnly = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2066-\u2069]+/g, '');

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(join(tmpdir(), 'couplet-world-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Fonts the browser took from the system because none of ours has a letter. */
async function findSystemFonts(html: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await loadHtml(page, html);
    await Promise.all([page.send('DOM.enable'), page.send('CSS.enable')]);
    const { root } = await page.send('DOM.getDocument', {});
    const { nodeIds } = await page.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
    // The browser tells them of an element's own text only.
    const found = await Promise.all(nodeIds.map((nodeId) => page.send('CSS.getPlatformFontsForNode', { nodeId })));
    const fonts = found.flatMap((one) => one.fonts);
    if (fonts.length < 50) throw new Error(`Only ${fonts.length} runs of text found`);
    return [...new Set(fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName))];
  } finally {
    await page.close();
  }
}

describe.each(cases)('$name', ({ name, lang, dir, leastFound, face }) => {
  let result: BuildResult;
  let pages: PrintedPage[];
  const bytesOf = (fileName: string): Uint8Array => result.artefacts.find((one) => one.fileName === fileName)?.bytes ?? new Uint8Array();

  beforeAll(async () => {
    const file = readArticle(pathOf(name));
    const built = await buildArticle(file, { browser });
    if (!built) throw new Error(JSON.stringify(listMessages(file)));
    result = built;
    pages = await readPages(bytesOf('workbook.pdf'));
  });

  test.each(['workbook.pdf', 'run-sheet.pdf'])(
    'W9 %s: every font is embedded and subset, nothing is Type 3, no glyph is missing',
    async (file) => {
      const { fonts } = await readPdf(bytesOf(file));
      expect(fonts.filter((font) => !font.embedded || !/^[A-Z]{6}\+/.test(font.name))).toEqual([]);
      expect(await findFontFaults(bytesOf(file))).toEqual([]);
      expect(fonts.some((font) => font.name.includes(face))).toBe(true);
    },
  );

  test('W9 no letter is left to the fonts of the machine', async () => {
    for (const html of [result.html.workbook, result.html.deck, result.html['run-sheet']])
      expect(await findSystemFonts(html ?? '')).toEqual([]);
  });

  test('the words of the article can be found and copied', async () => {
    const printed = lettersOnly((await readPdf(bytesOf('workbook.pdf'))).pages.map(({ text }) => text).join(' '));
    const words = [...new Set(result.article.sentences.flatMap(({ text }) => text.match(/[\p{L}\p{M}]{3,}/gu) ?? []))];
    const lost = words.filter((word) => !printed.includes(lettersOnly(word)));
    expect(words.length).toBeGreaterThan(60);
    expect(leastFound === 1 ? lost : []).toEqual([]);
    expect(1 - lost.length / words.length).toBeGreaterThanOrEqual(leastFound);
  });

  test('every document says its language and direction', async () => {
    for (const html of Object.values(result.html)) expect(html).toContain(`<html lang="${lang}" dir="${dir}"`);
    const { catalog } = await PDFDocument.load(bytesOf('workbook.pdf'), { updateMetadata: false });
    const direction = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('Direction'));
    expect(direction).toBe(dir === 'rtl' ? PDFName.of('R2L') : undefined);
    const { destinations } = await readPdf(bytesOf('workbook.pdf'));
    expect(destinations.length).toBeGreaterThan(5);
    expect(destinations.filter((id) => Buffer.byteLength(id) > 127)).toEqual([]);
    expect(result.html.deck).toContain(`"rtl":${dir === 'rtl'}`);
  });

  test('W7 the spine is where the book is bound: A is read first on an even page, B beside it', () => {
    const { spineMm, outerMm } = paperOf('a4');
    const outside = pages.flatMap(({ number, widthMm, items }) => {
      const isOnRight = (number % 2 === 1) === (dir === 'ltr');
      const [left, right] = isOnRight ? [spineMm, outerMm] : [outerMm, spineMm];
      return items
        .filter(({ xMm, endMm }) => xMm < left - 0.4 || endMm > widthMm - right + 0.4)
        .map(({ text, xMm, endMm }) => `page ${number}: “${text}” at ${xMm.toFixed(1)}–${endMm.toFixed(1)}`);
    });
    expect(outside).toEqual([]);
    const said = (page: PrintedPage) => page.items.map(({ text }) => text).join(' ');
    const alone = pages.filter((page) => /Where we start/.test(said(page)) && /Partner [AB]/.test(said(page)));
    expect(alone.map((page) => [page.number % 2, /Partner (A|B)/.exec(said(page))?.[1]])).toEqual([
      [0, 'A'],
      [1, 'B'],
    ]);
    // The folio stands at the outer edge.
    for (const page of pages.slice(2)) {
      const folio = page.items.find(({ text, yMm }) => text.trim() === String(page.number) && yMm > page.heightMm - 20);
      expect(folio && folio.xMm > page.widthMm / 2, `page ${page.number}`).toBe((page.number % 2 === 1) === (dir === 'ltr'));
    }
  });

  test('D2 D3 nothing on a slide overflows, no body text is under 28 px, and the deck is small', async () => {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, bytesOf('deck.html'));
    expect(readFileSync(path).length).toBeLessThan(3e6);
    const deck = await openDeck(path);
    try {
      const slides = await deck.show(1280, 720);
      expect(deck.complaints).toEqual([]);
      expect(slides.length).toBeGreaterThan(20);
      expect(slides.flatMap(findOutside)).toEqual([]);
      const small = slides.flatMap(({ number, texts }) =>
        texts
          .filter(({ kind, fontPx }) => fontPx < (kind === 'title' ? 39.9 : kind === 'body' ? 27.9 : 0))
          .map(({ text }) => `${number}: ${text}`),
      );
      expect(small).toEqual([]);
    } finally {
      await deck.close();
    }
  });
});

/** Lines that leave their slide or touch its footer. */
function findOutside({ number, texts, footTop }: DeckFacts): string[] {
  return texts.flatMap(({ text, kind, lines }) =>
    lines
      .filter((line) => line.left < 0 || line.right > 1280 || line.top < 0 || line.bottom > (kind === 'foot' ? 720 : footTop))
      .map(
        (line) =>
          `slide ${number}: “${text.slice(0, 40)}” at ${Math.round(line.left)}–${Math.round(line.right)}, ${Math.round(line.bottom)}`,
      ),
  );
}
