import { beforeAll, describe, expect, test } from 'vitest';
import { loadWords } from '../../source/config/load-content.ts';
import { type Book, bookCases, openBook } from './books.ts';
import { type HorizontalRule, readRules, squeeze } from './read-pages.ts';

const workbook = loadWords('en').workbook as {
  before: { notNowItems: string[]; careHead: string; care: string };
  feelings: Record<'feelings' | 'needs', { words: string[] }[]>;
  checkIn: { steps: { text: string }[] };
  plan: Record<string, string>;
  start: { ruler: string };
};

for (const book of bookCases) {
  describe.skipIf(!book.article.present)(`front and back matter of ${book.label}`, () => {
    let found: Book;
    let rules: HorizontalRule[][];
    beforeAll(async () => {
      found = await openBook(book);
      rules = await readRules(found.bytes('workbook.pdf'));
    });
    const sheets = (activity: string) => found.outline.workbook.sheets.filter((sheet) => sheet.activity === activity);
    const textOn = (page: number) => squeeze(found.pages[page - 1]!.items.map(({ text }) => text).join(''));
    const textOf = (activity: string) =>
      sheets(activity)
        .map(({ page }) => textOn(page))
        .join('\n');
    const holds = (text: string, wanted: string[]) => wanted.filter((one) => !text.includes(squeeze(one)));

    test('W5 no page before the first reading is blank, and never two in a row', () => {
      const { sheets: all } = found.outline.workbook;
      const first = all.findIndex(({ activity }) => activity === 'reading');
      expect(all.slice(0, first).filter(({ activity }) => activity === 'notes')).toEqual([]);
      const twice = all.filter(({ activity }, index) => activity === 'notes' && all[index - 1]?.activity === 'notes');
      expect(twice.map(({ id }) => id)).toEqual([]);
    });

    test('who the book is not for and where help is stand before the first page to write on', () => {
      const [before] = sheets('before');
      expect(holds(textOn(before!.page), [...workbook.before.notNowItems, workbook.before.careHead])).toEqual([]);
      const support = sheets('support')[0]!.page;
      expect(textOn(before!.page)).toContain(squeeze(`Page ${support} is the same in every copy`));
    });

    test('every word for a feeling or a need is printed', () => {
      const words = [...workbook.feelings.feelings, ...workbook.feelings.needs].flatMap((group) => group.words);
      expect(holds(textOf('feelings'), words)).toEqual([]);
    });

    test('the check-ins are four, each with its seven steps; the plan has three', () => {
      const checkIns = sheets('check-in');
      expect(checkIns).toHaveLength(4);
      const steps = workbook.checkIn.steps.map(({ text }) => text);
      expect(checkIns.flatMap(({ page }) => holds(textOn(page), steps))).toEqual([]);
      const what = squeeze(workbook.plan.what ?? '');
      expect(textOf('plan').split(what)).toHaveLength(4);
    });

    test('a letter has twelve lines and more for each, and looking again has the ruler of the start', () => {
      const letterLines = sheets('letter').map(({ page }) => rules[page - 1]!.filter(({ xMm, endMm }) => endMm - xMm > 100).length);
      expect(letterLines).toHaveLength(2);
      expect(Math.min(...letterLines)).toBeGreaterThanOrEqual(12);
      for (const { page } of sheets('look-again')) expect(textOn(page)).toContain(squeeze(workbook.start.ruler));
    });

    test('the last page names the article, its author or that none is stated, and everybody quoted', () => {
      const text = textOn(found.pages.length);
      expect(sheets('sources')[0]?.page).toBe(found.pages.length);
      const { title, author, sections } = found.article;
      const quoted = sections.flatMap((section) => section.quotations.map(({ by }) => by));
      expect(holds(text, [title, author ?? 'author not stated in the file', ...quoted])).toEqual([]);
    });
  });
}
