import type { PrintedFile } from '../../model/printed-file.ts';
import { loadAnyPdf } from '../load-any-pdf.ts';
import { readPrintedFile } from './read-printed-file.ts';

/**
 * Read back a file of any program: packed objects, several savings and encryption without a password included.
 *
 * A PDF library writes it anew, in the plain layout our own reader knows; the pages stay as they are.
 *
 * @throws {BuildError} `preflight/unreadable` when the file is no PDF, is damaged, or needs a password.
 */
export async function readAnyPdf(pdf: Uint8Array): Promise<PrintedFile> {
  try {
    return readPrintedFile(pdf);
  } catch {
    // Not laid out as ours: read it by the library.
  }
  return readPrintedFile(await rewrite(pdf));
}

/** The same file with one table of objects and streams packed in one way. */
async function rewrite(pdf: Uint8Array): Promise<Uint8Array> {
  const { decodePDFRawStream, PDFName, PDFRawStream } = await import('@cantoo/pdf-lib');
  const file = await loadAnyPdf(pdf, 'preflight/unreadable');
  for (const [reference, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const { dict } = object;
    const filter = dict.get(PDFName.of('Filter'));
    const isPicture = dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
    if (filter === undefined || isPicture || (filter === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms')))) continue;
    const decoded = decodePDFRawStream(object).decode();
    for (const key of ['Filter', 'DecodeParms', 'Length']) dict.delete(PDFName.of(key));
    const entries = Object.fromEntries(dict.entries().map(([key, value]) => [key.decodeText(), value]));
    file.context.assign(reference, file.context.flateStream(decoded, entries));
  }
  return file.save({ useObjectStreams: false, updateFieldAppearances: false });
}
