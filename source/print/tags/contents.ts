import type { PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference } from '../pdf-syntax.ts';
import { identity, type Matrix, multiply } from '../read-back/matrix.ts';
import type { Bands } from './artefacts.ts';
import { type MarkedContent, markContent } from './mark-content.ts';
import type { Element, Kid } from './structure.ts';

/** The content of one page, or of a form with marks of its own that a page paints. */
export interface Content {
  /** Object number of the page or of the form: what the tree calls the place of a mark. */
  owner: number;
  /** Object number of the page. */
  page: number;
  isForm: boolean;
  /** Object number of the (first) stream. */
  stream: number;
  /** Further streams of the page, which the first takes in. */
  further: number[];
  resources: PdfDictionary;
  marked: MarkedContent;
  /** From the space of the stream to the sheet. */
  matrix: Matrix;
}

/** Key of a mark: marks are numbered in each page and each form by themselves. */
const keyOf = (owner: number, mcid: number): string => `${owner} ${mcid}`;

/** What decides for a mark is the picture or the link it is in, else its own element. */
const deciding = new Set(['Figure', 'Formula', 'Form', 'Link']);

/** Type of the element each mark belongs to; a container without a meaning leaves it to the one around it. */
export function indexMarks(roots: readonly Element[]): (owner: number, mcid: number) => string | null {
  const types = new Map<string, string>();
  const walk = (kid: Kid, type: string): void => {
    if (kid.kind === 'mark') types.set(keyOf(kid.form ?? kid.page, kid.mcid), type);
    if (kid.kind !== 'element') return;
    const own = deciding.has(type) || kid.type === 'NonStruct' ? type : kid.type;
    for (const one of kid.kids) walk(one, own);
  };
  for (const root of roots) for (const kid of root.kids) walk(kid, 'P');
  return (owner, mcid) => types.get(keyOf(owner, mcid)) ?? null;
}

/** Running heads and folios stand in the outer tenth or so: no live area reaches there. */
const bandShare = 0.08;

/** Bands of running heads and folios, measured from the trimmed page. */
function bandsOf(file: PdfFile, page: PdfDictionary): Bands | null {
  const box = file.resolve(page.get('TrimBox') ?? page.get('MediaBox'));
  if (!Array.isArray(box) || box.length !== 4) return null;
  const [, low, , high] = box.map(Number);
  const band = (high! - low!) * bandShare;
  return { top: high! - band, bottom: low! + band };
}

/** `null` for a stream that is packed in a way we do not know. */
function readBytes(file: PdfFile, number: number): Buffer | null {
  const found = file.readStream(number);
  const length = asDictionary(file.read(number))?.get('Length');
  return found.length === 0 && length !== 0 ? null : Buffer.from(found.buffer, found.byteOffset, found.length);
}

const dictionaryAt = (file: PdfFile, parent: PdfDictionary | null, key: string): PdfDictionary | null =>
  asDictionary(file.resolve(parent?.get(key)));

/** Forms with marks of their own, by the name they are painted under. */
function markedForms(file: PdfFile, resources: PdfDictionary): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, value] of dictionaryAt(file, resources, 'XObject') ?? []) {
    if (!(value instanceof PdfReference)) continue;
    const form = asDictionary(file.read(value));
    const subtype = form?.get('Subtype');
    if (subtype instanceof PdfName && subtype.name === 'Form' && form?.has('StructParents')) found.set(name, value.number);
  }
  return found;
}

/** Read and mark the content of every page and of the forms in it. Nothing in the file changes. */
export function markContents(file: PdfFile, typeOf: (owner: number, mcid: number) => string | null): Content[] {
  const contents: Content[] = [];
  const seen = new Set<number>();
  const addForms = (around: Content): void => {
    for (const [name, number] of markedForms(file, around.resources)) {
      const form = asDictionary(file.read(number));
      const bytes = readBytes(file, number);
      if (!form || !bytes || seen.has(number)) continue;
      seen.add(number);
      const own = file.resolve(form.get('Matrix'));
      const outer = multiply(around.marked.forms.get(name) ?? identity, around.matrix);
      const matrix = Array.isArray(own) && own.length === 6 ? multiply(own.map(Number) as unknown as Matrix, outer) : outer;
      addContent(
        {
          owner: number,
          page: around.page,
          isForm: true,
          stream: number,
          further: [],
          resources: dictionaryAt(file, form, 'Resources') ?? around.resources,
          matrix,
        },
        bytes,
        null,
      );
    }
  };
  const addContent = (place: Omit<Content, 'marked'>, bytes: Buffer, bands: Bands | null): void => {
    const forms = markedForms(file, place.resources);
    const marked = markContent(bytes, { typeOf: (mcid) => typeOf(place.owner, mcid), bands, isMarkedForm: (name) => forms.has(name) });
    const content: Content = { ...place, marked };
    contents.push(content);
    if (forms.size > 0) addForms(content);
  };
  for (const number of file.pages) {
    const page = asDictionary(file.read(number)) ?? new Map();
    const given = page.get('Contents');
    const list = given instanceof PdfReference && !Array.isArray(file.read(given)) ? [given] : file.resolve(given);
    const streams = (Array.isArray(list) ? list : []).filter((one) => one instanceof PdfReference).map((one) => one.number);
    const bytes = streams.map((one) => readBytes(file, one)).filter((one) => one !== null);
    if (bytes.length === 0 || bytes.length < streams.length) continue;
    // Streams of a page are one, parted between operators (ISO 32000-2, 7.8.2).
    const whole = bytes.length === 1 ? bytes[0]! : Buffer.concat(bytes.flatMap((one) => [one, Buffer.from('\n')]));
    addContent(
      {
        owner: number,
        page: number,
        isForm: false,
        stream: streams[0]!,
        further: streams.slice(1),
        resources: dictionaryAt(file, page, 'Resources') ?? new Map(),
        matrix: identity,
      },
      whole,
      bandsOf(file, page),
    );
  }
  return contents;
}
