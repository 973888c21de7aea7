import { listDestinations } from '../../destinations.ts';
import type { PdfFile } from '../../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfString, type PdfValue, readPdfText } from '../../pdf-syntax.ts';
import { numberOf } from '../structure.ts';
import type { Fault, TagCheck } from './check.ts';

/** From here on nobody leafs through a file page by page. */
const longPages = 20;
const mostBookmarks = 20_000;

/** Bookmarks from top to bottom, those below each after it. */
function listItems(file: PdfFile): PdfDictionary[] {
  const items: PdfDictionary[] = [];
  const walk = (first: PdfValue | undefined): void => {
    for (
      let item = asDictionary(file.resolve(first));
      item && items.length < mostBookmarks;
      item = asDictionary(file.resolve(item.get('Next')))
    ) {
      items.push(item);
      walk(item.get('First'));
    }
  };
  walk(asDictionary(file.resolve(file.catalog.get('Outlines')))?.get('First'));
  return items;
}

/** ISO 14289-1, 7.17: a way through a long file, in the order of its pages. */
export const bookmarks: TagCheck = {
  name: 'bookmarks',
  promise: 'a long file has bookmarks, and they follow its pages',
  find({ file, pageOf }) {
    const items = listItems(file);
    if (items.length === 0)
      return file.pages.length > longPages
        ? [{ page: null, reason: `Expected bookmarks in a file of ${file.pages.length} pages, found none` }]
        : [];
    const named = listDestinations(file);
    const faults: Fault[] = [];
    let last = 0;
    for (const item of items) {
      const words = file.resolve(item.get('Title'));
      const title = words instanceof PdfString ? readPdfText(words).trim() : '';
      let target = file.resolve(item.get('Dest') ?? asDictionary(file.resolve(item.get('A')))?.get('D'));
      if (target instanceof PdfName) target = file.resolve(named.get(target.name));
      if (target instanceof PdfString) target = file.resolve(named.get(target.bytes));
      const place = Array.isArray(target) ? target : file.resolve(asDictionary(target)?.get('D'));
      const page = Array.isArray(place) ? pageOf(numberOf(place[0])) : null;
      if (title === '') faults.push({ page, reason: 'Expected a bookmark with words, found one without' });
      if (page === null) faults.push({ page, reason: `Expected the bookmark “${title}” to lead to a page, found it leads nowhere` });
      else if (page < last)
        faults.push({ page, reason: `Expected bookmarks in the order of the pages, found “${title}” after page ${last}` });
      last = Math.max(last, page ?? 0);
    }
    return faults;
  },
};
