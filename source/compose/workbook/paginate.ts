import type { PageReference, Sheet, WorkbookPage } from '../../model/workbook.ts';

const isLeft = (page: number): boolean => page % 2 === 0;
const pagesOf = (page: WorkbookPage): number => (page.type === 'reading' ? page.pages : 1);

/** How the pages of a book lie. */
export interface Laying {
  /** The two pages of a spread stand in two books, under one number. */
  isTwoBooks?: boolean;
  /** A section may open on a left page where that saves a page: in books that are thick for their size. */
  opensAnywhere?: boolean;
}

/**
 * Give every page its number. A page that must stand left or right and would not gets a filler before it,
 * so there are no blanks, and never two fillers in a row (QUALITY W5, W7).
 */
export function paginate(
  pages: WorkbookPage[],
  fillerBefore: (next: WorkbookPage, before: WorkbookPage) => Sheet,
  { isTwoBooks = false, opensAnywhere = false }: Laying = {},
): WorkbookPage[] {
  const placed: WorkbookPage[] = [];
  let next = 1;
  const place = (page: WorkbookPage) => {
    placed.push({ ...page, page: next });
    next += pagesOf(page);
  };
  for (const [index, page] of pages.entries()) {
    const before = placed.at(-1);
    if (isTwoBooks && before && isTwin(before, page)) {
      placed.push({ ...page, page: before.page });
      continue;
    }
    const wrong = (page.side === 'left' && !isLeft(next)) || (page.side === 'right' && isLeft(next));
    const stays = wrong && opensAnywhere && page.type === 'reading' && liesWell(pages.slice(index), next);
    if (wrong && !stays) place(fillerBefore(page, before ?? page));
    place(stays ? { ...page, side: 'any' } : page);
  }
  return placed;
}

/** Whether, with a reading on this page, the next page that must stand left or right does so; the next reading looks for itself. */
function liesWell([reading, ...after]: WorkbookPage[], from: number): boolean {
  let next = from + (reading ? pagesOf(reading) : 0);
  for (const page of after) {
    if (page.type === 'reading') return true;
    if (page.side !== 'any') return (page.side === 'left') === isLeft(next);
    next += 1;
  }
  return true;
}

/** Partner B's page of the same spread. */
const isTwin = (before: WorkbookPage, page: WorkbookPage): boolean =>
  before.type === 'sheet' && before.writer === 'a' && page.type === 'sheet' && page.writer === 'b';

/** Pages in all; the two of a spread that stand in two books under one number count once. */
export function countPages(pages: WorkbookPage[]): number {
  return pages.reduce((sum, page, index) => sum + (page.page > 0 && pages[index - 1]?.page === page.page ? 0 : pagesOf(page)), 0);
}

/** Where each activity is, for slides and run sheet: one entry per activity, section and exercise, pages in order. */
export function referencePages(pages: WorkbookPage[]): PageReference[] {
  const found = new Map<string, PageReference>();
  for (const page of pages) {
    const about = page.type === 'sheet' ? page.about : undefined;
    for (const sectionId of page.type === 'reading' ? page.sectionIds : [page.sectionId]) {
      const key = `${page.activity}/${sectionId ?? ''}/${about ?? ''}`;
      const entry = found.get(key) ?? { activity: page.activity, sectionId, ...(about === undefined ? {} : { about }), pages: [] };
      for (let offset = 0; offset < pagesOf(page); offset += 1)
        if (entry.pages.at(-1) !== page.page + offset) entry.pages.push(page.page + offset);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}
