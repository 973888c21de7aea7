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

    /** Clock times of the rows as printed: the largest numbers of a row page. */
    const printedClocks = (): TextItem[] =>
      pages.slice(1).flatMap(({ items }) => items.filter(({ text, sizePt }) => sizePt > 20 && /^\d\d:\d\d$/.test(text.trim())));

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
        const clocks = page.items.filter(
          (item) => printedClocks().includes(item) || (item.sizePt > 20 && /^\d\d:\d\d$/.test(item.text.trim())),
        );
        return clocks.flatMap((clock) => {
          const row = rows.find((one) => one.Clock === clock.text.trim());
          if (!row) return [];
          const beside = page.items.filter(({ yMm }) => Math.abs(yMm - clock.yMm) < 9).map(({ text }) => text.trim());
          const wanted = [row.Slides!, row.Workbook === '' ? '–' : row.Workbook!.split(', ')[0]!];
          return wanted
            .filter((text) => !beside.some((one) => one === text || one.startsWith(text)))
            .map((text) => `${row.Block}: ${text} in ${beside.join(' | ')}`);
        });
      });
      expect(missing).toEqual([]);
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

    test('R4 rows are set in 11 pt or more, nothing under 8 pt', () => {
      const small = pages.flatMap((page) => {
        const first = Math.min(...page.items.filter(({ sizePt }) => sizePt > 20 && page.number > 1).map(({ yMm }) => yMm));
        const isRow = ({ yMm }: TextItem) => page.number > 1 && yMm > first - 3 && yMm < page.heightMm - 11;
        return page.items
          .filter((item) => item.sizePt < (isRow(item) ? 10.95 : 7.95))
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
