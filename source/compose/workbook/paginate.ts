import type { PageReference, Sheet, WorkbookPage } from '../../model/workbook.ts';

const isLeft = (page: number): boolean => page % 2 === 0;
const pagesOf = (page: WorkbookPage): number => (page.type === 'reading' ? page.pages : 1);

/**
 * Give every page its number. A page that must stand left or right and would not gets a filler before it,
 * so there are no blanks, and never two fillers in a row (QUALITY W5, W7).
 */
export function paginate(pages: WorkbookPage[], fillerBefore: (next: WorkbookPage, before: WorkbookPage) => Sheet): WorkbookPage[] {
  const placed: WorkbookPage[] = [];
  let next = 1;
  const place = (page: WorkbookPage) => {
    placed.push({ ...page, page: next });
    next += pagesOf(page);
  };
  for (const page of pages) {
    const wrong = (page.side === 'left' && !isLeft(next)) || (page.side === 'right' && isLeft(next));
    if (wrong) {
      place(fillerBefore(page, placed.at(-1) ?? page));
    }
    place(page);
  }
  return placed;
}

export function countPages(pages: WorkbookPage[]): number {
  return pages.reduce((sum, page) => sum + pagesOf(page), 0);
}

/** Where each activity is, for slides and run sheet: one entry per activity, section and exercise, pages in order. */
export function referencePages(pages: WorkbookPage[]): PageReference[] {
  const found = new Map<string, PageReference>();
  for (const page of pages) {
    const about = page.type === 'sheet' ? page.about : undefined;
    for (const sectionId of page.type === 'reading' ? page.sectionIds : [page.sectionId]) {
      const key = `${page.activity}/${sectionId ?? ''}/${about ?? ''}`;
      const entry = found.get(key) ?? { activity: page.activity, sectionId, ...(about === undefined ? {} : { about }), pages: [] };
      for (let offset = 0; offset < pagesOf(page); offset += 1) entry.pages.push(page.page + offset);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}
