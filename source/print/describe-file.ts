import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue, writePdfText } from './pdf-syntax.ts';
import { writeXmp } from './xmp.ts';

/** What a file says about itself. */
export interface FileFacts {
  title: string;
  author: string | null;
  subject: string | null;
  /** BCP 47. */
  language: string;
  /** The only clock: the same input gives the same bytes. */
  date: Date;
}

/** The document information (ISO 32000-2, 14.3.3). */
export function writeInfo({ title, author, subject, date }: FileFacts): PdfDictionary {
  const digits = date.toISOString().replace(/\D/g, '').slice(0, 14);
  const moment = new PdfString(`D:${digits}Z`);
  const info: PdfDictionary = new Map();
  info.set('Title', writePdfText(title));
  if (author) info.set('Author', writePdfText(author));
  if (subject) info.set('Subject', writePdfText(subject));
  return info
    .set('Creator', writePdfText('couplet'))
    .set('Producer', writePdfText('couplet'))
    .set('CreationDate', moment)
    .set('ModDate', moment);
}

/** The same facts as an XMP stream for the catalog. `add` puts an object with a stream into the file and gives its number. */
export function writeMetadata(facts: FileFacts, add: (value: PdfValue, stream: Uint8Array) => number, isAccessible = false): PdfReference {
  const xmp = Buffer.from(writeXmp(facts, isAccessible), 'utf8');
  const metadata = new Map<string, PdfValue>([
    ['Type', new PdfName('Metadata')],
    ['Subtype', new PdfName('XML')],
    ['Length', xmp.length],
  ]);
  return new PdfReference(add(metadata, xmp));
}
