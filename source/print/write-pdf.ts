import { createHash } from 'node:crypto';
import { type PdfDictionary, PdfReference, PdfString, type PdfValue, writePdfValue } from './pdf-syntax.ts';

/** An object to write: its value, and the bytes of its stream when it has one. */
export interface PdfObject {
  value: PdfValue;
  stream: Uint8Array | null;
}

/** An object as it stands in another file, number and all; an object to write; or `null` for a number that is free. */
export type StoredObject = Uint8Array | PdfObject | null;

/**
 * Write a whole file: a plain cross-reference table, no object streams. The file identifier follows from the contents.
 *
 * @param objects By object number; the one numbered 0 is always free.
 * @param numbers Of the catalog and of the document information.
 * @see ISO 32000-2, 7.5 File structure
 */
export function writePdf(objects: readonly StoredObject[], numbers: { root: number; info: number }): Uint8Array {
  const pieces: Uint8Array[] = [];
  const hash = createHash('sha256');
  let length = 0;
  const push = (piece: Uint8Array | string): void => {
    const raw = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    pieces.push(raw);
    hash.update(raw);
    length += raw.length;
  };
  push('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n');
  const entries = ['0000000000 65535 f \n'];
  for (const [number, object] of objects.entries()) {
    if (number === 0) continue;
    if (object === null) {
      entries.push('0000000000 65535 f \n');
      continue;
    }
    entries.push(`${String(length).padStart(10, '0')} 00000 n \n`);
    if (object instanceof Uint8Array) push(object);
    else if (object.stream === null) push(`${number} 0 obj\n${writePdfValue(object.value)}\nendobj\n`);
    else {
      push(`${number} 0 obj\n${writePdfValue(object.value)}\nstream\n`);
      push(object.stream);
      push('\nendstream\nendobj\n');
    }
  }
  const tableStart = length;
  const identifier = new PdfString(hash.copy().digest().toString('latin1', 0, 16));
  const trailer: PdfDictionary = new Map<string, PdfValue>([
    ['Size', objects.length],
    ['Root', new PdfReference(numbers.root)],
    ['Info', new PdfReference(numbers.info)],
    ['ID', [identifier, identifier]],
  ]);
  push(`xref\n0 ${objects.length}\n${entries.join('')}trailer\n${writePdfValue(trailer)}\nstartxref\n${tableStart}\n%%EOF\n`);
  return Buffer.concat(pieces, length);
}
