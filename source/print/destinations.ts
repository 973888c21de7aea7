import { openPdf, type PdfFile } from './pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue } from './pdf-syntax.ts';

/**
 * Where something is in the printed file: 1-based page, and points from the top. Chromium leaves the margins of `@page`
 * out of the destinations of ids, so there the top is that of the page area; of a mark it is the top of the sheet.
 */
export interface Destination {
  page: number;
  yPt: number;
}

/** Chromium writes an id into a destination as it stands in a link: percent-encoded. */
export function decodeId(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The named destinations as they are in the file: a dictionary (Chromium's way) or a name tree. */
export function listDestinations(file: PdfFile): PdfDictionary {
  const found: PdfDictionary = new Map(asDictionary(file.resolve(file.catalog.get('Dests'))) ?? []);
  const walk = (node: PdfDictionary | null): void => {
    const names = file.resolve(node?.get('Names'));
    if (Array.isArray(names)) {
      for (let index = 0; index + 1 < names.length; index += 2) {
        const name = names[index];
        if (name instanceof PdfString) found.set(name.bytes, names[index + 1] ?? null);
      }
    }
    const kids = file.resolve(node?.get('Kids'));
    if (Array.isArray(kids)) for (const kid of kids) walk(asDictionary(file.resolve(kid)));
  };
  walk(asDictionary(file.resolve(asDictionary(file.resolve(file.catalog.get('Names')))?.get('Dests'))));
  return found;
}

const heightOf = (file: PdfFile, page: number): number => {
  const box = file.resolve(asDictionary(file.read(page))?.get('MediaBox'));
  return Array.isArray(box) && typeof box[3] === 'number' ? box[3] : 0;
};

/** Page numbers and heights of the file, by object number. */
function indexPages(file: PdfFile): (page: PdfValue | undefined) => { page: number; heightPt: number } | null {
  const places = new Map(file.pages.map((number, index) => [number, { page: index + 1, heightPt: heightOf(file, number) }]));
  return (page) => (page instanceof PdfReference ? (places.get(page.number) ?? null) : null);
}

/**
 * Where ids are in a printed file.
 *
 * Chromium keeps a destination for every id that a link in the document points to; a hidden `<nav>` of empty links is
 * enough. It looks at every such id on every page, 1.4 microseconds each: fine for headings and sheets, too slow for
 * every sentence of a long book, which `readMarks` is for.
 *
 * @returns By id, in no particular order.
 */
export function readDestinations(pdf: Uint8Array | PdfFile): Map<string, Destination> {
  const file = pdf instanceof Uint8Array ? openPdf(pdf) : pdf;
  const locate = indexPages(file);
  const found = new Map<string, Destination>();
  for (const [name, value] of listDestinations(file)) {
    const resolved = file.resolve(value);
    const target = Array.isArray(resolved) ? resolved : file.resolve(asDictionary(resolved)?.get('D'));
    if (!Array.isArray(target)) continue;
    const place = locate(target[0]);
    if (place) found.set(decodeId(name), { page: place.page, yPt: typeof target[3] === 'number' ? place.heightPt - target[3] : 0 });
  }
  return found;
}

/** Host of the links that mark a place: `<a class="mark" href="https://mark.invalid/s12">…</a>`. */
export const markAddress = 'https://mark.invalid/';

/** A stretch of marked text: from its first line to its last. */
export interface Mark {
  first: Destination;
  /** Its last line, which may be on a later page. */
  last: Destination;
}

/** Letters taller than their line stick out of it, over the edge of the page before: so small a part of a line is none. */
const sliver = 0.3;

/**
 * Where marked text is in a printed file: every link to `https://mark.invalid/<id>`.
 *
 * Links cost next to nothing even in tens of thousands, but they do not belong in a finished file: print once with
 * them and without tags, take their addresses off with `removeMarks`, print again. The pages stay the same.
 */
export function readMarks(pdf: Uint8Array): Map<string, Mark> {
  const file = openPdf(pdf);
  const found = new Map<string, Mark>();
  const highPts = new Map<string, number>();
  for (const [index, number] of file.pages.entries()) {
    const page = asDictionary(file.read(number));
    const annotations = file.resolve(page?.get('Annots'));
    if (!Array.isArray(annotations)) continue;
    const heightPt = heightOf(file, number);
    for (const reference of annotations) {
      const annotation = asDictionary(file.resolve(reference));
      const address = annotation ? readAddress(file, annotation) : null;
      const box = annotation?.get('Rect');
      if (!address?.startsWith(markAddress) || !Array.isArray(box)) continue;
      const id = decodeId(address.slice(markAddress.length));
      const place = { page: index + 1, yPt: heightPt - Number(box[3]) };
      const highPt = Number(box[3]) - Number(box[1]);
      const mark = found.get(id);
      const isFirst = mark === undefined || (highPts.get(id) ?? 0) < sliver * highPt;
      if (isFirst) highPts.set(id, highPt);
      if (isFirst) found.set(id, { first: place, last: place });
      else mark.last = place;
    }
  }
  return found;
}

/** The web address a link annotation goes to, `null` when it goes elsewhere. */
export function readAddress(file: PdfFile, annotation: PdfDictionary): string | null {
  const address = asDictionary(file.resolve(annotation.get('A')))?.get('URI');
  return address instanceof PdfString ? address.bytes : null;
}

/** The named destination a link annotation goes to, `null` when it goes elsewhere. */
export function readTarget(file: PdfFile, annotation: PdfDictionary): string | null {
  const target = annotation.get('Dest') ?? asDictionary(file.resolve(annotation.get('A')))?.get('D');
  if (target instanceof PdfName) return target.name;
  return target instanceof PdfString ? target.bytes : null;
}
