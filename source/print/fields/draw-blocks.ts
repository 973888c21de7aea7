import type { Page } from '../browser.ts';
import { loadHtml, printPdf, runInPage } from '../print-pdf.ts';

/** Runs in the page: a text larger than its room is set smaller, until it fits or can hardly be read. */
function fitInPage(leastPt: number): void {
  for (const block of document.querySelectorAll<HTMLElement>('.block')) {
    const text = block.firstElementChild as HTMLElement;
    const isAlone = block.matches('.alone');
    block.style.lineHeight = `${block.dataset.leading}pt`;
    let sizePt = (Number.parseFloat(getComputedStyle(block).fontSize) * 72) / 96;
    const isOver = () => (isAlone ? text.scrollWidth > block.clientWidth + 1 : text.offsetHeight > block.clientHeight + 2);
    while (isOver() && sizePt > leastPt) {
      sizePt *= 0.95;
      block.style.fontSize = `${sizePt}pt`;
      if (!isAlone) block.style.lineHeight = '1.3';
    }
  }
}

/** What is set no smaller. */
const leastPt = 4;

/**
 * Print the texts of fields: page after page, one text each, in the upper left corner. The browser sets them, so that every script is
 * joined, turned and broken as in the book.
 *
 * @param html As `renderAnswerBlocks` writes it.
 */
export async function drawBlocks(page: Page, html: string): Promise<Uint8Array> {
  await loadHtml(page, html);
  await runInPage(page, fitInPage, leastPt);
  return printPdf(page, { tagged: false, outline: false });
}
