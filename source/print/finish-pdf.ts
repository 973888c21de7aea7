import { BuildError } from '../diagnostics/build-error.ts';
import { fieldAddress } from '../model/field.ts';
import type { TagFault } from '../model/tag-fault.ts';
import { isRightToLeft } from '../model/writing.ts';
import { type FileFacts, writeInfo, writeMetadata } from './describe-file.ts';
import { type Destination, decodeId, listDestinations, markAddress, readAddress, readDestinations, readTarget } from './destinations.ts';
import { type FieldSet, placeFields } from './fields/place-fields.ts';
import { numberNodes } from './number-nodes.ts';
import { openPdf, type PdfFile } from './pdf-file.ts';
import { asDictionary, PdfName, PdfReference, type PdfValue, writePdfText } from './pdf-syntax.ts';
import { checkTags } from './tags/check-tags.ts';
import { tagFile } from './tags/tag-file.ts';
import { type NewBookmark, writeBookmarks } from './write-bookmarks.ts';

/** What the finished file says about itself, and the paper it must be on. All lengths in points. */
export interface FinishOptions extends FileFacts {
  /** Trim size. */
  widthPt: number;
  heightPt: number;
  /** Room beyond the trim on all four sides; every printed page is trim plus bleed. */
  bleedPt?: number;
  /** Destinations that stay though nothing in the file links to them; by default all but those of sentences (`s12`). */
  keepDestinations?: (id: string) => boolean;
  /** Bookmarks for a file printed without; by default those Chromium wrote stay. */
  bookmarks?: readonly NewBookmark[];
  /** Fields for the links that mark answers; without them those links are taken out. */
  fields?: FieldSet;
}

export interface FinishedPdf {
  bytes: Uint8Array;
  /** Number of pages. */
  pages: number;
  /** Where every id is, those no longer in the file included. */
  destinations: Map<string, Destination>;
  /** What is wrong for a screen reader; the file claims PDF/UA-1 only when nothing is. */
  tagFaults: TagFault[];
}

/** Links that only mark a place for us. */
const placeholderAddresses = [markAddress, fieldAddress];
const isPlaceholder = (address: string | null): boolean =>
  address !== null && placeholderAddresses.some((start) => address.startsWith(start));
/** Longer names are more than a reader need take (ISO 32000-2, Annex C); ids in Hebrew or Japanese are six or nine times their letters. */
const mostNameBytes = 127;

/** A short name for every destination whose own is too long, in the order of the file. */
function shortenNames(names: Iterable<string>): Map<string, string> {
  const long = [...names].filter((name) => name.length > mostNameBytes).sort();
  return new Map(long.map((name, index) => [name, `d${index + 1}`]));
}

const isSentence = (id: string): boolean => /^s\d+$/.test(id);

/**
 * Make a finished file of a printed one: exact page boxes, title, author, language and dates, no placeholder links, no
 * destinations that nothing needs.
 *
 * Chromium writes a MediaBox only, up to half a point off, so the sizes asked for are restored here. The result depends
 * on nothing but the arguments.
 *
 * @throws {BuildError} `print/page-size` when a page is more than 1 pt from the paper asked for.
 * @see ISO 32000-2, 14.11.2 Page boundaries
 */
export async function finishPdf(pdf: Uint8Array, options: FinishOptions): Promise<FinishedPdf> {
  const file = openPdf(numberNodes(pdf));
  const destinations = readDestinations(file);
  if (options.fields) placeFields(file, options.fields);
  const short = shortenNames(listDestinations(file).keys());
  const linked = finishPages(file, options, short);
  keepDestinations(file, linked, options.keepDestinations ?? ((id) => !isSentence(id)), short);
  writeBookmarks(file, options.bookmarks ?? []);
  const contents = await tagFile(file);
  const metadata = finishCatalog(file, options);
  const tagFaults = checkTags(file, contents ?? undefined);
  if (tagFaults.length === 0) claimAccess(file, options, metadata);
  return { bytes: file.save(writeInfo(options)), pages: file.pages.length, destinations, tagFaults };
}

/** Say in the metadata that the file conforms to PDF/UA-1. */
function claimAccess(file: PdfFile, facts: FileFacts, metadata: PdfReference): void {
  const rewrite = (value: PdfValue, stream: Uint8Array): number => {
    file.replace(metadata.number, value, stream);
    return metadata.number;
  };
  writeMetadata(facts, rewrite, true);
}

/**
 * Refuse a page that is not of the size asked for.
 *
 * @throws {BuildError} `print/page-size` when it is more than 1 pt off.
 */
export function checkPageSize(file: PdfFile, index: number, wide: number, high: number): void {
  const page = asDictionary(file.read(file.pages[index] ?? 0));
  const [left, bottom, right, top] = (file.resolve(page?.get('MediaBox')) ?? []) as number[];
  const found = { wide: right! - left!, high: top! - bottom! };
  if (Math.abs(found.wide - wide) <= 1 && Math.abs(found.high - high) <= 1) return;
  const size = (one: number, other: number) => `${one.toFixed(1)} × ${other.toFixed(1)} pt`;
  throw new BuildError(
    'print/page-size',
    `Page ${index + 1} came out ${size(found.wide, found.high)}: expected ${size(wide, high)}`,
    'see that every @page rule of the templates names the paper of the build',
  );
}

/** Boxes and annotations of every page; gives the names of destinations that links go to. */
function finishPages(file: PdfFile, { widthPt, heightPt, bleedPt = 0 }: FinishOptions, short: ReadonlyMap<string, string>): Set<string> {
  const wide = widthPt + 2 * bleedPt;
  const high = heightPt + 2 * bleedPt;
  const sheet: PdfValue[] = [0, 0, wide, high];
  const trim: PdfValue[] = [bleedPt, bleedPt, bleedPt + widthPt, bleedPt + heightPt];
  const linked = new Set<string>();
  const dropped = new Set<number>();
  const places = listDestinations(file);
  for (const [index, number] of file.pages.entries()) {
    const page = asDictionary(file.read(number)) ?? new Map<string, PdfValue>();
    checkPageSize(file, index, wide, high);
    page.set('MediaBox', sheet).set('CropBox', sheet).set('BleedBox', sheet).set('TrimBox', trim);
    const annotations = file.resolve(page.get('Annots'));
    if (Array.isArray(annotations)) {
      const kept = annotations.filter((reference) => {
        const annotation = asDictionary(file.resolve(reference)) ?? new Map<string, PdfValue>();
        const target = readTarget(file, annotation);
        if (target !== null) linked.add(target);
        const name = target === null ? undefined : short.get(target);
        if (name !== undefined && annotation.has('Dest') && reference instanceof PdfReference)
          file.replace(reference.number, annotation.set('Dest', new PdfName(name)));
        // Where some pages are printed alone, others are not there to lead to.
        const leadsNowhere = target !== null && !places.has(target);
        const placeholder = leadsNowhere || isPlaceholder(readAddress(file, annotation));
        if (placeholder && reference instanceof PdfReference) dropped.add(reference.number);
        return !placeholder;
      });
      if (kept.length > 0) page.set('Annots', kept);
      else page.delete('Annots');
    }
    file.replace(number, page);
  }
  // The structure tree, which names them too, is mended afterwards.
  for (const number of dropped) file.drop(number);
  return linked;
}

/** Write back, sorted, the destinations that a link needs or that are wanted. */
function keepDestinations(
  file: PdfFile,
  linked: ReadonlySet<string>,
  wanted: (id: string) => boolean,
  short: ReadonlyMap<string, string>,
): void {
  const kept = [...listDestinations(file)]
    .filter(([name]) => linked.has(name) || wanted(decodeId(name)))
    .map(([name, place]) => [short.get(name) ?? name, place] as const);
  kept.sort(([one], [other]) => (one < other ? -1 : 1));
  const old = file.catalog.get('Dests');
  if (old instanceof PdfReference) file.drop(old.number);
  file.catalog.delete('Dests');
  if (kept.length > 0) file.catalog.set('Dests', new PdfReference(file.add(new Map(kept))));
}

/** Title, language and metadata; gives the place of the metadata. */
function finishCatalog(file: PdfFile, options: FinishOptions): PdfReference {
  const preferences = asDictionary(file.resolve(file.catalog.get('ViewerPreferences'))) ?? new Map<string, PdfValue>();
  preferences.set('DisplayDocTitle', true);
  // Two pages side by side stand as in a book bound on the right (ISO 32000-2, 12.2).
  if (isRightToLeft(options.language)) preferences.set('Direction', new PdfName('R2L'));
  file.catalog.set('ViewerPreferences', preferences);
  file.catalog.set('Lang', writePdfText(options.language));
  const metadata = writeMetadata(options, file.add);
  file.catalog.set('Metadata', metadata);
  file.replace(file.catalogNumber, file.catalog);
  return metadata;
}
