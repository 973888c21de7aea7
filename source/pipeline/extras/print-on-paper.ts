import type { PageGeometry } from '../../model/geometry.ts';
import type { WorkbookDocument } from '../../model/workbook.ts';
import { loadHtml, printPdf } from '../../print/print-pdf.ts';
import { renderBook } from '../build-workbook.ts';
import type { Press } from '../press.ts';

/**
 * A settled book printed once more with other margins or bleed; what stands on its pages has the same room, and so stays where it is.
 *
 * @returns As Chromium wrote it, without tags and bookmarks: for files that nobody reads on a screen.
 */
export async function printOnPaper(document: WorkbookDocument, paper: PageGeometry, press: Press): Promise<Uint8Array> {
  const page = await press.browser.newPage();
  try {
    await loadHtml(page, renderBook({ ...document, paper }, press, false));
    return await printPdf(page, { tagged: false, outline: false });
  } finally {
    await page.close();
  }
}
