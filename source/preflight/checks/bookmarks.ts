import { withDescendants } from '../../model/article.ts';
import { type Check, type Finding, type KnownBook, placeOfPage, quote } from '../check.ts';
import { squeeze } from '../page-text.ts';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** Every title of the book, by its letters: two may differ in their spaces alone. */
function titlesOf({ document, article }: KnownBook): Map<string, Set<string>> {
  const sections = article.sections.flatMap(withDescendants);
  const all = [document.title, ...document.pages.map((page) => page.title), ...sections.map(({ title }) => title)];
  const titles = new Map<string, Set<string>>();
  for (const title of all) {
    if (title === null) continue;
    const known = titles.get(squeeze(title)) ?? new Set();
    titles.set(squeeze(title), known.add(plain(title)));
  }
  return titles;
}

/** W10: headings nest without gaps, as the bookmarks show them, and each leads to a page. */
export const bookmarks: Check = {
  rule: 'preflight/w10-bookmarks',
  promise: 'the bookmarks follow the headings without gaps',
  find({ file, expected }) {
    if (!expected.book || expected.medium !== 'screen') return null;
    if (file.bookmarks.length === 0) return [{ page: null, reason: 'Expected a bookmark for every heading, found none', place: null }];
    const titles = titlesOf(expected.book);
    return file.bookmarks.flatMap(({ title, level, page }, index): Finding[] => {
      const above = file.bookmarks[index - 1]?.level ?? 0;
      const place = page === null ? null : placeOfPage(expected.book, page);
      if (page === null)
        return [{ page, reason: `Expected the bookmark ${quote(title)} to lead to a page, found it leads nowhere`, place }];
      if (level > above + 1)
        return [{ page, reason: `Expected ${quote(title)} one level below the heading before it, found ${level - above} levels`, place }];
      const said = titles.get(squeeze(title));
      if (said !== undefined && !said.has(plain(title)))
        return [{ page, reason: `Expected the bookmark ${quote([...said].join(' / '))}, found ${quote(title)}`, place }];
      return [];
    });
  },
};
