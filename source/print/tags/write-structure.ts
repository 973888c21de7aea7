import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, writePdfText } from '../pdf-syntax.ts';
import { type Element, type Kid, listElements, type StructureTree } from './structure.ts';
import { laterTypes } from './types.ts';

/** Which key of the parent tree a page, form or annotation has. */
type KeyName = 'StructParents' | 'StructParent';

/**
 * Write a tree in place of the one it was read from: elements that stay keep their numbers, because bookmarks point at
 * them, and the parent tree and the role map follow from the elements.
 */
export function writeStructure(file: PdfFile, { roots, numbers }: Pick<StructureTree, 'roots' | 'numbers'>): void {
  const reference = file.catalog.get('StructTreeRoot');
  if (!(reference instanceof PdfReference)) return;
  const old = asDictionary(file.read(reference)) ?? new Map<string, PdfValue>();
  const elements = listElements(roots);
  const kept = new Set(elements.map((one) => one.number));
  const free = numbers.filter((number) => !kept.has(number)).reverse();
  for (const element of elements) if (element.number === 0) element.number = free.pop() ?? file.add(null);
  for (const number of free) file.drop(number);

  const parents = new ParentTree(file, firstFreeKey(file, old.get('ParentTreeNextKey')));
  const write = (element: Element, parent: number): void => {
    file.replace(element.number, writeElement(element, parent));
    for (const kid of element.kids) {
      if (kid.kind === 'element') write(kid, element.number);
      else parents.add(kid, element.number);
    }
  };
  for (const root of roots) write(root, reference.number);

  for (const key of ['ParentTree', 'IDTree']) {
    const tree = old.get(key);
    if (tree instanceof PdfReference) file.drop(tree.number);
  }
  const roles = Object.entries(laterTypes).filter(([type]) => elements.some((one) => one.type === type));
  const root: PdfDictionary = new Map<string, PdfValue>([
    ['Type', new PdfName('StructTreeRoot')],
    ['K', roots.map((one) => new PdfReference(one.number))],
    ['ParentTree', new PdfReference(file.add(new Map([['Nums', parents.write()]])))],
    ['ParentTreeNextKey', parents.nextKey],
  ]);
  if (roles.length > 0) root.set('RoleMap', new Map(roles.map(([type, standard]) => [type, new PdfName(standard)])));
  file.replace(reference.number, root);
}

function writeElement(element: Element, parent: number): PdfDictionary {
  const page = element.kids.find((kid) => kid.kind !== 'element')?.page ?? 0;
  const written: PdfDictionary = new Map<string, PdfValue>([
    ['S', new PdfName(element.type)],
    ['P', new PdfReference(parent)],
  ]);
  if (page > 0) written.set('Pg', new PdfReference(page));
  const kids = element.kids.map((kid) => writeKid(kid, page));
  if (kids.length > 0) written.set('K', kids.length === 1 ? kids[0]! : kids);
  if (element.alt !== null) written.set('Alt', writePdfText(element.alt));
  if (element.actual !== null) written.set('ActualText', writePdfText(element.actual));
  if (element.language !== null) written.set('Lang', writePdfText(element.language));
  if (element.id !== null) written.set('ID', new PdfString(element.id));
  const attributes = [...element.attributes].map(([owner, given]) => new Map<string, PdfValue>([['O', new PdfName(owner)], ...given]));
  if (attributes.length > 0) written.set('A', attributes.length === 1 ? attributes[0]! : attributes);
  return written;
}

function writeKid(kid: Kid, page: number): PdfValue {
  if (kid.kind === 'element') return new PdfReference(kid.number);
  if (kid.kind === 'mark' && kid.form === null && kid.page === page) return kid.mcid;
  const written: PdfDictionary = new Map<string, PdfValue>([['Type', new PdfName(kid.kind === 'mark' ? 'MCR' : 'OBJR')]]);
  if (kid.page > 0) written.set('Pg', new PdfReference(kid.page));
  if (kid.kind === 'object') return written.set('Obj', new PdfReference(kid.object));
  if (kid.form !== null) written.set('Stm', new PdfReference(kid.form));
  return written.set('MCID', kid.mcid);
}

/** From marks and annotations back to their elements (ISO 32000-2, 14.7.5.4). Keys that exist stay. */
class ParentTree {
  readonly #file: PdfFile;
  readonly #found = new Map<number, PdfReference | PdfValue[]>();
  readonly #keys = new Map<number, number>();
  nextKey: number;

  /** @param nextKey First key that no object of the printed file has. */
  constructor(file: PdfFile, nextKey: number) {
    this.#file = file;
    this.nextKey = nextKey;
  }

  #keyOf(number: number, name: KeyName): number {
    const known = this.#keys.get(number);
    if (known !== undefined) return known;
    const object = asDictionary(this.#file.read(number)) ?? new Map<string, PdfValue>();
    const given = object.get(name);
    const key = typeof given === 'number' ? given : this.nextKey;
    this.nextKey = Math.max(this.nextKey, key + 1);
    this.#keys.set(number, key);
    if (given !== key) this.#file.replace(number, object.set(name, key));
    return key;
  }

  add(kid: Exclude<Kid, Element>, parent: number): void {
    if (kid.kind === 'object') {
      this.#found.set(this.#keyOf(kid.object, 'StructParent'), new PdfReference(parent));
      return;
    }
    const key = this.#keyOf(kid.form ?? kid.page, 'StructParents');
    const list = this.#found.get(key) ?? [];
    if (!Array.isArray(list)) return;
    while (list.length < kid.mcid) list.push(null);
    list[kid.mcid] = new PdfReference(parent);
    this.#found.set(key, list);
  }

  write(): PdfValue[] {
    const sorted = [...this.#found].sort(([one], [other]) => one - other);
    return sorted.flatMap(([key, value]): PdfValue[] => [key, Array.isArray(value) ? new PdfReference(this.#file.add(value)) : value]);
  }
}

/** The first key no page, form or annotation has: what the file says, or more where fields were added since. */
function firstFreeKey(file: PdfFile, written: PdfValue | undefined): number {
  let next = typeof written === 'number' ? written : 0;
  for (const page of file.pages) {
    const annotations = file.resolve(asDictionary(file.read(page))?.get('Annots'));
    for (const one of Array.isArray(annotations) ? annotations : []) {
      const key = asDictionary(file.resolve(one))?.get('StructParent');
      if (typeof key === 'number') next = Math.max(next, key + 1);
    }
  }
  return next;
}
