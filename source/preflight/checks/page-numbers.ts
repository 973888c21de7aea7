import type { Activity, ContentsRow, WorkbookPage } from '../../model/workbook.ts';
import { type Check, type Finding, type Inspection, type KnownBook, placeOfPage, quote } from '../check.ts';
import { lettersOf } from '../page-text.ts';

/** W6: a page number printed anywhere is the page its name stands on. */
export const pageNumbers: Check = {
  rule: 'preflight/w6-page-number',
  promise: 'every printed page number is true',
  find(inspection) {
    const { file, expected } = inspection;
    const { book } = expected;
    if (!book) return null;
    const { document } = book;
    const found: Finding[] = [];
    if (file.pages.length !== document.pageCount)
      found.push({ page: null, reason: `Expected ${document.pageCount} pages, found ${file.pages.length}`, place: null });
    for (const page of document.pages) found.push(...checkPage(page, book, inspection));
    return [...found, ...checkLinks(inspection, book), ...checkCited(book)];
  },
};

const isPlain = ({ activity }: WorkbookPage): boolean => activity === 'cover' || activity === 'imprint';

/** Slides and run sheet send nobody to a page that is not there, or has nothing to do on it. */
function checkCited({ document, cited }: KnownBook): Finding[] {
  const activityOn = (page: number) => (page > document.pageCount ? null : document.pages.findLast((one) => one.page <= page)?.activity);
  return cited.flatMap(({ by, pages }) =>
    pages.flatMap((page): Finding[] => {
      const activity = activityOn(page);
      return activity && !idle.has(activity)
        ? []
        : [{ page: null, reason: `Expected ${by} to name a page to work on, found page ${page}`, place: null }];
    }),
  );
}

const idle: ReadonlySet<Activity> = new Set<Activity>(['cover', 'imprint', 'contents']);

/** A page has its title and its number on it, and leads nowhere else. */
function checkPage(page: WorkbookPage, book: KnownBook, { texts }: Inspection): Finding[] {
  const place = placeOfPage(book, page.page);
  const found: Finding[] = [];
  const words = lettersOf(
    texts
      .of(page.page)
      .live.map(({ text }) => text)
      .join(''),
  );
  if (page.title !== null && !words.includes(lettersOf(page.title)) && !texts.has(page.page, page.title))
    found.push({
      page: page.page,
      reason: `Expected ${quote(page.title)} on this page, as the book says elsewhere, found it missing`,
      place,
    });
  const last = page.page + (page.type === 'reading' ? page.pages : 1);
  for (let number = page.page; number < last && !isPlain(page); number += 1) {
    const folios = texts
      .of(number)
      .furniture.map(({ text }) => text.trim())
      .filter((text) => /^\d+$/.test(text));
    if (!folios.includes(String(number)))
      found.push({ page: number, reason: `Expected the page number ${number} in the margin, found ${folios.join(', ') || 'none'}`, place });
  }
  found.push(...checkContents(page.page, rowsOf(page), book));
  return found;
}

/** The rows of the contents that stand on a page. */
const rowsOf = (page: WorkbookPage): ContentsRow[] =>
  page.type === 'sheet' && page.body.type === 'parts'
    ? page.body.parts.flatMap((part) => (part.type === 'contents' ? part.groups.flatMap(({ rows }) => rows) : []))
    : [];

function checkContents(page: number, rows: ContentsRow[], { document }: KnownBook): Finding[] {
  const pages = new Map(document.pages.map((one) => [one.id, one.page]));
  return rows.flatMap(({ page: said, target, name }): Finding[] =>
    Number(said) === pages.get(target)
      ? []
      : [{ page, reason: `Expected page ${pages.get(target)} beside ${quote(name)}, found ${said}`, place: null }],
  );
}

/** Links from the contents go, row by row, to the pages the rows name. */
function checkLinks({ file }: Inspection, { document }: KnownBook): Finding[] {
  return document.pages.flatMap((page): Finding[] => {
    const targets = new Set(rowsOf(page).map((row) => Number(row.page)));
    if (targets.size === 0) return [];
    const links = file.pages[page.page - 1]?.links.filter(({ address }) => address === null) ?? [];
    const wrong = links.find((link) => link.page === null || !targets.has(link.page));
    if (wrong === undefined) return [];
    return [
      { page: page.page, reason: `Expected links to the pages named beside them, found one to ${wrong.page ?? 'nowhere'}`, place: null },
    ];
  });
}
