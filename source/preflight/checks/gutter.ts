import { type Check, type Finding, liveArea, mm, placeOfPage } from '../check.ts';

/** Holes and staples take so much of the inner side. */
const leastMm = 20;
const toleranceMm = 0.5;

/** W8: nothing printed where the book is stapled or punched. */
export const gutter: Check = {
  rule: 'preflight/w8-gutter',
  promise: 'the inner margin leaves room for staples and holes',
  find({ file, expected: { book } }) {
    if (!book) return null;
    const { document } = book;
    return file.pages.flatMap((page): Finding[] => {
      const { leftMm, rightMm } = liveArea(document, page.number);
      const spineLeft = leftMm > page.widthMm - rightMm;
      const words = page.runs.filter(({ text }) => /[^\s\p{Cf}]/u.test(text) && !/\s$/u.test(text));
      const inner = spineLeft ? Math.min(...words.map((run) => run.leftMm)) : page.widthMm - Math.max(...words.map((run) => run.rightMm));
      if (words.length === 0 || inner >= leastMm - toleranceMm) return [];
      return [
        {
          page: page.number,
          reason: `Expected an inner margin of ${leastMm} mm, found ${mm(inner)}`,
          place: placeOfPage(book, page.number),
        },
      ];
    });
  },
};
