import { withDescendants } from '../../model/article.ts';
import { type Check, type Finding, quote } from '../check.ts';
import { squeeze } from '../page-text.ts';

/** W1: a list stands on the page of the line that opens it. */
export const leadInApart: Check = {
  rule: 'preflight/w1-lead-in-apart',
  promise: 'every list stands with the line that opens it',
  find({ texts, expected: { book } }) {
    if (!book) return null;
    const lists = book.article.sections.flatMap(withDescendants).flatMap((section) => section.lists);
    return lists.flatMap(({ leadIn, items, place }): Finding[] => {
      const page = book.sentencePages[items[0]?.sentenceIds[0] ?? ''];
      if (leadIn === null || page === undefined || page === 1) return [];
      // On its own page the line ends with its last words; on the page before, it was left behind.
      const ending = squeeze(leadIn).slice(-40);
      if (texts.has(page, leadIn) || texts.of(page).squeezed.includes(ending) || !texts.of(page - 1).squeezed.includes(ending)) return [];
      return [{ page: page - 1, reason: `Expected ${quote(leadIn)} above its list, found the list on page ${page}`, place }];
    });
  },
};
