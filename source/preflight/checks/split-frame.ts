import type { PaintedArea } from '../../model/printed-file.ts';
import { type Check, type Finding, liveArea, mm, placeOfPage } from '../check.ts';

const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.6;
const isSame = (one: PaintedArea, other: PaintedArea): boolean =>
  one.paint === other.paint && one.colour === other.colour && near(one.rightMm - one.leftMm, other.rightMm - other.leftMm);

/** W2: a frame that ends at the foot of a page and begins again at the top of the next was torn in two. */
export const splitFrame: Check = {
  rule: 'preflight/w2-frame',
  promise: 'no frame, row or scale is cut by the edge of the page',
  find({ file, expected: { book } }) {
    if (!book) return null;
    const { document } = book;
    const cover = document.pages.find(({ activity }) => activity === 'cover')?.page;
    return file.pages.flatMap((page): Finding[] => {
      if (page.number === cover) return [];
      const { topMm, bottomMm } = liveArea(document, page.number);
      const next = file.pages[page.number];
      const place = placeOfPage(book, page.number);
      return page.areas.flatMap((area): Finding[] => {
        if (area.bottomMm > bottomMm + 1 && area.topMm < bottomMm)
          return [
            {
              page: page.number,
              reason: `Expected a frame inside the margins, found it ${mm(area.bottomMm - bottomMm)} over the foot`,
              place,
            },
          ];
        const goesOn = near(area.bottomMm, bottomMm) && next?.areas.some((other) => near(other.topMm, topMm) && isSame(area, other));
        return goesOn
          ? [{ page: page.number, reason: `Expected a frame on one page, found it going on on page ${page.number + 1}`, place }]
          : [];
      });
    });
  },
};
