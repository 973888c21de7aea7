import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { readAddress } from '../destinations.ts';
import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, PdfName, type PdfValue, writePdfText } from '../pdf-syntax.ts';
import { type Bounds, transformBounds } from '../read-back/matrix.ts';
import { type Content, indexMarks, markContents } from './contents.ts';
import type { MarkFacts } from './mark-content.ts';
import { mendStructure } from './mend/index.ts';
import { joinShown, type ReadText, textReader } from './read-text.ts';
import { type Element, type Kid, listElements, readStructure } from './structure.ts';
import { writeStructure } from './write-structure.ts';

/**
 * Make the tags of a printed file whole: everything painted is content of an element or an artefact, the tree holds what
 * PDF/UA-1 asks for, figures say where they are and links where they go.
 *
 * @returns The contents as they are now, for the checks. `null` for a file without tags, which stays as it is.
 * @see ISO 14289-1, 7
 */
export async function tagFile(file: PdfFile): Promise<Content[] | null> {
  const tree = readStructure(file);
  if (!tree) return null;
  const contents = markContents(file, indexMarks(tree.roots));
  const byOwner = new Map(contents.map((content) => [content.owner, content]));
  // Packing takes longer than all the rest and goes on beside it.
  const packing = packAll(contents.map(({ marked }) => marked.bytes));

  const factsOf = (kid: Kid): { content: Content; facts: MarkFacts } | null => {
    const content = kid.kind === 'mark' ? byOwner.get(kid.form ?? kid.page) : undefined;
    const facts = kid.kind === 'mark' ? content?.marked.marks.get(kid.mcid) : undefined;
    return content && facts ? { content, facts } : null;
  };
  for (const element of listElements(tree.roots)) {
    element.kids = element.kids.flatMap((kid): Kid[] => {
      if (kid.kind === 'object') return file.read(kid.object) === null ? [] : [kid];
      if (kid.kind === 'element') return [kid];
      const found = factsOf(kid);
      // A form does not say what page it is painted on.
      return found ? [{ ...kid, page: found.content.page }] : [];
    });
  }
  mendStructure(tree.roots);
  const readText = textReader(file);
  for (const element of listElements(tree.roots)) {
    if (element.type === 'Figure') placeFigure(element, factsOf);
    if (element.type === 'Link') describeLink(file, element, (kid) => textOf(file, factsOf(kid), readText));
  }
  writeStructure(file, tree);
  for (const [index, packed] of (await packing).entries()) writeContent(file, contents[index]!, packed);
  // What was loose is an artefact now.
  return contents.map((content) => ({ ...content, marked: { ...content.marked, loose: 0 } }));
}

function writeContent(file: PdfFile, { stream, further }: Content, packed: Uint8Array): void {
  const dictionary = asDictionary(file.read(stream)) ?? new Map<string, PdfValue>();
  dictionary.set('Filter', new PdfName('FlateDecode')).set('Length', packed.length);
  dictionary.delete('DecodeParms');
  file.replace(stream, dictionary, packed);
  for (const number of further) file.replace(number, new Map([['Length', 0]]), new Uint8Array());
}

const pack = promisify(deflate);
/** As large as Chromium makes it, in half the time. */
const packLevel = 4;
const chunkBytes = 1 << 16;

/** Each page under way holds a quarter of a megabyte. */
const mostAtOnce = 64;

/** Compress the contents of pages, several at once and not all of a long book. */
async function packAll(contents: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const packed: Uint8Array[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < contents.length; index = next++)
      packed[index] = await pack(contents[index]!, { level: packLevel, chunkSize: chunkBytes });
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, contents.length) }, work));
  return packed;
}

type FactsOf = (kid: Kid) => { content: Content; facts: MarkFacts } | null;

/** Where a figure is on its page: readers show it, and reflow keeps it whole (ISO 32000-1, 14.8.5.4.3). */
function placeFigure(element: Element, factsOf: FactsOf): void {
  const pages = new Set<number>();
  let all: Bounds | null = null;
  for (const kid of element.kids) {
    const found = factsOf(kid);
    if (!found?.facts.box) continue;
    pages.add(found.content.page);
    const [left, low, right, high] = transformBounds(found.facts.box, found.content.matrix);
    all = all ? [Math.min(all[0], left), Math.min(all[1], low), Math.max(all[2], right), Math.max(all[3], high)] : [left, low, right, high];
  }
  if (all && pages.size === 1) element.attributes.set('Layout', new Map([['BBox', all.map((side) => Math.round(side * 100) / 100)]]));
}

function textOf(file: PdfFile, found: ReturnType<FactsOf>, readText: ReadText): string {
  if (!found) return '';
  const fonts = asDictionary(file.resolve(found.content.resources.get('Font')));
  return joinShown(
    found.facts.shown.map(({ font, strings, isReversed }) => ({ letters: readText(fonts?.get(font), strings), isReversed })),
  );
}

/** What a link says about itself where its words are not read: the same words (ISO 14289-1, 7.18.5). */
function describeLink(file: PdfFile, link: Element, textOfKid: (kid: Kid) => string): void {
  const words = (kids: readonly Kid[]): string =>
    kids.map((kid) => (kid.kind === 'element' ? (kid.alt ?? words(kid.kids)) : textOfKid(kid))).join('');
  const text = (link.alt ?? words(link.kids)).replace(/\s+/g, ' ').trim();
  for (const kid of link.kids) {
    if (kid.kind !== 'object') continue;
    const annotation = asDictionary(file.read(kid.object));
    if (!annotation || annotation.has('Contents')) continue;

    const described = text || readAddress(file, annotation);
    if (described) file.replace(kid.object, annotation.set('Contents', writePdfText(described)));
  }
}
