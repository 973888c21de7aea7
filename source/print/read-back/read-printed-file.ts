import { mmPerPt } from '../../model/geometry.ts';
import type { Bookmark, PageBox, PrintedField, PrintedFile, PrintedLink, PrintedPage } from '../../model/printed-file.ts';
import { decodeId, listDestinations, readAddress } from '../destinations.ts';
import { openPdf, type PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, readPdfText } from '../pdf-syntax.ts';
import { checkTags } from '../tags/check-tags.ts';
import { type Bounds, type Matrix, transformBounds } from './matrix.ts';
import { readContent } from './read-content.ts';
import { createLibrary, type Library } from './resources.ts';

/**
 * Read back what a finished file shows, page by page, and what it says about itself.
 *
 * @param pdf A file laid out as `finishPdf` leaves it; `readAnyPdf` reads the files of others.
 * @throws {BuildError} `print/pdf-format` when it is laid out in another way.
 */
export function readPrintedFile(pdf: Uint8Array): PrintedFile {
  const file = openPdf(pdf);
  const library = createLibrary(file);
  const pageNumbers = new Map(file.pages.map((number, index) => [number, index + 1]));
  const fields: PrintedField[] = [];
  const locate = createLocator(file, pageNumbers);
  const alternatives = readAlternatives(file);
  const pages = file.pages.map((number, index) => ({
    ...readPage(file, index, library, locate, fields),
    alternatives: alternatives.get(number) ?? [],
  }));
  const info = asDictionary(file.resolve(file.trailer.get('Info')));
  const text = (value: PdfValue | undefined) => {
    const found = file.resolve(value);
    return found instanceof PdfString ? readPdfText(found) : null;
  };
  const { catalog } = file;
  return {
    pages,
    fonts: library.fonts.map(({ printed }) => printed),
    fields,
    bookmarks: readBookmarks(file, locate),
    title: text(info?.get('Title')),
    showsTitle: asDictionary(file.resolve(catalog.get('ViewerPreferences')))?.get('DisplayDocTitle') === true,
    language: text(catalog.get('Lang')),
    tagged: asDictionary(file.resolve(catalog.get('MarkInfo')))?.get('Marked') === true && catalog.has('StructTreeRoot'),
    findTagFaults: () => checkTags(file),
    creator: text(info?.get('Creator')),
    hasScripts: [...file.find('/JavaScript'), ...file.find('/JS')].some((number) => namesScript(file.read(number))),
  };
}

/** What pictures say in words, by the object number of their page. */
function readAlternatives(file: PdfFile): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const number of file.find('/Alt ')) {
    const element = asDictionary(file.read(number));
    const [words, page] = [element?.get('Alt'), element?.get('Pg')];
    if (words instanceof PdfString && page instanceof PdfReference)
      found.set(page.number, [...(found.get(page.number) ?? []), readPdfText(words)]);
  }
  return found;
}

/** Whether an object itself speaks of a script: by chance the packed bytes of a stream do so as well, once in a dozen books. */
function namesScript(value: PdfValue): boolean {
  if (value instanceof PdfName) return value.name === 'JavaScript';
  if (Array.isArray(value)) return value.some(namesScript);
  const entries = asDictionary(value);
  return entries !== null && [...entries].some(([key, inner]) => key === 'JS' || key === 'JavaScript' || namesScript(inner));
}

const listOf = (file: PdfFile, value: PdfValue | undefined): PdfValue[] => {
  const found = file.resolve(value);
  return Array.isArray(found) ? found : [];
};

/** An entry of a page, or of what it stands below (ISO 32000-2, 7.7.3.4). */
function inherited(file: PdfFile, page: PdfDictionary, key: string): PdfValue | undefined {
  let node: PdfDictionary | null = page;
  for (let level = 0; node && level < 50; level += 1) {
    if (node.has(key)) return node.get(key);
    node = asDictionary(file.resolve(node.get('Parent')));
  }
  return undefined;
}

/** A box with its sides in order; the paper most of the world uses when a page has none. */
function readBox(file: PdfFile, value: PdfValue | undefined, usual: PageBox): PageBox {
  const [a, b, c, d] = listOf(file, value).map((one) => Number(file.resolve(one)));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return usual;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function readPage(
  file: PdfFile,
  index: number,
  library: Library,
  locate: Locator,
  fields: PrintedField[],
): Omit<PrintedPage, 'alternatives'> {
  const page = asDictionary(file.read(file.pages[index]!)) ?? new Map<string, PdfValue>();
  const media = readBox(file, inherited(file, page, 'MediaBox'), [0, 0, 612, 792]);
  const crop = readBox(file, inherited(file, page, 'CropBox'), media);
  const boxes = { media, crop, bleed: readBox(file, page.get('BleedBox'), crop), trim: readBox(file, page.get('TrimBox'), crop) };
  const [left, low, right, top] = boxes.trim;
  const toPage: Matrix = [1, 0, 0, -1, -left, top];
  const streams = Array.isArray(file.resolve(page.get('Contents'))) ? listOf(file, page.get('Contents')) : [page.get('Contents')];
  const parts = streams.flatMap((one) => (one instanceof PdfReference ? [file.readStream(one), Buffer.from('\n')] : []));
  const content = readContent(
    parts.length === 2 ? parts[0]! : Buffer.concat(parts),
    library.open(inherited(file, page, 'Resources')),
    library.fonts,
    { toPage, clip: transformBounds(media, toPage) },
  );
  const links: PrintedLink[] = [];
  for (const reference of listOf(file, page.get('Annots'))) {
    const annotation = asDictionary(file.resolve(reference));
    const kind = annotation?.get('Subtype');
    if (!annotation || !(kind instanceof PdfName)) continue;
    if (kind.name === 'Link') links.push(readLink(file, annotation, toPage, locate));
    if (kind.name === 'Widget') addField(file, annotation, index + 1, fields);
  }
  return { number: index + 1, boxes, widthMm: (right - left) * mmPerPt, heightMm: (top - low) * mmPerPt, ...content, links };
}

function readLink(file: PdfFile, annotation: PdfDictionary, toPage: Matrix, locate: Locator): PrintedLink {
  const rect = readBox(file, annotation.get('Rect'), [0, 0, 0, 0]);
  const [left, top, right, bottom] = transformBounds(rect as Bounds, toPage).map((one) => one * mmPerPt) as [
    number,
    number,
    number,
    number,
  ];
  const target = annotation.get('Dest') ?? asDictionary(file.resolve(annotation.get('A')))?.get('D');
  const address = readAddress(file, annotation);
  return {
    leftMm: left,
    topMm: top,
    rightMm: right,
    bottomMm: bottom,
    address,
    page: target === undefined ? null : (locate(target)?.page ?? null),
  };
}

/** Fields of several widgets (the choices of a scale) have their name and their tooltip above. */
function addField(file: PdfFile, widget: PdfDictionary, page: number, fields: PrintedField[]): void {
  const names: string[] = [];
  let tooltip: string | null = null;
  let node: PdfDictionary | null = widget;
  for (let level = 0; node && level < 20; level += 1) {
    const [name, said] = [file.resolve(node.get('T')), file.resolve(node.get('TU'))];
    if (name instanceof PdfString) names.unshift(readPdfText(name));
    // Choices of one question have words of their own; what the field is for stands with its name.
    if (said instanceof PdfString && (tooltip === null || names.length === 1)) tooltip = readPdfText(said);
    node = asDictionary(file.resolve(node.get('Parent')));
  }
  fields.push({ name: names.join('.'), tooltip, page });
}

type Locator = (target: PdfValue | undefined) => { page: number; yMm: number | null } | null;

/** Where a destination leads: itself a place, or the name of one. */
function createLocator(file: PdfFile, pageNumbers: ReadonlyMap<number, number>): Locator {
  const named = new Map([...listDestinations(file)].map(([name, place]) => [decodeId(name), place]));
  const heights = new Map<number, number>();
  const heightOf = (page: number): number => {
    const known =
      heights.get(page) ?? readBox(file, inherited(file, asDictionary(file.read(page)) ?? new Map(), 'MediaBox'), [0, 0, 0, 0])[3];
    heights.set(page, known);
    return known;
  };
  const locate: Locator = (target) => {
    const found = file.resolve(target);
    if (found instanceof PdfName || found instanceof PdfString)
      return locate(named.get(decodeId(found instanceof PdfName ? found.name : found.bytes)) ?? null);
    const place = Array.isArray(found) ? found : listOf(file, asDictionary(found)?.get('D'));
    const page = place[0] instanceof PdfReference ? pageNumbers.get(place[0].number) : undefined;
    if (page === undefined) return null;
    const top = place[3];
    return { page, yMm: typeof top === 'number' ? (heightOf(file.pages[page - 1]!) - top) * mmPerPt : null };
  };
  return locate;
}

/** The bookmarks from top to bottom. */
function readBookmarks(file: PdfFile, locate: Locator): Bookmark[] {
  const found: Bookmark[] = [];
  const seen = new Set<number>();
  const walk = (first: PdfValue | undefined, level: number): void => {
    for (let at = first; at instanceof PdfReference && !seen.has(at.number); ) {
      seen.add(at.number);
      const item = asDictionary(file.read(at));
      const title = file.resolve(item?.get('Title'));
      const place = locate(item?.get('Dest') ?? asDictionary(file.resolve(item?.get('A')))?.get('D'));
      found.push({
        title: title instanceof PdfString ? readPdfText(title) : '',
        level,
        page: place?.page ?? null,
        yMm: place?.yMm ?? null,
      });
      walk(item?.get('First'), level + 1);
      at = item?.get('Next');
    }
  };
  walk(asDictionary(file.resolve(file.catalog.get('Outlines')))?.get('First'), 1);
  return found;
}
