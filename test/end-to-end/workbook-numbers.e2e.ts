import { beforeAll, describe, expect, test } from 'vitest';
import { type Book, bookCases, liveArea, openBook, splitPage } from './books.ts';
import { pagesIn, sheetAt } from './outline-facts.ts';
import { linesOf, squeeze } from './read-pages.ts';

interface ContentsRow {
  page: number;
  name: string;
  detail: string;
}

/** Everything set large on a page: its title, and where a reading opens its heading. */
function titleOn(book: Book, page: number): string {
  const printed = book.pages[page - 1];
  return squeeze(
    linesOf((printed?.items ?? []).filter(({ sizePt }) => sizePt >= 14.9))
      .map(({ text }) => text)
      .join(''),
  );
}

/** The rows of the contents as printed: a number 30 mm in, the name 12 mm right of it, the detail below in smaller type. */
function readContents(book: Book): ContentsRow[] {
  const sheets = book.outline.workbook.sheets.filter(({ activity }) => activity === 'contents');
  return sheets.flatMap(({ page: number }) => {
    const page = book.pages[number - 1]!;
    const { left } = liveArea(page);
    const rows: ContentsRow[] = [];
    for (const { text, xMm, sizePt } of splitPage(page).live) {
      const row = rows.at(-1);
      if (Math.abs(xMm - left - 30) < 1 && /^\d+$/.test(text)) rows.push({ page: Number(text), name: '', detail: '' });
      else if (row && xMm > left + 41 && xMm < left + 130) row[sizePt > 11 ? 'name' : 'detail'] += `${text} `;
    }
    return rows.map((row) => ({ ...row, name: row.name.trim(), detail: row.detail.trim() }));
  });
}

for (const book of bookCases) {
  describe.skipIf(!book.article.present)(book.label, () => {
    let found: Book;
    let contents: ContentsRow[];
    beforeAll(async () => {
      found = await openBook(book);
      contents = readContents(found);
    });

    test('W6 every name in the contents stands as a title on the page beside it', () => {
      const wrong = contents.filter(({ page, name }) => !titleOn(found, page).includes(squeeze(name)));
      expect(wrong).toEqual([]);
      expect(contents.filter(({ page }) => sheetAt(found.outline, page)?.page !== page)).toEqual([]);
    });

    test('W6 the contents lead to every section, in the order of the book', () => {
      const readings = found.outline.workbook.sheets.filter(({ activity }) => activity === 'reading').map(({ page }) => page);
      const listed = contents.map(({ page }) => page);
      expect(listed).toEqual([...listed].sort((one, other) => one - other));
      expect(listed).toEqual(expect.arrayContaining(readings));
    });

    test('W6 pages named in the details of the contents hold those titles', () => {
      const wrong = contents.flatMap(({ detail }) =>
        [...detail.matchAll(/(?:^|, |… ?)([^\d…][^…]*? )?(\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*)(?=$|, | …)/g)].flatMap(([, title, pages]) =>
          pagesIn(pages ?? '').flatMap((page) =>
            title !== undefined && !titleOn(found, page).includes(squeeze(title))
              ? [`“${title}” is not on page ${page} (“${detail}”)`]
              : [],
          ),
        ),
      );
      expect(wrong).toEqual([]);
      expect(contents.flatMap(({ detail }) => pagesIn(detail)).length).toBeGreaterThan(found.outline.sections.length / 2);
    });

    test('W6 the book’s own sentences name the page of support, and the number of pages', () => {
      const support = found.outline.workbook.sheets.find(({ id }) => id === 'support')?.page;
      const own = found.pages.filter(({ number }) => !['reading', 'map'].includes(sheetAt(found.outline, number)?.activity ?? ''));
      const named = own.flatMap(({ number, items }) =>
        [
          ...items
            .map(({ text }) => text)
            .join(' ')
            .matchAll(/(?<!from )\bpage (\d+)/gi),
        ].map(([, page]) => ({ on: number, page: Number(page) })),
      );
      expect(named.length).toBeGreaterThanOrEqual(2);
      for (const one of named) expect(one).toEqual({ on: one.on, page: support });
      expect(titleOn(found, support ?? 0)).toContain('Gettingsupport');
      const imprint = found.pages[1]!.items.map(({ text }) => text).join(' ');
      expect(imprint).toContain(`${found.pages.length} pages`);
    });

    test('W6 what the reading may touch is named with the page it is first read on', () => {
      const before = found.outline.workbook.sheets.find(({ activity }) => activity === 'before')?.page ?? 0;
      const text = found.pages[before - 1]!.items.map((item) => item.text).join(' ');
      const pages = [...text.matchAll(/from page (\d+)/gi)].map(([, page]) => Number(page));
      for (const page of pages) expect(found.outline.workbook.sheets.find((sheet) => sheet.page === page)?.activity).toBe('reading');
      expect(pages.length).toBeLessThanOrEqual(7);
    });

    test('W6 the map gives every page from the third on to one stage', () => {
      const map = found.outline.workbook.sheets.find(({ activity }) => activity === 'map')?.page ?? 0;
      const text = found.pages[map - 1]!.items.map((item) => item.text).join(' ');
      const named = [...text.matchAll(/pages? ((?:\d+(?:–\d+)?(?:, )?)+)( …)?/g)];
      const pages = named.flatMap(([, list]) => pagesIn(list ?? ''));
      expect(new Set(pages).size).toBe(pages.length);
      const whole = Array.from({ length: found.pages.length - 2 }, (_, index) => index + 3);
      if (named.every(([, , more]) => more === undefined)) expect(pages.sort((one, other) => one - other)).toEqual(whole);
      else expect(pages.every((page) => whole.includes(page))).toBe(true);
    });

    test('W6 the outline’s pages hold its titles', () => {
      const wrong = found.outline.workbook.sheets.filter(
        ({ page, title }) => title !== null && !titleOn(found, page).includes(squeeze(title)),
      );
      expect(wrong).toEqual([]);
      const next = found.outline.workbook.sheets.map(({ page, pages }) => page + pages);
      expect(next).toEqual([...found.outline.workbook.sheets.slice(1).map(({ page }) => page), found.pages.length + 1]);
    });
  });
}
