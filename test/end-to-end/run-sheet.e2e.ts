import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { mm } from '../print/on-every-page.ts';
import { bookCases, paperOf } from './books.ts';
import { type Built, buildOnce } from './build-once.ts';
import { findMisprinted, findSmallPrint } from './checks/run-sheet-look.ts';
import { findUnlikePrint, findWrongNumbers, findWrongRows, joinRuns, readRows, type SheetRow } from './checks/run-sheet-rows.ts';
import { pagesIn, sheetAt } from './outline-facts.ts';
import { type PrintedPage, readPages } from './read-pages.ts';

for (const { label, article, paper } of bookCases) {
  describe.skipIf(!article.present)(label, () => {
    let built: Built;
    let rows: SheetRow[];
    let pages: PrintedPage[];
    beforeAll(async () => {
      built = await buildOnce(article, { paper });
      rows = readRows(built.bytes('run-sheet.csv'), 'en');
      pages = joinRuns(await readPages(built.bytes('run-sheet.pdf')));
    });

    test('R1 rows follow each other to the end of the session, and every cell says something', () => {
      expect(findWrongRows(rows, built.outline)).toEqual([]);
    });

    test('R2 slides and pages of a row are those of its slides in the deck, on paper as in the CSV', () => {
      expect(findWrongNumbers(rows, built.outline)).toEqual([]);
      expect(findUnlikePrint(rows, pages, built.outline)).toEqual([]);
    });

    test('R2 what to handle with care is where the deck and the book have it', () => {
      const { session, deck, workbook } = built.outline;
      const items = pages[0]!.items;
      const heading = items.find(({ text }) => text.trim() === 'With care')!;
      const below = items.filter(({ xMm, yMm }) => yMm > heading.yMm + 2 && xMm > heading.xMm - 40);
      const rowsOfCare = below
        .filter(({ xMm }) => Math.abs(xMm - heading.xMm) < 1)
        .map((what) => ({
          what: what.text.trim(),
          line: below.filter(({ xMm, yMm }) => xMm < heading.xMm - 1 && Math.abs(yMm - what.yMm) < 1),
        }));
      const numbersOf = (what: string) => {
        const found = rowsOfCare.find((row) => row.what === what);
        return found?.line.map(({ text }) => pagesIn(text)) ?? null;
      };
      const support = session.blocks.find(({ id }) => id === 'information')!;
      expect(numbersOf('fear or force')).toEqual([support.slides, [workbook.sheets.find(({ id }) => id === 'support')!.page]]);
      const warnings = built.outline.sections.find(({ role }) => role === 'red-flag');
      const read = workbook.sheets.filter(({ section, activity }) => activity === 'reading' && section === warnings?.id);
      const pagesOfWarnings = read.flatMap(({ page, pages: count }) => Array.from({ length: count }, (_, at) => page + at));
      expect(numbersOf('warning signs')).toEqual(pagesOfWarnings.length === 0 ? null : [[], pagesOfWarnings]);
      expect(rowsOfCare.length).toBeGreaterThan(2);
      for (const { line } of rowsOfCare.slice(0, -1)) {
        const [slides = [], inBook = []] = line.map(({ text }) => pagesIn(text));
        expect(slides.every((number) => number >= 1 && number <= deck!.length)).toBe(true);
        expect(inBook.every((page) => sheetAt(built.outline, page) !== undefined)).toBe(true);
      }
    });

    test('R4 the last page is the feedback form, twice', () => {
      const texts = pages.at(-1)!.items.map(({ text }) => text.trim());
      expect(texts.filter((text) => text === 'Before you go')).toHaveLength(2);
      expect(pages.slice(0, -1).every(({ items }) => items.every(({ text }) => text.trim() !== 'Before you go'))).toBe(true);
      expect(pages.length - 1).toBeLessThanOrEqual(4);
    });

    test('R2 every slide and page the first page and the cuts name is there', () => {
      const text = pages.map(({ items }) => items.map((item) => item.text).join(' ')).join(' ');
      const slides = [...text.matchAll(/\bslides? (\d+(?:–\d+)?)/gi)].flatMap(([, numbers]) => pagesIn(numbers!));
      const named = [...text.matchAll(/\bpp?\. ((?:\d+(?:–\d+)?(?:, (?=\d))?)+)/g)].flatMap(([, numbers]) => pagesIn(numbers!));
      expect(slides.filter((number) => number < 1 || number > (built.outline.deck?.length ?? 0))).toEqual([]);
      expect(named.filter((page) => /^(?:cover|imprint|contents|notes)$/.test(sheetAt(built.outline, page)?.activity ?? 'cover'))).toEqual(
        [],
      );
      const support = built.outline.workbook.sheets.find(({ id }) => id === 'support')?.page;
      expect(text).toContain(`Offer p. ${support},`);
    });

    test('R4 landscape, at most five pages, nothing outside the paper, on other text, or small', async () => {
      const { widthMm, heightMm } = paperOf(paper);
      const pdf = await PDFDocument.load(built.bytes('run-sheet.pdf'), { updateMetadata: false });
      for (const page of pdf.getPages()) {
        for (const { x, y, width, height } of [page.getMediaBox(), page.getCropBox(), page.getTrimBox()]) {
          expect({ x, y }).toEqual({ x: 0, y: 0 });
          expect(Math.abs(mm(width) - heightMm)).toBeLessThan(0.04);
          expect(Math.abs(mm(height) - widthMm)).toBeLessThan(0.04);
        }
      }
      expect(findMisprinted(pages, { widthMm, heightMm })).toEqual([]);
      expect(findSmallPrint(pages)).toEqual([]);
    });

    test('W14 no braces, missing value, mojibake or doubled spaces', () => {
      const noise = /[{}]|undefined|\bNaN\b|\bnull\b|\[object|â€|\ufffd|\S {2,}\S/;
      const all = [...pages.flatMap(({ items }) => items.map(({ text }) => text)), ...rows.flatMap((row) => Object.values(row))];
      expect(all.filter((text) => noise.test(text))).toEqual([]);
    });
  });
}
