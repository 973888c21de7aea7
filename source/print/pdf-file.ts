import { inflateSync } from 'node:zlib';
import { BuildError } from '../diagnostics/build-error.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, type PdfValue, parsePdfValue } from './pdf-syntax.ts';
import { type PdfObject, writePdf } from './write-pdf.ts';

/**
 * A printed file, opened far enough to change its dictionaries.
 *
 * Chromium writes a plain cross-reference table and no object streams, so every object can be found without reading
 * the others, and those that stay are copied as they are. That makes finishing a thousand tagged pages a matter of
 * tenths of a second; a PDF library, which builds all 150,000 objects, takes 7 seconds and 0.4 GB for the same.
 */
export interface PdfFile {
  catalog: PdfDictionary;
  trailer: PdfDictionary;
  /** Object number of the catalog. */
  catalogNumber: number;
  /** Object numbers of the pages in order. */
  pages: number[];
  /** The value of an object (without its stream), or of a reference; anything else is itself. */
  read(value: number | PdfReference): PdfValue;
  resolve(value: PdfValue | undefined): PdfValue;
  /** The bytes of an object's stream, inflated; none when it has no stream or is packed in another way. */
  readStream(value: number | PdfReference): Uint8Array;
  /** The bytes of an object's stream as they are stored, still packed; `null` when it has none. */
  storedStream(number: number): Uint8Array | null;
  /** Numbers of the objects whose bytes hold this text. */
  find(text: string): number[];
  /** A new value; without `stream` the object has no stream any more. */
  replace(number: number, value: PdfValue, stream?: Uint8Array): void;
  /** Add an object, with a stream when bytes are given; gives its number. */
  add(value: PdfValue, stream?: Uint8Array): number;
  drop(number: number): void;
  /** The new file. `info` replaces the document information; the file identifier follows from the contents. */
  save(info: PdfDictionary): Uint8Array;
}

/** What is inflated comes in pieces of this size; pages hold about 70 KB. */
const chunkBytes = 1 << 17;

const refuse = (what: string, cause?: unknown): never => {
  throw new BuildError(
    'print/pdf-format',
    `The browser wrote a PDF in a way couplet does not know: ${what}`,
    'use the pinned browser: leave --browser out',
    {
      cause,
    },
  );
};

interface Layout {
  /** Byte where each object starts, 0 for none; by object number. */
  starts: number[];
  /** Byte after each object's last, by object number. */
  ends: number[];
  trailer: PdfDictionary;
}

function readLayout(bytes: Buffer): Layout {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 1024));
  const tableStart = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? refuse('no end of file mark'));
  const table = bytes.toString('latin1', tableStart);
  if (!table.startsWith('xref')) refuse('no cross-reference table');
  const starts: number[] = [0];
  // Each run of objects is `first count` and lines of 20 bytes; numbers between the runs are free.
  const header = /\s*(\d+) (\d+)\s*?\n/y;
  header.lastIndex = 4;
  let after = 4;
  for (let head = header.exec(table); head; head = header.exec(table)) {
    const [first, count] = [Number(head[1]), Number(head[2])];
    for (let number = first, at = header.lastIndex; number < first + count; number += 1, at += 20)
      starts[number] = table[at + 17] === 'n' ? Number(table.slice(at, at + 10)) : 0;
    after = header.lastIndex + count * 20;
    header.lastIndex = after;
  }
  for (let number = 0; number < starts.length; number += 1) starts[number] ??= 0;
  const count = starts.length;
  const trailerAt = table.indexOf('trailer', after - 1);
  const trailer = asDictionary(trailerAt < 0 ? null : parsePdfValue(table.slice(trailerAt + 7))) ?? refuse('no trailer');
  if (trailer.has('Prev') || trailer.has('Encrypt')) refuse('several cross-reference tables');
  const ends = new Array<number>(count).fill(0);
  const inOrder = starts.map((start, number) => ({ start, number })).filter(({ start }) => start > 0);
  inOrder.sort((one, other) => one.start - other.start);
  for (const [index, { number }] of inOrder.entries()) ends[number] = inOrder[index + 1]?.start ?? tableStart;
  return { starts, ends, trailer };
}

/**
 * Open a PDF that Chromium printed.
 *
 * @throws {BuildError} `print/pdf-format` when the file is not laid out as Chromium lays it out.
 */
export function openPdf(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { starts, ends, trailer } = readLayout(bytes);
  const changed = new Map<number, PdfObject | null>();

  const read = (value: number | PdfReference): PdfValue => {
    const number = typeof value === 'number' ? value : value.number;
    const change = changed.get(number);
    if (change !== undefined) return change?.value ?? null;
    const start = starts[number] ?? 0;
    if (start === 0) return null;
    const text = bytes.toString('latin1', start, ends[number]);
    const body = /^\d+ \d+ obj\s*/.exec(text) ?? refuse(`object ${number} is not where the table says`);
    return parsePdfValue(text.slice(body[0].length));
  };
  const resolve = (value: PdfValue | undefined): PdfValue => (value instanceof PdfReference ? read(value) : (value ?? null));

  const storedStream = (number: number): Uint8Array | null => {
    const change = changed.get(number);
    if (change !== undefined) return change?.stream ?? null;
    const length = resolve(asDictionary(read(number))?.get('Length'));
    return typeof length === 'number' ? streamBytes(bytes, starts[number]!, ends[number]!, length) : null;
  };
  const readStream = (value: number | PdfReference): Uint8Array => {
    const number = typeof value === 'number' ? value : value.number;
    const raw = storedStream(number);
    if (raw === null) return new Uint8Array();
    const filter = resolve(asDictionary(read(number))?.get('Filter'));
    const filters = (Array.isArray(filter) ? filter : filter === null ? [] : [filter]).map((one) => one instanceof PdfName && one.name);
    if (filters.length === 0) return raw;
    return filters.length === 1 && filters[0] === 'FlateDecode' ? inflateSync(raw, { chunkSize: chunkBytes }) : new Uint8Array();
  };

  const root = trailer.get('Root');
  const catalog = asDictionary(resolve(root)) ?? refuse('no catalog');
  const pages: number[] = [];
  const walk = (node: PdfValue | undefined): void => {
    const { number } = node instanceof PdfReference ? node : refuse('a page without a number');
    const kids = asDictionary(read(number))?.get('Kids');
    if (kids === undefined) pages.push(number);
    else for (const kid of resolve(kids) as PdfValue[]) walk(kid);
  };
  walk(catalog.get('Pages'));

  return {
    catalog,
    trailer,
    catalogNumber: (root as PdfReference).number,
    pages,
    read,
    resolve,
    readStream,
    storedStream,
    find(text) {
      const found = new Set<number>();
      let last: number[] | null = null;
      for (let at = bytes.indexOf(text, 0, 'latin1'); at >= 0; at = bytes.indexOf(text, at + 1, 'latin1')) {
        last ??= starts.map((_, number) => number).sort((one, other) => starts[one]! - starts[other]!);
        found.add(objectAt(at, last, starts));
      }
      return [...found];
    },
    replace: (number, value, stream) => void changed.set(number, { value, stream: stream ?? null }),
    add(value, stream) {
      starts.push(0);
      ends.push(0);
      changed.set(starts.length - 1, { value, stream: stream ?? null });
      return starts.length - 1;
    },
    drop: (number) => void changed.set(number, null),
    save(info) {
      const infoNumber = this.add(info);
      const oldInfo = trailer.get('Info');
      if (oldInfo instanceof PdfReference) this.drop(oldInfo.number);
      const objects = starts.map((start, number) => {
        const change = changed.get(number);
        if (change !== undefined) return change;
        return start === 0 ? null : bytes.subarray(start, ends[number]);
      });
      return writePdf(objects, { root: (root as PdfReference).number, info: infoNumber });
    },
  };
}

/** The stream between the first byte of an object and its end. */
function streamBytes(bytes: Buffer, start: number, end: number, length: number): Uint8Array {
  const word = bytes.indexOf('stream', start, 'latin1');
  if (word < 0 || word >= end) return new Uint8Array();
  const first = word + 6 + (bytes[word + 6] === 13 ? 2 : 1);
  return bytes.subarray(first, first + length);
}

/** The object whose bytes hold this place. */
function objectAt(place: number, inOrder: number[], starts: number[]): number {
  let low = 0;
  let high = inOrder.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[inOrder[middle]!]! <= place) low = middle;
    else high = middle - 1;
  }
  return inOrder[low]!;
}
