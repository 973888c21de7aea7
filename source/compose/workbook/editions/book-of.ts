import type { WorkbookDocument, Writer } from '../../../model/workbook.ts';

/** The books that are printed: one, or one for each partner with the same page numbers. */
export function booksOf(document: WorkbookDocument): WorkbookDocument[] {
  return document.edition === 'two-book' ? [bookOf(document, 'a'), bookOf(document, 'b')] : [document];
}

/** One partner's book: none of the other's own pages (QUALITY W12). */
function bookOf(document: WorkbookDocument, owner: Writer): WorkbookDocument {
  const pages = document.pages
    .filter((page) => page.type === 'reading' || page.writer === null || page.writer === owner)
    .map((page) => (page.type === 'sheet' && page.activity === 'cover' ? { ...page, chairs: [owner] } : page));
  return { ...document, owner, pages };
}
