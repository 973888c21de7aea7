import { withDescendants } from '../../model/article.ts';
import { type Check, type Finding, quote } from '../check.ts';

/** W14: words to say and words of others are printed letter for letter. */
export const verbatim: Check = {
  rule: 'preflight/w14-verbatim',
  promise: 'scripts and quotations are printed letter for letter',
  find({ texts, expected: { book } }) {
    if (!book) return null;
    const given = book.article.sections.flatMap(withDescendants).flatMap(({ scripts, quotations }) => [...scripts, ...quotations]);
    return given.flatMap(({ text, sentenceIds, place }): Finding[] => {
      const page = book.sentencePages[sentenceIds[0] ?? ''];
      if (page === undefined || texts.find(page, text) !== 'missing') return [];
      return [{ page, reason: `Expected ${quote(text)} letter for letter, found other words`, place }];
    });
  },
};
