import { describe, expect, test } from 'vitest';
import { createPhrases } from '../../../source/compose/phrases.ts';
import { composeWorkbook } from '../../../source/compose/workbook/compose-workbook.ts';
import { countPages } from '../../../source/compose/workbook/paginate.ts';
import { loadPromptBank, loadWords } from '../../../source/config/load-content.ts';
import type { Extra } from '../../../source/model/options.ts';
import { anArticle } from '../an-article.ts';
import { someOptions } from '../some-options.ts';

const phrases = createPhrases(loadWords('en'));
const bank = loadPromptBank('en');
const bookOf = (sections: number, extras: Extra[]) => {
  const article = anArticle(
    Array.from({ length: sections }, (_, index) => ({ title: `Part ${index + 1}`, role: 'general' as const, prose: ['A line.'] })),
  );
  return composeWorkbook(article, someOptions({ extras }), phrases, bank, null);
};
const sections = [1, 2, 3, 4, 5];

describe('a book that is folded from sheets', () => {
  test.each(sections)('fills its last sheet with Notes before its last page (%i sections)', (count) => {
    const plain = bookOf(count, []);
    for (const extra of ['booklet', 'press'] as const) {
      const folded = bookOf(count, [extra]);
      expect([folded.pageCount % 4, folded.pageCount - plain.pageCount < 4]).toEqual([0, true]);
      expect(folded.pageCount).toBe(countPages(folded.pages));
      const added = folded.pages.filter(({ id }) => /^notes-\d$/.test(id));
      expect(added.map(({ activity, title, page }) => ({ activity, title, page }))).toEqual(
        added.map((_, index) => ({ activity: 'notes', title: 'Notes', page: plain.pageCount + index })),
      );
      expect(folded.pages.map(({ id }) => id).filter((id) => !/^notes-\d$/.test(id))).toEqual(plain.pages.map(({ id }) => id));
      // Every page but the last keeps its number.
      const moved = plain.pages.filter(
        (page, index) => index < plain.pages.length - 1 && !folded.pages.some((other) => other.id === page.id && other.page === page.page),
      );
      expect(moved).toEqual([]);
      expect(folded.pages.at(-1)).toMatchObject({ id: plain.pages.at(-1)?.id, page: folded.pageCount });
    }
  });
  test('needs none of them for cards', () => {
    for (const count of sections) expect(bookOf(count, ['cards']).pageCount).toBe(bookOf(count, []).pageCount);
    expect(sections.some((count) => bookOf(count, []).pageCount % 4 !== 0)).toBe(true);
  });
  test('the imprint says how each of the two is turned', () => {
    const imprint = (extras: Extra[]) => JSON.stringify(bookOf(2, extras).pages.find(({ id }) => id === 'imprint'));
    expect(imprint(['booklet'])).toMatch(/long edge.*short edge/);
    expect(imprint(['press'])).not.toMatch(/short edge/);
  });
  test('the imprint tells the pages there are', () => {
    const text = JSON.stringify(bookOf(2, ['booklet']).pages.find(({ id }) => id === 'imprint'));
    expect(text).toContain(`${bookOf(2, ['booklet']).pageCount} pages`);
  });
});
