import { type Check, type Finding, placeOfPage } from '../check.ts';

/** Fewer pixels in an inch and they can be seen. */
const leastDpi = 150;
/** Smaller than this a picture is a mark, and its pixels do not matter. */
const leastMm = 4;

/** W9: pictures are sharp at the size they are printed in. */
export const images: Check = {
  rule: 'preflight/w9-image',
  promise: `every picture has ${leastDpi} pixels an inch or more`,
  find({ file, expected }) {
    if (file.pages.every((page) => page.images.length === 0)) return null;
    return file.pages.flatMap(({ number, images: pictures }) =>
      pictures.flatMap(({ dpi, widthPx, heightPx, leftMm, rightMm, topMm, bottomMm }): Finding[] => {
        if (dpi >= leastDpi - 1 || Math.max(rightMm - leftMm, bottomMm - topMm) < leastMm) return [];
        const size = `${Math.round(rightMm - leftMm)} × ${Math.round(bottomMm - topMm)} mm`;
        const reason = `Expected ${leastDpi} pixels an inch, found ${Math.round(dpi)} in a picture of ${widthPx} × ${heightPx} pixels printed ${size}`;
        return [{ page: number, reason, place: placeOfPage(expected.book, number) }];
      }),
    );
  },
};
