import type { PdfFile } from './pdf-file.ts';
import { type PdfDictionary, PdfName, PdfReference, type PdfValue, writePdfText } from './pdf-syntax.ts';

/** A bookmark to write: it leads to the top of its page. */
export interface NewBookmark {
  title: string;
  /** 1 at the top; never more than one deeper than the bookmark before it. */
  level: number;
  /** 1-based. */
  page: number;
}

/**
 * Write the bookmarks of a file, in the place of those it has, and have readers show them.
 *
 * @param bookmarks In the order of the pages.
 * @see ISO 32000-2, 12.3.3 Document outline
 */
export function writeBookmarks(file: PdfFile, bookmarks: readonly NewBookmark[]): void {
  if (bookmarks.length === 0) return;
  const root = file.add(null);
  const numbers = bookmarks.map(() => file.add(null));
  // The parent of each is the last one before it that is higher up.
  const parentOf = (index: number): number => {
    for (let at = index - 1; at >= 0; at -= 1) if (bookmarks[at]!.level < bookmarks[index]!.level) return numbers[at]!;
    return root;
  };
  const children = new Map<number, number[]>();
  const parents = bookmarks.map((_, index) => {
    const parent = parentOf(index);
    children.set(parent, [...(children.get(parent) ?? []), numbers[index]!]);
    return parent;
  });
  const link = (number: number | undefined): PdfValue => (number === undefined ? null : new PdfReference(number));
  const withKids = (own: number, entries: [string, PdfValue][], isOpen: boolean): PdfDictionary => {
    const kids = children.get(own) ?? [];
    const below: [string, PdfValue][] =
      kids.length === 0
        ? []
        : [
            ['First', link(kids[0])],
            ['Last', link(kids.at(-1))],
            ['Count', isOpen ? kids.length : -kids.length],
          ];
    return new Map([...entries, ...below]);
  };
  for (const [index, { title, page }] of bookmarks.entries()) {
    const number = numbers[index]!;
    const siblings = children.get(parents[index]!) ?? [];
    const at = siblings.indexOf(number);
    const entries: [string, PdfValue][] = [
      ['Title', writePdfText(title)],
      ['Parent', link(parents[index])],
      ['Dest', [new PdfReference(file.pages[page - 1] ?? 0), new PdfName('Fit')]],
    ];
    if (at > 0) entries.push(['Prev', link(siblings[at - 1])]);
    if (at < siblings.length - 1) entries.push(['Next', link(siblings[at + 1])]);
    file.replace(number, withKids(number, entries, false));
  }
  file.replace(root, withKids(root, [['Type', new PdfName('Outlines')]], true));
  file.catalog.set('Outlines', new PdfReference(root)).set('PageMode', new PdfName('UseOutlines'));
}
