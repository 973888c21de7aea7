import type { Article } from '../model/article.ts';
import { ptPerMm } from '../model/geometry.ts';
import type { TagFault } from '../model/tag-fault.ts';
import type { Page } from '../print/browser.ts';
import { finishPdf } from '../print/finish-pdf.ts';
import { loadHtml, printPdf } from '../print/print-pdf.ts';
import type { NewBookmark } from '../print/write-bookmarks.ts';
import { fileDate, type Press } from './press.ts';

/** A printed document that is not the book: run sheet, guide, test sheet, cards. */
export interface PrintedSheets {
  bytes: Uint8Array;
  pages: number;
  tagFaults: TagFault[];
}

interface SheetFacts {
  title: string;
  /** Lengths in millimetres. */
  paper: { widthMm: number; heightMm: number };
  bookmarks?: readonly NewBookmark[];
}

/** Print a document of one paper size in a tab, tagged and finished. */
export async function printSheets(
  html: string,
  { title, paper, bookmarks = [] }: SheetFacts,
  page: Page,
  article: Article,
): Promise<PrintedSheets> {
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
    bookmarks,
  });
}

/** The same in a tab of its own: the other two may be at work. */
export async function printSheetsApart(html: string, facts: SheetFacts, article: Article, press: Press): Promise<PrintedSheets> {
  const page = await press.browser.newPage();
  try {
    return await printSheets(html, facts, page, article);
  } finally {
    await page.close();
  }
}
