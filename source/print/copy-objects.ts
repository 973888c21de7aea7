import { deflateSync } from 'node:zlib';
import type { PdfFile } from './pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, type PdfValue } from './pdf-syntax.ts';
import { type StoredObject, writePdf } from './write-pdf.ts';

/** A file that is written from nothing. */
export interface NewPdf {
  add(value: PdfValue, stream?: Uint8Array): PdfReference;
  /** Change a value that was added: for objects that name each other. */
  replace(reference: PdfReference, value: PdfValue): void;
  save(root: PdfReference, info: PdfDictionary): Uint8Array;
}

export function createPdf(): NewPdf {
  const objects: StoredObject[] = [null];
  const add = (value: PdfValue, stream?: Uint8Array): PdfReference => {
    objects.push({ value, stream: stream ?? null });
    return new PdfReference(objects.length - 1);
  };
  return {
    add,
    replace(reference, value) {
      const object = objects[reference.number];
      objects[reference.number] = { value, stream: object && 'stream' in object ? object.stream : null };
    },
    save: (root, info) => writePdf(objects, { root: root.number, info: add(info).number }),
  };
}

/**
 * Copies values from one file into another with everything they refer to, each object once: a font of sixty pages stays one font.
 *
 * What refers back to pages or tags (`Parent`, `StructParent`, `StructParents`) is left behind.
 */
export function createCopier(from: PdfFile, to: Pick<NewPdf, 'add' | 'replace'>): (value: PdfValue) => PdfValue {
  const copied = new Map<number, PdfReference>();
  const copy = (value: PdfValue): PdfValue => {
    if (Array.isArray(value)) return value.map(copy);
    const dictionary = asDictionary(value);
    if (dictionary) return new Map([...dictionary].filter(([key]) => !behind.has(key)).map(([key, item]) => [key, copy(item)] as const));
    if (!(value instanceof PdfReference)) return value;
    const known = copied.get(value.number);
    if (known) return known;
    const made = to.add(null, from.storedStream(value.number) ?? undefined);
    copied.set(value.number, made);
    to.replace(made, copy(from.read(value)));
    return made;
  };
  return copy;
}
const behind = new Set(['Parent', 'StructParent', 'StructParents']);

/** A page of one file as a form of another, which can be drawn anywhere: `/Name Do`. Its boxes are in points of the page. */
export function copyPageAsForm(from: PdfFile, pageNumber: number, to: NewPdf, copy: (value: PdfValue) => PdfValue): PdfReference {
  const page = asDictionary(from.read(pageNumber)) ?? new Map<string, PdfValue>();
  const { dictionary, bytes } = readContents(from, page.get('Contents'));
  const form: PdfDictionary = new Map<string, PdfValue>([
    ['Type', new PdfName('XObject')],
    ['Subtype', new PdfName('Form')],
    ['BBox', from.resolve(page.get('MediaBox'))],
    ['Resources', copy(from.resolve(page.get('Resources')))],
    ...dictionary,
    ['Length', bytes.length],
  ]);
  const group = page.get('Group');
  if (group !== undefined) form.set('Group', copy(from.resolve(group)));
  return to.add(form, bytes);
}

/** The drawing of a page as one stream with its filter: as it is stored when it is one already. */
function readContents(from: PdfFile, contents: PdfValue | undefined): { dictionary: PdfDictionary; bytes: Uint8Array } {
  const listed = contents instanceof PdfReference && Array.isArray(from.read(contents)) ? from.read(contents) : contents;
  const parts = (Array.isArray(listed) ? listed : [listed]).filter((part) => part instanceof PdfReference);
  const packed = new Map<string, PdfValue>([['Filter', new PdfName('FlateDecode')]]);
  const [only] = parts;
  const filterOf = ({ number }: PdfReference) => from.resolve(asDictionary(from.read(number))?.get('Filter'));
  if (only && parts.length === 1) {
    const filter = filterOf(only);
    return {
      dictionary: filter === null ? new Map() : new Map([['Filter', filter]]),
      bytes: from.storedStream(only.number) ?? new Uint8Array(),
    };
  }
  const plain = parts.flatMap((part) => [from.readStream(part), Buffer.from('\n')]);
  return { dictionary: packed, bytes: deflateSync(Buffer.concat(plain)) };
}
