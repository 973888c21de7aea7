import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, readPdfText } from '../pdf-syntax.ts';

/** Marked content of a page, or of a form that a page paints. */
export interface MarkKid {
  kind: 'mark';
  mcid: number;
  /** Object number of the page; 0 when the file does not say. */
  page: number;
  /** Object number of the form that holds the mark, `null` for the page's own content. */
  form: number | null;
}
/** An annotation. */
export interface ObjectKid {
  kind: 'object';
  object: number;
  page: number;
}
/** A structure element, with what couplet needs of it. */
export interface Element {
  kind: 'element';
  /** Object number in the file it was read from, 0 for an element of ours. Bookmarks point at some. */
  number: number;
  /** As written in the file, before any role map. */
  type: string;
  kids: Kid[];
  alt: string | null;
  actual: string | null;
  language: string | null;
  id: string | null;
  /** Attributes by owner, then by name: `Table` → `Scope` → `Column`. */
  attributes: Map<string, PdfDictionary>;
}
export type Kid = Element | MarkKid | ObjectKid;

export const makeElement = (type: string, kids: Kid[] = []): Element => ({
  kind: 'element',
  number: 0,
  type,
  kids,
  alt: null,
  actual: null,
  language: null,
  id: null,
  attributes: new Map(),
});

const textOf = (value: PdfValue): string | null => (value instanceof PdfString ? readPdfText(value) : null);
export const nameOf = (value: PdfValue | undefined): string => (value instanceof PdfName ? value.name : '');
export const numberOf = (value: PdfValue | undefined): number => (value instanceof PdfReference ? value.number : 0);

function readAttributes(file: PdfFile, value: PdfValue | undefined): Map<string, PdfDictionary> {
  const found = new Map<string, PdfDictionary>();
  const resolved = file.resolve(value);
  for (const item of Array.isArray(resolved) ? resolved : [resolved]) {
    const given = asDictionary(file.resolve(item));
    if (!given) continue;
    const owner = nameOf(given.get('O'));
    const merged: PdfDictionary = found.get(owner) ?? new Map();
    for (const [key, one] of given) if (key !== 'O') merged.set(key, one);
    found.set(owner, merged);
  }
  return found;
}

export interface StructureTree {
  /** The elements the tree begins with, one `Document` mostly. */
  roots: Element[];
  /** Object numbers of all elements, in the order of the tree. */
  numbers: number[];
  /** Types of the file's own with what they stand for. */
  roles: ReadonlyMap<string, string>;
  /** Kids that are no element, mark or object, or that name an object twice: what a reader gives up on. */
  faults: string[];
}

/** Read the whole structure tree of a file; `null` when it has none. */
export function readStructure(file: PdfFile): StructureTree | null {
  const root = asDictionary(file.resolve(file.catalog.get('StructTreeRoot')));
  if (!root) return null;
  const numbers: number[] = [];
  const faults: string[] = [];
  const seen = new Set<number>();

  const readKid = (value: PdfValue, page: number): Kid | null => {
    if (typeof value === 'number') return { kind: 'mark', mcid: value, page, form: null };
    if (value instanceof PdfReference) {
      if (seen.has(value.number)) {
        faults.push(`object ${value.number} is in the tree twice`);
        return null;
      }
      seen.add(value.number);
    }
    const given = asDictionary(file.resolve(value));
    if (!given) {
      faults.push('an entry of the tree leads nowhere');
      return null;
    }
    const ownPage = numberOf(given.get('Pg')) || page;
    switch (nameOf(given.get('Type'))) {
      case 'MCR':
        return { kind: 'mark', mcid: Number(given.get('MCID')), page: ownPage, form: numberOf(given.get('Stm')) || null };
      case 'OBJR':
        return { kind: 'object', object: numberOf(given.get('Obj')), page: ownPage };
    }
    if (value instanceof PdfReference) numbers.push(value.number);
    return {
      kind: 'element',
      number: value instanceof PdfReference ? value.number : 0,
      type: nameOf(given.get('S')),
      kids: readKids(given.get('K'), ownPage),
      alt: textOf(file.resolve(given.get('Alt'))),
      actual: textOf(file.resolve(given.get('ActualText'))),
      language: textOf(file.resolve(given.get('Lang'))),
      id: given.get('ID') instanceof PdfString ? (given.get('ID') as PdfString).bytes : null,
      attributes: readAttributes(file, given.get('A')),
    };
  };
  const readKids = (value: PdfValue | undefined, page: number): Kid[] => {
    if (value === undefined || value === null) return [];
    const list = Array.isArray(value) ? value : value instanceof PdfReference ? indirectKids(file, value) : [value];
    return list.map((kid) => readKid(kid, page)).filter((kid) => kid !== null);
  };
  const roots = readKids(root.get('K'), 0).filter((kid) => kid.kind === 'element');
  const roles = asDictionary(file.resolve(root.get('RoleMap'))) ?? new Map<string, PdfValue>();
  return { roots, numbers, faults, roles: new Map([...roles].map(([type, role]) => [type, nameOf(role)])) };
}

/** `K` may be a reference to one kid or to a list of them. */
function indirectKids(file: PdfFile, reference: PdfReference): PdfValue[] {
  const resolved = file.read(reference);
  return Array.isArray(resolved) ? resolved : [reference];
}

/** Whether this is an element of one of these types. */
export const isA = (kid: Kid, ...types: string[]): boolean => kid.kind === 'element' && types.includes(kid.type);

/** The elements of these types among the kids. */
export const elementsOf = (kids: readonly Kid[], ...types: string[]): Element[] =>
  kids.filter((kid) => kid.kind === 'element').filter((kid) => types.includes(kid.type));

/** Every element of a tree, parents before kids. */
export function listElements(kids: readonly Kid[], found: Element[] = []): Element[] {
  for (const kid of kids) {
    if (kid.kind !== 'element') continue;
    found.push(kid);
    listElements(kid.kids, found);
  }
  return found;
}
