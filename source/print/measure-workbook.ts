import type { WorkbookMeasures } from '../model/workbook.ts';
import type { Page } from './browser.ts';
import { runInPage } from './print-pdf.ts';

/** Runs in the page: natural heights of sheets and parts, in millimetres. */
function measureInPage(): WorkbookMeasures['sheets'] {
  const mm = (px: number) => (px * 25.4) / 96;
  const sheets: WorkbookMeasures['sheets'] = {};
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]')) {
    const partsMm: Record<string, number> = {};
    for (const part of sheet.querySelectorAll<HTMLElement>('[data-part]'))
      partsMm[part.dataset.part ?? ''] = mm(part.getBoundingClientRect().height);
    sheets[sheet.dataset.sheet ?? ''] = { heightMm: mm(sheet.getBoundingClientRect().height), partsMm };
  }
  return sheets;
}

/** The natural heights of every sheet of the loaded proof. */
export function measureSheets(page: Page): Promise<WorkbookMeasures['sheets']> {
  return runInPage(page, measureInPage);
}

/** A sheet whose content is larger than its page, in millimetres over. */
export interface Overflow {
  id: string;
  overMm: number;
}

/** Runs in the page: what is higher or wider than it may be, and anything that sticks out of its sheet. */
function findOverflowInPage(): Overflow[] {
  const mm = (px: number) => (px * 25.4) / 96;
  const found: Overflow[] = [];
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]')) {
    const box = sheet.getBoundingClientRect();
    let over = 0;
    for (const element of sheet.querySelectorAll('*')) {
      if (element.closest('svg') && element.tagName !== 'svg') continue;
      const { bottom, right, left, width, height } = element.getBoundingClientRect();
      if (width === 0 && height === 0) continue;
      over = Math.max(over, bottom - box.bottom, right - box.right, box.left - left);
    }
    if (mm(over) > 0.5) found.push({ id: sheet.dataset.sheet ?? '', overMm: mm(over) });
  }
  for (const run of document.querySelectorAll<HTMLElement>('.run')) {
    const box = run.getBoundingClientRect();
    for (const element of run.querySelectorAll('.reading *')) {
      const { right, left, width } = element.getBoundingClientRect();
      if (width > 0 && mm(Math.max(right - box.right, box.left - left)) > 0.5) {
        found.push({ id: run.id, overMm: mm(Math.max(right - box.right, box.left - left)) });
        break;
      }
    }
  }
  return found;
}

/** Proof that every sheet of the loaded book is one page and no reading is wider than its page (QUALITY W2, W3). */
export function findOverflow(page: Page): Promise<Overflow[]> {
  return runInPage(page, findOverflowInPage);
}
