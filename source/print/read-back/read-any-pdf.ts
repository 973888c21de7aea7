import { BuildError } from '../../diagnostics/build-error.ts';
import type { PrintedFile } from '../../model/printed-file.ts';
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
  let plain: Uint8Array;
  try {
    plain = await rewrite(pdf);
  } catch (cause) {
    if (cause instanceof BuildError) throw cause;
    throw unreadable('The file cannot be read as a PDF', 'open it in the program that made it and save it anew', cause);
  }
  return readPrintedFile(plain);
}

const unreadable = (message: string, hint: string, cause?: unknown): BuildError =>
  new BuildError('preflight/unreadable', message, hint, { cause });

/** The same file with one table of objects and streams packed in one way. The library is large and loaded only here. */
async function rewrite(pdf: Uint8Array): Promise<Uint8Array> {
  const { decodePDFRawStream, EncryptedPDFError, PDFDocument, PDFName, PDFRawStream } = await import('@cantoo/pdf-lib');
  const load = (password?: string) =>
    PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true, ...(password === undefined ? {} : { password }) });
  const file = await load().catch(async (problem: unknown) => {
    if (!(problem instanceof EncryptedPDFError)) throw problem;
    // Many files are locked against changes only, and open without a password.
    return load('').catch((cause: unknown) => {
      throw unreadable('The file needs a password', 'save a copy without a password, and give that file', cause);
    });
  });
  if (file.getPageCount() === 0) throw new Error('no pages');
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
