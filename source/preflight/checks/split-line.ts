import { type Check, type Finding, quote } from '../check.ts';

/** W2: list items and scripts are boxes to tick and words to say: each stays whole. */
const unbroken = new Set(['item', 'script']);

export const splitLine: Check = {
  rule: 'preflight/w2-split',
  promise: 'no list item and no script crosses a page',
  find({ texts, expected: { book } }) {
    if (!book) return null;
    return book.article.sentences.flatMap(({ id, kind, text, place }): Finding[] => {
      const page = book.sentencePages[id];
      if (page === undefined || !unbroken.has(kind) || texts.find(page, text) !== 'split') return [];
      return [{ page, reason: `Expected ${quote(text)} on one page, found it broken between pages ${page} and ${page + 1}`, place }];
    });
  },
};
