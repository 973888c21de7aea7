import { mmPerPt } from '../model/geometry.ts';
import type { WorkbookDocument, WorkbookMeasures } from '../model/workbook.ts';
import type { Page } from './browser.ts';
import { markAddress, readMarks } from './destinations.ts';
import { printPdf, runInPage } from './print-pdf.ts';

/** Runs in the page: natural heights of sheets, parts and rows, in millimetres. */
function measureInPage(): WorkbookMeasures['sheets'] {
  const mm = (px: number) => (px * 25.4) / 96;
  const sheets: WorkbookMeasures['sheets'] = {};
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]')) {
    const partsMm: Record<string, number> = {};
    const rowsMm: Record<string, [number, number][]> = {};
    for (const part of sheet.querySelectorAll<HTMLElement>('[data-part]')) {
      const { top, height } = part.getBoundingClientRect();
      partsMm[part.dataset.part ?? ''] = mm(height);
      rowsMm[part.dataset.part ?? ''] = [...part.querySelectorAll('[data-row]')].map((row) => {
        const box = row.getBoundingClientRect();
        return [mm(box.top - top), mm(box.bottom - top)];
      });
    }
    sheets[sheet.dataset.sheet ?? ''] = { heightMm: mm(sheet.getBoundingClientRect().height), partsMm, rowsMm };
  }
  return sheets;
}

/** Runs in the page: sentences and the ends of readings become links that the print keeps with their place. */
function markInPage(address: string): void {
  for (const link of document.querySelectorAll('a[href]')) link.removeAttribute('href');
  const wrap = (element: Element, id: string) => {
    const link = document.createElement('a');
    link.href = `${address}${id}`;
    link.append(...element.childNodes);
    element.append(link);
  };
  for (const element of document.querySelectorAll('.run [id^="s"]')) if (/^s\d+$/.test(element.id)) wrap(element, element.id);
  for (const element of document.querySelectorAll<HTMLElement>('[data-mark]')) wrap(element, element.dataset.mark ?? '');
}

/**
 * Measure a loaded proof: the natural height of every sheet, the pages each reading takes, the page of every sentence.
 *
 * Only the readings are printed, untagged; a reading starts on a page of its own, so what is found holds wherever it ends up.
 */
export async function measureWorkbook(page: Page, document: WorkbookDocument): Promise<WorkbookMeasures> {
  const sheets = await runInPage(page, measureInPage);
  if (!document.pages.some(({ type }) => type === 'reading')) return { sheets, readings: {}, sentences: {} };
  await runInPage(page, markInPage, markAddress);
  const marks = readMarks(await printPdf(page, { tagged: false, outline: false }));
  const readings: WorkbookMeasures['readings'] = {};
  const sentences: WorkbookMeasures['sentences'] = {};
  const starts: number[] = [];
  for (const reading of document.pages) {
    if (reading.type !== 'reading') continue;
    const start = marks.get(reading.id)?.first;
    const end = marks.get(`${reading.id}-end`)?.last;
    if (!start || !end) throw new Error(`The proof has no reading “${reading.id}”`);
    const endMm = end.yPt * mmPerPt - document.paper.topMm;
    readings[reading.id] = { pages: end.page - start.page + 1, endMm, setFor: reading.pages };
    starts.push(start.page);
  }
  for (const [id, mark] of marks) {
    if (!/^s\d+$/.test(id)) continue;
    const start = starts.findLast((one) => one <= mark.first.page) ?? 1;
    sentences[id] = mark.first.page - start;
  }
  return { sheets, readings, sentences };
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
    for (const element of sheet.querySelectorAll(':not(svg *)')) {
      const { bottom, right, left, width, height } = element.getBoundingClientRect();
      if (width === 0 && height === 0) continue;
      over = Math.max(over, bottom - box.bottom, right - box.right, box.left - left);
    }
    // More would cut the last line.
    if (mm(over) > 0.2) found.push({ id: sheet.id, overMm: mm(over) });
  }
  for (const run of document.querySelectorAll<HTMLElement>('.run')) {
    const box = run.getBoundingClientRect();
    let over = 0;
    for (const element of run.querySelectorAll('.reading *')) {
      const { right, left, width } = element.getBoundingClientRect();
      if (width > 0) over = Math.max(over, right - box.right, box.left - left);
    }
    if (mm(over) > 0.5) found.push({ id: run.id, overMm: mm(over) });
  }
  return found;
}

/** Proof that every sheet of the loaded book is one page and no reading is wider than its page (QUALITY W2, W3). */
export function findOverflow(page: Page): Promise<Overflow[]> {
  return runInPage(page, findOverflowInPage);
}
