import { type Check, type Finding, placeOfPage, quote } from '../check.ts';

/** W9: no letter prints as an empty box. */
export const glyphs: Check = {
  rule: 'preflight/w9-glyph',
  promise: 'no letter is missing from its font',
  find: ({ file, expected }) =>
    file.pages.flatMap(({ number, runs }) =>
      runs.flatMap(({ missing, text, font }): Finding[] =>
        missing > 0
          ? [
              {
                page: number,
                reason: `Expected every letter of ${quote(text)} in the font ${file.fonts[font]?.name ?? ''}, found ${missing} missing`,
                place: placeOfPage(expected.book, number),
              },
            ]
          : [],
      ),
    ),
};
