import { type Check, type Finding, hasDrawing, placeOfPage } from '../check.ts';
import { luminanceOf } from './contrast.ts';

/** Only a ground that words stand on matters: marks, discs and bars may be solid. */
const leastMm = 25;
/** Ten parts of black in a hundred, as light reflected. */
const leastLuminance = luminanceOf(0xe6e6e6) - 0.02;

/** W13: a tint that a photocopier turns to grey hides what is written on it. */
export const tints: Check = {
  rule: 'preflight/w13-tint',
  promise: 'tints are light enough to write and copy on',
  find({ file, expected: { book } }) {
    if (!book) return null;
    return file.pages.flatMap((page): Finding[] => {
      const dark = page.areas.find(
        ({ paint, colour, leftMm, rightMm, topMm, bottomMm }) =>
          paint === 'fill' && rightMm - leftMm >= leastMm && bottomMm - topMm >= leastMm && luminanceOf(colour) < leastLuminance,
      );
      if (!dark || hasDrawing(book, page.number)) return [];
      const reason = `Expected tints of 10 % at most, found #${dark.colour.toString(16).padStart(6, '0')}`;
      return [{ page: page.number, reason, place: placeOfPage(book, page.number) }];
    });
  },
};
