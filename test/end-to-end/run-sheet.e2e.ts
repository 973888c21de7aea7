import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { mm } from '../print/on-every-page.ts';
import { bookCases, paperOf } from './books.ts';
import { type Built, buildOnce } from './build-once.ts';
import { pagesIn, sheetAt } from './outline-facts.ts';
import { readCsv } from './read-csv.ts';
import { type PrintedPage, readPages, type TextItem } from './read-pages.ts';

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

for (const { label, article, paper } of bookCases) {
  describe.skipIf(!article.present)(label, () => {
    let built: Built;
    let rows: Record<string, string>[];
    let pages: PrintedPage[];
    beforeAll(async () => {
      built = await buildOnce(article, { paper });
      rows = readCsv(built.bytes('run-sheet.csv'));
      pages = await readPages(built.bytes('run-sheet.pdf'));
    });

    const isClock = ({ text, sizePt }: TextItem): boolean => sizePt > 14 && /^\d\d:\d\d$/.test(text.trim());
    /** Clock times of the rows as printed: the largest numbers of a row page. */
    const printedClocks = (): TextItem[] => pages.slice(1).flatMap(({ items }) => items.filter(isClock));

    test('R1 rows follow each other without a gap and end at the end of the session', () => {
      const { session } = built.outline;
      const start = minutesOf(session.start);
      let clock = start;
      for (const row of rows) {
        expect({ row: row.Block, clock: minutesOf(row.Clock!) }).toEqual({ row: row.Block, clock });
        clock += Number(row.Minutes);
        expect({ row: row.Block, gone: Number(row['Minutes gone']) }).toEqual({ row: row.Block, gone: clock - start });
      }
      expect(clock).toBe(start + session.minutes);
      expect(rows.map((row) => row.Block)).toEqual(session.blocks.map(({ name }) => name));
    });

    test('R1 every row tells mode, aim, what to say and do, what to watch for, and what to do when late or early', () => {
      const empty = rows.flatMap((row) =>
        ['Mode', 'Aim', 'Say', 'Do', 'Watch for', 'If behind', 'If ahead', 'Slides']
          .filter((name) => !row[name])
          .map((name) => `${row.Block}: ${name}`),
      );
      expect(empty).toEqual([]);
    });

    test('R2 slides and pages of a row are those of its slides in the deck', () => {
      const { session, deck } = built.outline;
      const wrong = session.blocks.flatMap(({ name, slides }, index) => {
        const row = rows[index]!;
        const pages = [...new Set(slides.flatMap((number) => pagesIn(deck?.[number - 1]?.workbookPages ?? '')))].sort(
          (one, other) => one - other,
        );
        const same = String(pagesIn(row.Slides!)) === String(slides) && String(pagesIn(row.Workbook!)) === String(pages);
        return same ? [] : [`${name}: slides ${row.Slides} pages ${row.Workbook}, deck ${slides} pages ${pages}`];
      });
      expect(wrong).toEqual([]);
    });

    test('R2 the printed rows hold the clock, slides and pages of the CSV', () => {
      const { start, minutes } = built.outline.session;
      const end = minutesOf(start) + minutes;
      const closing = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
      expect(printedClocks().map(({ text }) => text.trim())).toEqual([...rows.map((row) => row.Clock), closing]);
      const missing = pages.slice(1).flatMap((page) => {
        return page.items.filter(isClock).flatMap((clock) => {
          const row = rows.find((one) => one.Clock === clock.text.trim());
          if (!row) return [];
          const beside = page.items.filter(({ yMm }) => Math.abs(yMm - clock.yMm) < 7).map(({ text }) => text.trim());
          const wanted = [row.Slides!, row.Workbook === '' ? '–' : row.Workbook!.split(', ')[0]!];
          return wanted
            .filter((text) => !beside.some((one) => one === text || one.startsWith(text)))
            .map((text) => `${row.Block}: ${text} in ${beside.join(' | ')}`);
        });
      });
      expect(missing).toEqual([]);
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

    test('R4 landscape, at most five pages, nothing outside the paper', async () => {
      const { widthMm, heightMm } = paperOf(paper);
      const pdf = await PDFDocument.load(built.bytes('run-sheet.pdf'), { updateMetadata: false });
      for (const page of pdf.getPages()) {
        for (const { x, y, width, height } of [page.getMediaBox(), page.getCropBox(), page.getTrimBox()]) {
          expect({ x, y }).toEqual({ x: 0, y: 0 });
          expect(Math.abs(mm(width) - heightMm)).toBeLessThan(0.04);
          expect(Math.abs(mm(height) - widthMm)).toBeLessThan(0.04);
        }
      }
      expect(pdf.getPageCount()).toBeLessThanOrEqual(5);
      const outside = pages.flatMap((page) =>
        page.items
          .filter(({ xMm, endMm, yMm }) => xMm < 8 || endMm > page.widthMm - 8 || yMm < 8 || yMm > page.heightMm - 3)
          .map(({ text }) => `page ${page.number}: ${text}`),
      );
      expect(outside).toEqual([]);
    });

    test('R4 what is read is set in 11 pt or more; footers, headings of columns, and names on drawings in 8 pt or more', () => {
      const small = pages.flatMap((page) => {
        // Names on the floor plan and in the narrowest boxes of the timeline.
        const isLabel = ({ text, yMm }: TextItem) =>
          yMm > page.heightMm - 11 || (page.number === 1 && text.trim().split(' ').length <= 3) || (page.number > 1 && yMm < 26);
        return page.items
          .filter((item) => item.sizePt < (isLabel(item) ? 7.95 : 10.95))
          .map(({ text, sizePt }) => `page ${page.number}: ${sizePt.toFixed(1)} pt ${text}`);
      });
      expect(small).toEqual([]);
    });

    test('R4 no text stands on other text', () => {
      const collisions = pages.flatMap((page) =>
        page.items.flatMap((one, index) =>
          page.items.slice(index + 1).flatMap((other) => {
            const across = Math.min(one.endMm, other.endMm) - Math.max(one.xMm, other.xMm);
            const near = Math.abs(one.yMm - other.yMm) < mm(0.6 * Math.min(one.sizePt, other.sizePt));
            return across > 1 && near ? [`page ${page.number}: “${one.text}” and “${other.text}”`] : [];
          }),
        ),
      );
      expect(collisions).toEqual([]);
    });

    test('W14 no braces, missing value, mojibake or doubled spaces', () => {
      const noise = /[{}]|undefined|\bNaN\b|\bnull\b|\[object|â€|\ufffd|\S {2,}\S/;
      const all = [...pages.flatMap(({ items }) => items.map(({ text }) => text)), ...rows.flatMap((row) => Object.values(row))];
      expect(all.filter((text) => noise.test(text))).toEqual([]);
    });
  });
}
