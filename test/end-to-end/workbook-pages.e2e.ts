import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { mm } from '../print/on-every-page.ts';
import { readPdf } from '../print/read-pdf.ts';
import { type Book, bookCases, liveArea, openBook, paperOf, readingColumn, splitPage } from './books.ts';
import { findFontFaults } from './font-faults.ts';
import { headingsOf, sheetAt } from './outline-facts.ts';
import { linesOf, squeeze, type TextItem } from './read-pages.ts';

const tell = (page: number, item: TextItem): string =>
  `page ${page}: “${item.text.slice(0, 60)}” at ${item.xMm.toFixed(1)}–${item.endMm.toFixed(1)}, ${item.yMm.toFixed(1)} mm, ${item.sizePt.toFixed(1)} pt`;

for (const book of bookCases) {
  describe.skipIf(!book.article.present)(book.label, () => {
    let found: Book;
    beforeAll(async () => {
      found = await openBook(book);
    });

    test('W1 no heading and no lead-in is the last line of a reading page', () => {
      const stranded = found.outline.workbook.sheets.flatMap((sheet) => {
        if (sheet.activity !== 'reading') return [];
        const headings = headingsOf(found.outline, sheet.section);
        return found.pages.slice(sheet.page - 1, sheet.page - 1 + sheet.pages).flatMap((page) => {
          const lines = linesOf(readingColumn(page)).map(({ text }) => text);
          const endings = [1, 2, 3, 4].map((count) => squeeze(lines.slice(-count).join('')));
          const last = lines.at(-1) ?? '';
          const isOpener = endings.includes(squeeze(sheet.title ?? ''));
          const isHeading = headings.some((heading) => endings.includes(squeeze(heading)));
          return lines.length === 0 || isOpener || isHeading || /[:：]$/.test(last.trim())
            ? [`page ${page.number} ends with “${last}”`]
            : [];
        });
      });
      expect(stranded).toEqual([]);
    });

    test('W2 no list item, script or quotation crosses a page', () => {
      const unbroken = new Set(found.article.sentences.filter(({ kind }) => kind === 'item' || kind === 'script').map(({ id }) => id));
      const split = found.outline.ledger.flatMap(({ id, text, printed, strippedBy }) => {
        const page = found.pages[(printed[0] ?? 0) - 1];
        if (!unbroken.has(id) || strippedBy !== null || !page) return [];
        const whole = [page.items, readingColumn(page)].some((items) =>
          squeeze(
            linesOf(items)
              .map((line) => line.text)
              .join(''),
          ).includes(squeeze(text)),
        );
        const inOrder = squeeze(page.items.map((item) => item.text).join('')).includes(squeeze(text));
        return whole || inOrder ? [] : [`page ${page.number}: “${text.slice(0, 60)}”`];
      });
      expect(split).toEqual([]);
    });

    test('W3 text stands inside the margins of its page, running head and folio outside', () => {
      const outside = found.pages.flatMap((page) => {
        const { left, right, top, bottom } = liveArea(page);
        const { furniture, live } = splitPage(page);
        const across = ({ xMm, endMm }: TextItem) => xMm < left - 0.3 || endMm > right + 0.3;
        const down = ({ yMm, sizePt }: TextItem) => yMm - mm(0.7 * sizePt) < top - 0.5 || yMm + mm(0.2 * sizePt) > bottom + 0.5;
        return [...live.filter((item) => across(item) || down(item)), ...furniture.filter(across)].map((item) => tell(page.number, item));
      });
      expect(outside).toEqual([]);
    });

    test('W3 text is 10 pt or more, captions and numerals 8 pt or more', () => {
      const small = found.pages.flatMap((page) => {
        const { furniture, live } = splitPage(page);
        // Captions are labels beside a line to write on, never sentences.
        const isCaption = ({ items }: { items: TextItem[] }) =>
          items.filter(({ sizePt }) => sizePt < 9.95).every(({ text }) => text.trim().split(/\s+/).length <= 4);
        const captions = linesOf(live).filter((line) => !isCaption(line));
        const tiny = [...furniture, ...live].filter(({ sizePt }) => sizePt < 7.95);
        return [...captions, ...tiny].map((item) => tell(page.number, item));
      });
      expect(small).toEqual([]);
    });

    test('W3 no text stands on other text', () => {
      const collisions = found.pages.flatMap((page) =>
        page.items.flatMap((one, index) =>
          page.items.slice(index + 1).flatMap((other) => {
            const across = Math.min(one.endMm, other.endMm) - Math.max(one.xMm, other.xMm);
            const near = Math.abs(one.yMm - other.yMm) < mm(0.6 * Math.min(one.sizePt, other.sizePt));
            return across > 1 && near ? [`${tell(page.number, one)} under “${other.text.slice(0, 40)}”`] : [];
          }),
        ),
      );
      expect(collisions).toEqual([]);
    });

    test('W6 the folio of every page is its number, on the outer side', () => {
      const wrong = found.pages.flatMap((page) => {
        const { left, right } = liveArea(page);
        const folios = splitPage(page).furniture.filter(({ text, yMm }) => /^\d+$/.test(text.trim()) && yMm > page.heightMm / 2);
        const activity = sheetAt(found.outline, page.number)?.activity;
        if (activity === 'cover' || activity === 'imprint') return folios.length === 0 ? [] : [`page ${page.number} has a folio`];
        const [folio] = folios;
        const isOuter = folio && (page.number % 2 === 0 ? folio.xMm < left + 20 : folio.endMm > right - 20);
        return folios.length === 1 && Number(folio?.text) === page.number && isOuter
          ? []
          : [`page ${page.number}: folio “${folios.map(({ text }) => text)}”`];
      });
      expect(wrong).toEqual([]);
      expect(found.pages).toHaveLength(found.outline.workbook.pages);
    });

    test('W8 every box of every page is the paper asked for', async () => {
      const { widthMm, heightMm } = paperOf(book.paper);
      const pdf = await PDFDocument.load(found.bytes('workbook.pdf'), { updateMetadata: false });
      const wrong = pdf.getPages().flatMap((page, index) => {
        const boxes = { media: page.getMediaBox(), crop: page.getCropBox(), trim: page.getTrimBox(), bleed: page.getBleedBox() };
        return Object.entries(boxes).flatMap(([name, { x, y, width, height }]) => {
          const off = Math.max(
            Math.abs(x),
            Math.abs(y),
            Math.abs(width - (widthMm / 25.4) * 72),
            Math.abs(height - (heightMm / 25.4) * 72),
          );
          return off < 0.1 ? [] : [`page ${index + 1}: ${name} box ${x} ${y} ${width} ${height}`];
        });
      });
      expect(wrong).toEqual([]);
    });

    test('W9 every font is embedded as a subset, none is Type 3, and no glyph is missing', async () => {
      for (const name of ['workbook.pdf', 'run-sheet.pdf']) {
        const { fonts } = await readPdf(found.bytes(name));
        expect(fonts.length).toBeGreaterThan(0);
        for (const font of fonts) expect(font).toEqual({ name: expect.stringMatching(/^[A-Z]{6}\+/), embedded: true });
        expect(await findFontFaults(found.bytes(name))).toEqual([]);
      }
    });
  });
}
