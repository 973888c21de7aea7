import { mmPerPt } from '../../model/geometry.ts';
import { type Check, type Finding, liveArea, mm, placeOfPage, quote } from '../check.ts';

/** An overhanging letter is no mistake. */
const toleranceMm = 0.5;
/** Of the size of the letters: how far they reach above and below their baseline. */
const reach = { above: 0.7, below: 0.2 };

/** W3: words stand between the margins, running head and folio above and below them. */
export const margins: Check = {
  rule: 'preflight/w3-margins',
  promise: 'all words stand inside the margins',
  find({ texts, file, expected: { book } }) {
    if (!book) return null;
    const { document } = book;
    return file.pages.flatMap(({ number }) => {
      const { leftMm, rightMm, topMm, bottomMm } = liveArea(document, number);
      const { live, furniture } = texts.of(number);
      const tell = (text: string, over: number, where: string): Finding => ({
        page: number,
        reason: `Expected ${quote(text)} inside the margins, found it ${mm(over)} over ${where}`,
        place: placeOfPage(book, number),
      });
      const found: Finding[] = [];
      for (const run of [...live, ...furniture]) {
        const across = Math.max(leftMm - run.leftMm, run.rightMm - rightMm);
        // A space at the end of a line hangs over its edge and is seen by nobody.
        if (across > toleranceMm && !/\s$/u.test(run.text)) found.push(tell(run.text, across, 'the side'));
      }
      for (const { text, yMm, sizePt } of live) {
        const down = yMm + reach.below * sizePt * mmPerPt - bottomMm;
        const up = topMm - (yMm - reach.above * sizePt * mmPerPt);
        if (Math.max(down, up) > toleranceMm) found.push(tell(text, Math.max(down, up), down > up ? 'the foot' : 'the head'));
      }
      return found;
    });
  },
};
