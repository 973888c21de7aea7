import type { Page } from './browser.ts';
import { runInPage } from './print-pdf.ts';

/** A page of a sheet that holds more than fits. */
export interface SheetOverflow {
  /** Its number in the file. */
  page: number;
  overMm: number;
}

/** Runs in the page: nothing may pass the edges of its `.page`, nor reach its footer. */
function findOverflowInPage(): SheetOverflow[] {
  const found: SheetOverflow[] = [];
  for (const [index, sheet] of [...document.querySelectorAll('.page')].entries()) {
    const box = sheet.getBoundingClientRect();
    const foot = sheet.querySelector('.foot');
    const bottom = foot?.getBoundingClientRect().top ?? box.bottom;
    let over = 0;
    for (const element of sheet.querySelectorAll(':not(svg *, .foot, .foot *)')) {
      const { top, left, right, width, height, bottom: end } = element.getBoundingClientRect();
      // Boxes that reach the edge by design hold nothing of their own there.
      const isFrame = element.childElementCount > 0 && !element.matches('p, li, td, th, h2, h3');
      if (width === 0 || height === 0 || isFrame) continue;
      over = Math.max(over, end - bottom, right - box.right, box.left - left, box.top - top);
    }
    const overMm = (over * 25.4) / 96;
    if (overMm > 0.3) found.push({ page: index + 1, overMm });
  }
  return found;
}

/** Proof that every page of the loaded sheet holds what stands on it. */
export const findSheetOverflow = (page: Page): Promise<SheetOverflow[]> => runInPage(page, findOverflowInPage);
