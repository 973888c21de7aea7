import { nearestName } from '../../diagnostics/nearest.ts';
import { type Article, withDescendants } from '../../model/article.ts';
import type { PagePick } from '../../model/options.ts';
import type { WorkbookDocument, WorkbookPage } from '../../model/workbook.ts';

/** Pages of the book to print alone, with the end of the file's name; or what was asked for in vain, and what to ask for instead. */
export type Picked = { numbers: number[]; name: string } | { expected: string; hint: string };

/** Headings and ids are compared without their capitals, spaces and signs. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The pages asked for, by number or by the name of a section. */
export function pickPages(pick: PagePick, article: Article, document: WorkbookDocument): Picked {
  return pick.type === 'pages' ? pickNumbers(pick.ranges, document.pageCount) : pickSection(pick.name, article, document);
}

function pickNumbers(ranges: readonly (readonly [number, number])[], pageCount: number): Picked {
  const write = ([from, to]: readonly [number, number]) => (from === to ? `${from}` : `${from}-${to}`);
  const missing = ranges.find(([, to]) => to > pageCount);
  if (missing)
    return {
      expected: `--pages: expected pages from 1 to ${pageCount}, found ${write(missing)}`,
      hint: `write for example --pages 1-${pageCount}`,
    };
  const numbers = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  return { numbers: [...new Set(numbers)].sort((one, other) => one - other), name: `pages-${ranges.map(write).join('-')}` };
}

/** What can be asked for by name: every heading for the pages of its main section, and the pages before and after them by theirs. */
function listNames(article: Article, document: WorkbookDocument): { id: string; names: string[]; pages: WorkbookPage[] }[] {
  const sections = article.sections.map((main) => ({
    id: main.id,
    names: withDescendants(main).flatMap(({ id, title }) => [id, ...(title === null ? [] : [title])]),
    pages: document.pages.filter((page) => (page.type === 'reading' ? page.sectionIds.includes(main.id) : page.sectionId === main.id)),
  }));
  const matter = document.pages
    .filter((page) => page.type === 'sheet' && page.sectionId === null)
    .map((page) => ({ id: page.id, names: [page.id, ...(page.title === null ? [] : [page.title])], pages: [page] }));
  return [...sections, ...matter].filter(({ pages }) => pages.length > 0);
}

function pickSection(name: string, article: Article, document: WorkbookDocument): Picked {
  const known = listNames(article, document);
  const asked = plain(name);
  const found = known.find(({ names }) => names.some((one) => plain(one) === asked));
  if (!found) {
    const near = nearestName(
      name,
      known.flatMap(({ names }) => names),
    );
    return {
      expected: `--section: expected a heading of the article or the id of a section, found “${name}”`,
      hint: near === null ? `write one of ${known.map(({ id }) => id).join(', ')}` : `write --section ${JSON.stringify(near)}`,
    };
  }
  const numbers = found.pages.flatMap((page) =>
    Array.from({ length: page.type === 'reading' ? page.pages : 1 }, (_, index) => page.page + index),
  );
  return { numbers: [...new Set(numbers)].sort((one, other) => one - other), name: found.id };
}
