import type { PrintedPage, TextRun } from '../../model/printed-file.ts';
import { type Check, type Finding, hasDrawing, placeOfPage, quote } from '../check.ts';

const white = 0xffffff;

/** Relative luminance of `0xrrggbb` (WCAG 2.2). */
export function luminanceOf(colour: number): number {
  const part = (shift: number) => {
    const value = ((colour >> shift) & 255) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

/** Contrast between 1 and 21 (WCAG 2.2, 1.4.3). */
function contrastOf(one: number, other: number): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What a run stands on: the last area painted under its middle, else white paper. */
function groundOf({ leftMm, rightMm, yMm, sizePt }: TextRun, { areas }: PrintedPage): number {
  const [x, y] = [(leftMm + rightMm) / 2, yMm - sizePt * 0.1];
  return (
    areas.findLast((area) => area.paint === 'fill' && area.leftMm <= x && x <= area.rightMm && area.topMm <= y && y <= area.bottomMm)
      ?.colour ?? white
  );
}

/** W13: words can be told from what they stand on, in weak light and on a photocopy. */
export const contrast: Check = {
  rule: 'preflight/w13-contrast',
  promise: 'all words stand out from what is behind them',
  find: ({ file, texts, expected }) =>
    file.pages.flatMap((page) => {
      const { live, furniture } = texts.of(page.number);
      return [...live, ...furniture].flatMap((run): Finding[] => {
        const found = contrastOf(run.colour, groundOf(run, page));
        if (found >= expected.leastContrast - 0.05 || hasDrawing(expected.book, page.number)) return [];
        const reason = `Expected a contrast of ${expected.leastContrast} to 1, found ${quote(run.text)} with ${found.toFixed(1)} to 1`;
        return [{ page: page.number, reason, place: placeOfPage(expected.book, page.number) }];
      });
    }),
};
