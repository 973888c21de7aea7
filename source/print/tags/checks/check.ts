import type { PdfFile } from '../../pdf-file.ts';
import { asDictionary, type PdfDictionary } from '../../pdf-syntax.ts';
import type { Content } from '../contents.ts';
import { type Element, type Kid, listElements, nameOf, numberOf, type StructureTree } from '../structure.ts';
import { standardTypes } from '../types.ts';

/** One annotation of a page. */
export interface Annotation {
  number: number;
  /** 1-based. */
  page: number;
  subtype: string;
  dictionary: PdfDictionary;
  /** The element that holds it, `null` for none. */
  element: Element | null;
}

/** A file being looked at for those who do not see it. */
export interface TaggedFile {
  file: PdfFile;
  /** `null` for a file without tags. */
  tree: StructureTree | null;
  /** All elements in reading order. */
  elements: readonly Element[];
  parents: ReadonlyMap<Kid, Element>;
  contents: readonly Content[];
  annotations: readonly Annotation[];
  /** The standard type an element stands for, by the role map; its own when there is none. */
  typeOf(element: Element): string;
  /** 1-based page of an object number, `null` when it is none. */
  pageOf(object: number): number | null;
  /** 1-based page an element begins on. */
  pageOfElement(element: Element): number | null;
}

export interface Fault {
  page: number | null;
  reason: string;
}

/** One thing to look at: one construct, one file, one line in the table. */
export interface TagCheck {
  /** The name a report and a test call it by. */
  name: string;
  /** What holds when it passes. */
  promise: string;
  find(tagged: TaggedFile): Fault[];
}

function listAnnotations(file: PdfFile, elementOf: ReadonlyMap<number, Element>): Annotation[] {
  return file.pages.flatMap((number, index) => {
    const list = file.resolve(asDictionary(file.read(number))?.get('Annots'));
    return (Array.isArray(list) ? list : []).flatMap((reference): Annotation[] => {
      const dictionary = asDictionary(file.resolve(reference));
      if (!dictionary) return [];
      const object = numberOf(reference);
      return [
        { number: object, page: index + 1, subtype: nameOf(dictionary.get('Subtype')), dictionary, element: elementOf.get(object) ?? null },
      ];
    });
  });
}

/** Open a file for the checks. `contents` are its pages as `markContents` reads them. */
export function viewTags(file: PdfFile, tree: StructureTree | null, contents: readonly Content[]): TaggedFile {
  const elements = listElements(tree?.roots ?? []);
  const parents = new Map<Kid, Element>();
  const elementOf = new Map<number, Element>();
  for (const element of elements) {
    for (const kid of element.kids) {
      parents.set(kid, element);
      if (kid.kind === 'object') elementOf.set(kid.object, element);
    }
  }
  const numbers = new Map(file.pages.map((number, index) => [number, index + 1]));
  const pageOf = (object: number): number | null => numbers.get(object) ?? null;
  const pageOfElement = (element: Element): number | null => {
    for (const kid of element.kids) {
      const page = kid.kind === 'element' ? pageOfElement(kid) : pageOf(kid.page);
      if (page !== null) return page;
    }
    return null;
  };
  const typeOf = ({ type }: Element): string => {
    let found = type;
    for (let step = 0; step < 8 && !standardTypes.has(found); step += 1) found = tree?.roles.get(found) ?? found;
    return found;
  };
  return { file, tree, elements, parents, contents, annotations: listAnnotations(file, elementOf), typeOf, pageOf, pageOfElement };
}
