import { beforeAll, describe, expect, test } from 'vitest';
import { type Book, bookCases, liveArea, openBook, splitPage } from './books.ts';
import { type HorizontalRule, readRules } from './read-pages.ts';

/** Baselines and lines of two pages of a spread may differ by the rounding of one device pixel. */
const sameMm = 0.3;

for (const book of bookCases) {
  describe.skipIf(!book.article.present)(book.label, () => {
    let found: Book;
    let rules: HorizontalRule[][];
    let spreads: { a: number; b: number; id: string }[];
    beforeAll(async () => {
      found = await openBook(book);
      rules = await readRules(found.bytes('workbook.pdf'));
      const { sheets } = found.outline.workbook;
      spreads = sheets.flatMap(({ id, page, writer }) => {
        const twin = sheets.find((other) => other.writer === 'b' && other.id === id.replace(/a$/, 'b'));
        return writer === 'a' ? [{ id, a: page, b: twin?.page ?? 0 }] : [];
      });
    });

    /** Text of a page without who it is for, from the left edge of the page’s own live area. */
    const textOf = (number: number) => {
      const page = found.pages[number - 1]!;
      const { left } = liveArea(page);
      const names = found.outline.settings.partners;
      return splitPage(page)
        .live.filter(({ text }) => !names.includes(text.trim()))
        .map(({ text, xMm, yMm }) => ({ text, x: Math.round((xMm - left) * 2) / 2, yMm }));
    };
    const linesOn = (number: number) => {
      const { left } = liveArea(found.pages[number - 1]!);
      return (rules[number - 1] ?? []).map(({ xMm, endMm, yMm }) => ({ x: xMm - left, end: endMm - left, yMm }));
    };

    test('W7 Partner A writes on a left page, Partner B on the right page beside it', () => {
      const writers = found.outline.workbook.sheets.filter(({ writer }) => writer !== null);
      expect(spreads.length).toBeGreaterThan(0);
      expect(writers).toHaveLength(spreads.length * 2);
      for (const { id, a, b } of spreads) expect({ id, a, b, isLeft: a % 2 === 0 }).toEqual({ id, a, b: a + 1, isLeft: true });
    });

    test('W7 both pages of a spread hold the same prompts at the same heights', () => {
      const differing = spreads.flatMap(({ a, b }) => {
        const [one, other] = [textOf(a), textOf(b)];
        const texts = one.map(({ text }) => text).join('|') === other.map(({ text }) => text).join('|');
        const off = one.find(
          ({ x, yMm }, index) => Math.abs(yMm - (other[index]?.yMm ?? 0)) > sameMm || Math.abs(x - (other[index]?.x ?? 0)) > 0.5,
        );
        return !texts ? [`pages ${a} and ${b} hold different words`] : off ? [`pages ${a} and ${b}: “${off.text}” stands elsewhere`] : [];
      });
      expect(differing).toEqual([]);
    });

    test('W7 both pages of a spread have the same writing lines at the same heights', () => {
      const differing = spreads.flatMap(({ a, b }) => {
        const [one, other] = [linesOn(a), linesOn(b)];
        if (one.length !== other.length) return [`page ${a} has ${one.length} lines, page ${b} ${other.length}`];
        const off = one.find((line, index) =>
          (['x', 'end', 'yMm'] as const).some((side) => Math.abs(line[side] - other[index]![side]) > sameMm),
        );
        return off ? [`pages ${a} and ${b}: the line at ${off.yMm.toFixed(1)} mm`] : [];
      });
      expect(differing).toEqual([]);
      expect(spreads.reduce((sum, { a }) => sum + linesOn(a).length, 0)).toBeGreaterThan(0);
    });

    test('W4 writing lines stand 7 to 9 mm apart', () => {
      const writing = found.outline.workbook.sheets.filter(({ activity }) => activity === 'start' || activity === 'question');
      const pitches = writing.flatMap(({ page }) => {
        const ys = [...new Set(linesOn(page).map(({ yMm }) => Math.round(yMm * 10) / 10))];
        return ys.slice(1).flatMap((y, index) => (y - ys[index]! < 12 ? [{ page, mm: y - ys[index]! }] : []));
      });
      expect(pitches.filter(({ mm }) => mm < 7 || mm > 9)).toEqual([]);
    });

    test('W7 every reading opens on a right page', () => {
      const left = found.outline.workbook.sheets.filter(({ activity, page }) => activity === 'reading' && page % 2 === 0);
      expect(left.map(({ id, page }) => ({ id, page }))).toEqual([]);
    });
  });
}
