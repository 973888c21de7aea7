import { deflateSync } from 'node:zlib';
import { readAddress } from '../destinations.ts';
import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, PdfName, type PdfValue, writePdfText } from '../pdf-syntax.ts';
import { type Content, indexMarks, markContents } from './contents.ts';
import type { MarkFacts } from './mark-content.ts';
import { type Box, growBox, place } from './matrix.ts';
import { mendStructure } from './mend/index.ts';
import { type Element, eachElement, type Kid, readStructure } from './structure.ts';
import { textReader } from './to-unicode.ts';
import { writeStructure } from './write-structure.ts';

/**
 * Make the tags of a printed file whole: everything painted is content of an element or an artefact, the tree holds what
 * PDF/UA-1 asks for, figures say where they are and links where they go.
 *
 * @returns The contents as they are now, for the checks. `null` for a file without tags, which stays as it is.
 * @see ISO 14289-1, 7
 */
export function tagFile(file: PdfFile): Content[] | null {
  const tree = readStructure(file);
  if (!tree) return null;
  const contents = markContents(file, indexMarks(tree.roots));
  const byOwner = new Map(contents.map((content) => [content.owner, content]));
  for (const content of contents) writeContent(file, content);

  const factsOf = (kid: Kid): { content: Content; facts: MarkFacts } | null => {
    const content = kid.kind === 'mark' ? byOwner.get(kid.form ?? kid.page) : undefined;
    const facts = kid.kind === 'mark' ? content?.marked.marks.get(kid.mcid) : undefined;
    return content && facts ? { content, facts } : null;
  };
  for (const element of eachElement(tree.roots)) {
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
  for (const element of eachElement(tree.roots)) {
    if (element.type === 'Figure') placeFigure(element, factsOf);
    if (element.type === 'Link') describeLink(file, element, (kid) => textOf(file, factsOf(kid), readText));
  }
  writeStructure(file, tree);
  return contents;
}

function writeContent(file: PdfFile, { stream, further, marked }: Content): void {
  const dictionary = asDictionary(file.read(stream)) ?? new Map<string, PdfValue>();
  const packed = deflateSync(marked.bytes, { level: 5 });
  dictionary.set('Filter', new PdfName('FlateDecode')).set('Length', packed.length);
  dictionary.delete('DecodeParms');
  file.replace(stream, dictionary, packed);
  for (const number of further) file.replace(number, new Map([['Length', 0]]), new Uint8Array());
}

type FactsOf = (kid: Kid) => { content: Content; facts: MarkFacts } | null;

/** Where a figure is on its page: readers show it, and reflow keeps it whole (ISO 32000-1, 14.8.5.4.3). */
function placeFigure(element: Element, factsOf: FactsOf): void {
  let box: Box | null = null;
  const pages = new Set<number>();
  for (const kid of element.kids) {
    const found = factsOf(kid);
    if (!found?.facts.box) continue;
    const [left, bottom, right, top] = found.facts.box;
    pages.add(found.content.page);
    const corners: [number, number][] = [
      [left, bottom],
      [right, bottom],
      [left, top],
      [right, top],
    ];
    for (const [x, y] of corners) box = growBox(box, place(found.content.matrix, x, y));
  }
  if (box && pages.size === 1) element.attributes.set('Layout', new Map([['BBox', box.map((side) => Math.round(side * 100) / 100)]]));
}

function textOf(file: PdfFile, found: ReturnType<FactsOf>, readText: ReturnType<typeof textReader>): string {
  if (!found) return '';
  const fonts = asDictionary(file.resolve(found.content.resources.get('Font')));
  return found.facts.shown.map(({ font, strings }) => readText(fonts?.get(font), strings)).join('');
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
