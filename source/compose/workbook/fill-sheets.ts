import type { BuildOptions } from '../../model/options.ts';
import type { WorkbookPage } from '../../model/workbook.ts';
import { composeNotes } from './back-matter.ts';
import type { BookContext } from './context.ts';
import { countPages } from './paginate.ts';

/** A sheet that is folded once holds four pages, and print shops count in such sheets. */
const pagesPerSheet = 4;

/** Whether the book is folded from whole sheets: as a booklet, or by a print shop. */
export const isFolded = ({ extras }: BuildOptions): boolean => extras.includes('booklet') || extras.includes('press');

/**
 * Notes pages that fill the last sheet of a book to be folded, so that no page of it is blank (QUALITY W5).
 *
 * They come before the last page, which is the back of the book, or after it where it is the right page of a spread. All files of
 * one build have them, so a page number means the same page in each.
 */
export function fillSheets(context: BookContext, pages: WorkbookPage[]): WorkbookPage[] {
  const count = countPages(pages);
  const missing = isFolded(context.options) ? (pagesPerSheet - (count % pagesPerSheet)) % pagesPerSheet : 0;
  const last = pages.at(-1);
  if (missing === 0 || !last) return pages;
  const after = last.side === 'right' || last.type === 'reading';
  const first = after ? count + 1 : last.page;
  const notes = Array.from({ length: missing }, (_, index) => ({
    ...composeNotes(context, `notes-${index + 1}`, 'any'),
    page: first + index,
  }));
  return after ? [...pages, ...notes] : [...pages.slice(0, -1), ...notes, { ...last, page: last.page + missing }];
}
