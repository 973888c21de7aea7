import { type Check, type Finding, placeOfPage, quote } from '../check.ts';

/** W3: nothing is painted where it is cut off. */
export const clipped: Check = {
  rule: 'preflight/w3-clipped',
  promise: 'no words are cut off',
  find: ({ file, expected }) =>
    file.pages.flatMap(({ number, runs }) =>
      runs.flatMap(({ text, clipped: isCut }): Finding[] =>
        isCut && /[^\s\p{Cf}]/u.test(text)
          ? [{ page: number, reason: `Expected ${quote(text)} in full, found it cut off`, place: placeOfPage(expected.book, number) }]
          : [],
      ),
    ),
};
