import { fileURLToPath } from 'node:url';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, type BuildResult, buildArticle, listMessages, readArticle, startBrowser } from '../../source/index.ts';
import type { PaperName } from '../../source/model/geometry.ts';
import type { Extra } from '../../source/model/options.ts';
import { foldSheets } from '../print/imposition/fold.ts';
import { readPdf } from '../print/read-pdf.ts';
import { renderPages } from '../print/render-pages.ts';
import { type PrintedPage, readPages, type TextItem } from './read-pages.ts';

/** Our own articles, one on each paper, one of them bound on the right. */
const cases = [
  { path: 'test/documents/deutsch.md', paper: 'a5', sheetMm: [297, 210], marginMm: 12, isRightToLeft: false },
  { path: 'test/documents/ivrit.md', paper: 'letter', sheetMm: [431.8, 279.4], marginMm: 16, isRightToLeft: true },
  { path: 'test/documents/espanol.md', paper: 'half-letter', sheetMm: [279.4, 215.9], marginMm: 12, isRightToLeft: false },
  { path: 'articles/when-one-of-you-goes-quiet.md', paper: 'a4', sheetMm: [420, 297], marginMm: 16, isRightToLeft: false },
] as const;

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const wordsOf = (items: TextItem[]): string => items.map(({ text }) => text).join('|');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function build(path: string, paper: PaperName, extras: Extra[] = ['booklet', 'test-sheet'], sides: 'both' | 'one' = 'both') {
  const file = readArticle(at(path));
  const result = await buildArticle(file, { browser, only: ['workbook'], overrides: { paper, extras, sides } });
  if (!result) throw new Error(file.messages.join('\n'));
  return { result, messages: listMessages(file) };
}
const bytesOf = (result: BuildResult, name: string): Uint8Array => {
  const found = result.artefacts.find(({ fileName }) => fileName === name);
  if (!found) throw new Error(`no ${name}`);
  return found.bytes;
};

/** What is printed left and right of the fold. */
function halves({ items, widthMm }: PrintedPage): { left: TextItem[]; right: TextItem[] } {
  const isLeft = ({ xMm, endMm }: TextItem) => (xMm + endMm) / 2 < widthMm / 2;
  return { left: items.filter(isLeft), right: items.filter((item) => !isLeft(item)) };
}

for (const { path, paper, sheetMm, marginMm, isRightToLeft } of cases) {
  describe(`the booklet of ${path} on ${paper}`, () => {
    let built: Awaited<ReturnType<typeof build>>;
    let book: PrintedPage[];
    let sides: PrintedPage[];
    let booklet: Uint8Array;
    beforeAll(async () => {
      built = await build(path, paper);
      booklet = bytesOf(built.result, 'workbook-booklet.pdf');
      [book, sides] = await Promise.all([readPages(bytesOf(built.result, 'workbook.pdf')), readPages(booklet)]);
    });

    test('reads in order once it is folded', () => {
      expect(book.length % 4).toBe(0);
      expect(foldSheets(sides.map(halves), isRightToLeft).map(wordsOf)).toEqual(book.map(({ items }) => wordsOf(items)));
    });

    test('holds every page at its true size, shifted by the paper inside it', () => {
      const half = sheetMm[0] / 2;
      for (const [index, side] of sides.entries()) {
        const sheet = Math.floor(index / 2);
        const found = halves(side);
        for (const name of ['left', 'right'] as const) {
          const twin = book.find(({ items }) => items.length > 0 && wordsOf(items) === wordsOf(found[name]));
          if (!twin) continue;
          const shiftMm = name === 'left' ? half - twin.widthMm + 0.1 * sheet : half - 0.1 * sheet;
          for (const [place, item] of found[name].entries()) {
            const own = twin.items[place]!;
            expect(Math.abs(item.xMm - own.xMm - shiftMm)).toBeLessThan(0.02);
            expect(Math.abs(item.yMm - own.yMm)).toBeLessThan(0.02);
            expect(item.sizePt).toBeCloseTo(own.sizePt, 2);
          }
        }
      }
    });

    test('keeps its outer margin after creep', () => {
      for (const { items } of sides)
        for (const { xMm, endMm } of items) {
          // A line may end in a space, and overhang by that.
          expect(xMm).toBeGreaterThan(marginMm - 0.5);
          expect(endMm).toBeLessThan(sheetMm[0] - marginMm + 0.5);
        }
    });

    test('lies on paper twice as wide as a page, turned on its short edge', async () => {
      const pdf = await PDFDocument.load(booklet, { updateMetadata: false });
      for (const page of pdf.getPages())
        for (const box of [page.getMediaBox(), page.getTrimBox(), page.getBleedBox(), page.getCropBox()]) {
          expect([box.x, box.y]).toEqual([0, 0]);
          expect(box.width).toBeCloseTo((sheetMm[0] / 25.4) * 72, 2);
          expect(box.height).toBeCloseTo((sheetMm[1] / 25.4) * 72, 2);
        }
      const preferences = pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
      expect(String(preferences.get(PDFName.of('Duplex')))).toBe('/DuplexFlipShortEdge');
      expect(String(preferences.get(PDFName.of('PrintScaling')))).toBe('/None');
    });

    test('has every font once and nothing to click', async () => {
      const [found, plain] = await Promise.all([readPdf(booklet), readPdf(bytesOf(built.result, 'workbook.pdf'))]);
      expect(found.fonts.length).toBeLessThanOrEqual(plain.fonts.length);
      expect(found.fonts.every(({ embedded }) => embedded)).toBe(true);
      expect(found.destinations).toEqual([]);
      const text = Buffer.from(booklet).toString('latin1');
      for (const mark of ['/Annots', '/AcroForm', '/Outlines', '/StructTreeRoot', '/Type3']) expect(text).not.toContain(mark);
      expect(booklet.length).toBeLessThan(bytesOf(built.result, 'workbook.pdf').length);
    });

    test('comes with one page that says how to print it, in a file of its own', async () => {
      const [page, ...more] = await readPages(bytesOf(built.result, 'workbook-booklet-how-to-print.pdf'));
      expect(more).toEqual([]);
      const words = page!.items.map(({ text }) => text).join(' ');
      expect(words).toContain(String(book.length));
      expect(words).toContain(String(book.length / 4));
      expect(words).not.toMatch(/[{}]|undefined/);
    });

    test('is in parts when it is thick, and says so', async () => {
      const parts = built.result.artefacts.filter(({ fileName }) => /^workbook-booklet-\d\.pdf$/.test(fileName));
      const warned = built.messages.filter(({ rule }) => rule === 'print/booklet-thick');
      expect([parts.length > 0, warned.length]).toEqual([book.length > 40, book.length > 40 ? 1 : 0]);
      const folded = await Promise.all(
        parts.map(async ({ bytes }) => foldSheets((await readPages(bytes)).map(halves), isRightToLeft).map(wordsOf)),
      );
      if (parts.length > 0) expect(folded.flat()).toEqual(book.map(({ items }) => wordsOf(items)));
    });

    test('has a test sheet of four pages that folds the same way', async () => {
      const sheet = await readPages(bytesOf(built.result, 'test-sheet.pdf'));
      const numbers = foldSheets(sheet.map(halves), isRightToLeft).map((items) => items.find(({ sizePt }) => sizePt > 60)?.text);
      expect(numbers).toEqual(['1', '2', '3', '4']);
      for (const { widthMm, heightMm } of sheet) {
        expect(widthMm).toBeCloseTo(sheetMm[0], 2);
        expect(heightMm).toBeCloseTo(sheetMm[1], 2);
      }
    });
  });
}

test('a book for one side of the paper has the inner margins of its booklet on the fold', async () => {
  const { result } = await build('test/documents/espanol.md', 'a5', ['booklet'], 'one');
  const [book, sides] = await Promise.all(['workbook.pdf', 'workbook-booklet.pdf'].map((name) => readPages(bytesOf(result, name))));
  const starts = (pages: TextItem[][]) => Math.min(...pages.flatMap((items) => items.map(({ xMm }) => xMm)));
  const ends = (pages: TextItem[][]) => Math.max(...pages.flatMap((items) => items.map(({ endMm }) => endMm)));
  expect(starts(book!.map(({ items }) => items))).toBeGreaterThan(19);
  const parted = sides!.map(halves);
  expect(starts(parted.map(({ left }) => left))).toBeLessThan(14);
  expect(ends(parted.map(({ left }) => left))).toBeLessThan(297 / 2 - 17);
  expect(starts(parted.map(({ right }) => right))).toBeGreaterThan(297 / 2 + 17);
});

test('the ruler of the test sheet is 100 mm long, and its grid stands every 5 mm from all four edges', async () => {
  const { result } = await build('test/documents/deutsch.md', 'a5');
  // Ten picture points to a millimetre.
  const [front] = await renderPages(bytesOf(result, 'test-sheet.pdf'), { dpi: 254, numbers: [1] });
  const { widthPx, heightPx, canvas } = front!;
  const shades = canvas.getContext('2d').getImageData(0, 0, widthPx, heightPx).data;
  const isInked = (x: number, y: number) => shades[4 * (y * widthPx + x)]! < 215;
  const isLine = (x: number, y: number, acrossX: boolean) =>
    [-1, 0, 1].some((off) => isInked(x + (acrossX ? off : 0), y + (acrossX ? 0 : off)));
  for (const step of [50, 100, 150, 200]) {
    for (const x of [step, 2970 - step]) expect([x, isLine(x, 700, true)]).toEqual([x, true]);
    for (const y of [step, 2100 - step]) expect([y, isLine(400, y, false)]).toEqual([y, true]);
  }
  for (const x of [25, 75, 125, 175]) expect([x, isLine(x, 700, true)]).toEqual([x, false]);
  let longest = 0;
  for (let y = 260; y < 1840; y += 1)
    for (let x = 1500, run = 0; x < 2730; x += 1) {
      run = isInked(x, y) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  expect(Math.abs(longest - 1000)).toBeLessThanOrEqual(6);
});

test('the same article makes the same files beside the workbook, byte for byte', async () => {
  const extras: Extra[] = ['booklet', 'test-sheet', 'press', 'cards'];
  const [one, other] = [await build('test/documents/espanol.md', 'a5', extras), await build('test/documents/espanol.md', 'a5', extras)];
  const names = one.result.artefacts.map(({ fileName }) => fileName).filter((name) => name.endsWith('.pdf'));
  expect(names).toEqual(expect.arrayContaining(['workbook-booklet.pdf', 'workbook-press.pdf', 'workbook-cards.pdf', 'test-sheet.pdf']));
  for (const name of names) expect([name, Buffer.compare(bytesOf(one.result, name), bytesOf(other.result, name))]).toEqual([name, 0]);
});
