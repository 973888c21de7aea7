import { type Check, type Finding, placeOfPage, quote } from '../check.ts';

/** W10: headings nest without gaps, as the bookmarks show them, and each leads to a page. */
export const bookmarks: Check = {
  rule: 'preflight/w10-bookmarks',
  promise: 'the bookmarks follow the headings without gaps',
  find({ file, expected }) {
    if (!expected.book || expected.medium !== 'screen') return null;
    if (file.bookmarks.length === 0) return [{ page: null, reason: 'Expected a bookmark for every heading, found none', place: null }];
    return file.bookmarks.flatMap(({ title, level, page }, index): Finding[] => {
      const above = file.bookmarks[index - 1]?.level ?? 0;
      const place = page === null ? null : placeOfPage(expected.book, page);
      if (page === null)
        return [{ page, reason: `Expected the bookmark ${quote(title)} to lead to a page, found it leads nowhere`, place }];
      if (level > above + 1)
        return [{ page, reason: `Expected ${quote(title)} one level below the heading before it, found ${level - above} levels`, place }];
      return [];
    });
  },
};
