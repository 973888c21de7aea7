import type { Article } from '../model/article.ts';
import { finishPdf } from '../print/finish-pdf.ts';
import { loadHtml, printPdf } from '../print/print-pdf.ts';
import { fileDate, type Press, ptPerMm } from './press.ts';

/** A printed document that is not the book: run sheet, guide, test sheet, cards. */
export interface PrintedSheets {
  bytes: Uint8Array;
  pages: number;
}

/** Print a document of one paper size in the second tab, tagged and finished. Lengths in millimetres. */
export async function printSheets(
  html: string,
  { title, paper }: { title: string; paper: { widthMm: number; heightMm: number } },
  article: Article,
  press: Press,
): Promise<PrintedSheets> {
  const page = await press.deckPage;
  await loadHtml(page, html);
  const printed = await printPdf(page, { tagged: true, outline: false });
  return finishPdf(printed, {
    widthPt: paper.widthMm * ptPerMm,
    heightPt: paper.heightMm * ptPerMm,
    title,
    author: article.author,
    subject: null,
    language: article.lang,
    date: fileDate(article),
  });
}
