import { beforeAll, describe, expect, test } from 'vitest';
import type { BuildOptions } from '../../source/model/options.ts';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';
import { type PrintedPage, readPages } from './read-pages.ts';

const cases: { settings: Partial<BuildOptions>; fileName: string; least: number; most: number }[] = [
  { settings: { length: 'short' }, fileName: 'workbook.pdf', least: 12, most: 18 },
  { settings: { length: 'handout' }, fileName: 'workbook.pdf', least: 4, most: 8 },
  { settings: { length: 'short', edition: 'solo' }, fileName: 'workbook-solo.pdf', least: 12, most: 18 },
  { settings: { length: 'handout', edition: 'two-book' }, fileName: 'workbook-b.pdf', least: 4, most: 8 },
];

for (const article of realArticles) {
  // The sample in every mix, the others in the two plain ones.
  const mine = article === realArticles[0] ? cases : cases.slice(0, 2);
  describe.skipIf(!article.present).each(mine)(`${article.name}, $settings`, ({ settings, fileName, least, most }) => {
    let built: Built;
    let pages: PrintedPage[];
    beforeAll(async () => {
      built = await buildOnce(article, settings);
      pages = await readPages(built.bytes(fileName));
    });

    test('has so many pages, never two of Notes in a row', () => {
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      expect(built.outline.workbook.pages).toBe(pages.length);
      const isNotes = (page: number) => built.outline.workbook.sheets.some((one) => one.page === page && one.activity === 'notes');
      expect(pages.filter(({ number }) => isNotes(number) && isNotes(number + 1))).toEqual([]);
    });

    test('W14 what it leaves out is told as left out by length, and nothing else is lost', () => {
      const kept = built.outline.ledger.filter((entry) => entry.strippedBy === null && entry.only === null && entry.leftOutBy !== 'skip');
      expect(kept.filter((entry) => (entry.printed.length === 0) !== (entry.leftOutBy === 'length')).map(({ text }) => text)).toEqual([]);
      expect(kept.some((entry) => entry.leftOutBy === 'length')).toBe(true);
      const squeezed = pages.map((page) =>
        page.items
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/g, ''),
      );
      const last = (text: string) => text.replace(/\s+/g, '').slice(-24);
      const untrue = kept.filter(
        ({ text, printed, sectionId }) =>
          sectionId !== 'title' && printed[0] !== undefined && !squeezed[printed[0] - 1]?.includes(last(text)),
      );
      expect(untrue.map(({ text, printed }) => `${text} on page ${printed}`)).toEqual([]);
    });

    test('W6 slides send nobody to a page that is not there, and an activity with a page names it', () => {
      const numbers = (label: string | null) => (label ?? '').match(/\d+/g)?.map(Number) ?? [];
      const cited = built.outline.deck?.flatMap(({ workbookPages }) => numbers(workbookPages)) ?? [];
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((page) => page < 1 || page > pages.length)).toEqual([]);
      const html = Buffer.from(built.bytes('deck.html')).toString('utf8');
      expect(html).not.toMatch(/Open (?:the|your) book at any page with room/);
    });

    test('the imprint says which edition it is and where the whole text is', () => {
      const imprint = pages[1]?.items.map(({ text }) => text).join(' ') ?? '';
      expect(imprint).toMatch(settings.length === 'short' ? /Short edition/ : /Handout for one session/);
      expect(imprint).toMatch(/Whole text/);
    });
  });
}
