import type { SheetPart, WorkbookDocument, WorkbookPage, Writer } from '../../../model/workbook.ts';

/** The books that are printed: one, or one for each partner with the same page numbers. */
export function booksOf(document: WorkbookDocument): WorkbookDocument[] {
  return document.edition === 'two-book' ? [bookOf(document, 'a'), bookOf(document, 'b')] : [document];
}

/** One partner's book: none of the other's own pages (QUALITY W12). */
function bookOf(document: WorkbookDocument, owner: Writer): WorkbookDocument {
  const own = document.pages.filter((page) => page.type === 'reading' || page.writer === null || page.writer === owner);
  const ownIds = new Map(own.map((page) => [page.page, page.id]));
  const targets = new Map(document.pages.map((page) => [page.id, ownIds.get(page.page) ?? page.id]));
  return { ...document, owner, pages: own.map((page) => dressPage(page, owner, targets)) };
}

/** The cover names its owner, and the contents lead to the owner's own page of a spread. */
function dressPage(page: WorkbookPage, owner: Writer, targets: Map<string, string>): WorkbookPage {
  if (page.type === 'reading') return page;
  if (page.activity === 'cover') return { ...page, chairs: [owner] };
  if (page.activity !== 'contents' || page.body.type !== 'parts') return page;
  return { ...page, body: { type: 'parts', parts: page.body.parts.map((part) => leadTo(part, targets)) } };
}

function leadTo(part: SheetPart, targets: Map<string, string>): SheetPart {
  if (part.type !== 'contents') return part;
  const groups = part.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, target: targets.get(row.target) ?? row.target })),
  }));
  return { ...part, groups };
}
