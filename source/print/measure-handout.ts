import type { HandoutHeights } from '../model/handout.ts';
import type { Page } from './browser.ts';
import { runInPage } from './print-pdf.ts';

/** Runs in the page: heights in millimetres. */
function measureInPage(): HandoutHeights {
  const mm = (px: number) => (px * 25.4) / 96;
  const heightOf = (element: Element | null) => mm(element?.getBoundingClientRect().height ?? 0);
  const head = document.querySelector('.sheet-head');
  const below = head === null ? 0 : mm(Number.parseFloat(getComputedStyle(head).marginBottom));
  const pieces = [...document.querySelectorAll<HTMLElement>('.piece')];
  return {
    headMm: heightOf(head) + below,
    slides: Object.fromEntries(
      pieces.map((piece) => [
        piece.dataset.slide,
        { slideMm: heightOf(piece.querySelector('.piece-slide')), notesMm: [...piece.querySelectorAll('.note')].map(heightOf) },
      ]),
    ),
  };
}

/** Measure a loaded proof of a handout. */
export const measureHandout = (page: Page): Promise<HandoutHeights> => runInPage(page, measureInPage);

/** Runs in the page: numbers of the sheets whose last line stands too low. */
function findOverflowInPage(): number[] {
  return [...document.querySelectorAll('.sheet')].flatMap((sheet, index) => {
    const foot = sheet.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? 0;
    const isOver = [...sheet.querySelectorAll('.piece')].some((piece) => piece.getBoundingClientRect().bottom > foot);
    return isOver ? [index + 1] : [];
  });
}

/** Pages of a loaded handout that hold more than fits. */
export const findHandoutOverflow = (page: Page): Promise<number[]> => runInPage(page, findOverflowInPage);
