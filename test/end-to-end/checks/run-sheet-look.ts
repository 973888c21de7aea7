import { mm } from '../../print/on-every-page.ts';
import type { PrintedPage, TextItem } from '../read-pages.ts';
import { isClock } from './run-sheet-rows.ts';

/** Glance, three of rows, and the form for feedback. */
const mostPages = 5;

/** R4: pages that are not the paper lying, too many of them, text outside or on other text. */
export function findMisprinted(pages: PrintedPage[], paper: { widthMm: number; heightMm: number }): string[] {
  const outside = pages.flatMap((page) =>
    page.items
      .filter(({ xMm, endMm, yMm }) => xMm < 8 || endMm > page.widthMm - 8 || yMm < 8 || yMm > page.heightMm - 3)
      .map(({ text }) => `page ${page.number}: “${text}” is in the margin`),
  );
  const turned = pages.filter((page) => Math.hypot(page.widthMm - paper.heightMm, page.heightMm - paper.widthMm) > 0.06);
  const collisions = pages.flatMap((page) =>
    page.items.flatMap((one, index) =>
      page.items.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.endMm, other.endMm) - Math.max(one.xMm, other.xMm);
        const near = Math.abs(one.yMm - other.yMm) < mm(0.6 * Math.min(one.sizePt, other.sizePt));
        return across > 1 && near ? [`page ${page.number}: “${one.text}” on “${other.text}”`] : [];
      }),
    ),
  );
  return [
    ...(pages.length > mostPages ? [`${pages.length} pages`] : []),
    ...turned.map(({ number, widthMm, heightMm }) => `page ${number}: ${widthMm} by ${heightMm} mm`),
    ...outside,
    ...collisions,
  ];
}

/** R4: text to read under 11 pt; footers, headings of columns, and names on drawings under 8 pt. */
export function findSmallPrint(pages: PrintedPage[]): string[] {
  return pages.flatMap((page) => {
    const heads = Math.min(30, ...page.items.filter(isClock).map(({ yMm }) => yMm)) - 3;
    // Names on the floor plan and in the narrowest boxes of the timeline.
    const isLabel = ({ text, yMm }: TextItem) =>
      yMm > page.heightMm - 11 || (page.number === 1 && text.trim().split(' ').length <= 3) || (page.number > 1 && yMm < heads);
    return page.items
      .filter((item) => item.sizePt < (isLabel(item) ? 7.95 : 10.95))
      .map(({ text, sizePt }) => `page ${page.number}: ${sizePt.toFixed(1)} pt ${text}`);
  });
}
