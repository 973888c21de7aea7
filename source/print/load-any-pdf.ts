import type { PDFDocument } from '@cantoo/pdf-lib';
import { BuildError } from '../diagnostics/build-error.ts';

/** What a file that cannot be opened is told as: the rule depends on what it was wanted for. */
export type Refusal = 'preflight/unreadable' | 'answers/unreadable';

/**
 * Open a file of any program: packed objects, several savings and encryption without a password included. The library is large and
 * loaded only here.
 *
 * @throws {BuildError} with the rule given, when the file is no PDF, is damaged, or needs a password.
 */
export async function loadAnyPdf(pdf: Uint8Array, rule: Refusal): Promise<PDFDocument> {
  const { EncryptedPDFError, PDFDocument } = await import('@cantoo/pdf-lib');
  const load = (password?: string) =>
    PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true, ...(password === undefined ? {} : { password }) });
  const refuse = (message: string, hint: string) => (cause: unknown) => {
    throw new BuildError(rule, message, hint, { cause });
  };
  const isLocked = (problem: unknown) => problem instanceof EncryptedPDFError;
  const file = await load()
    // Many files are locked against changes only, and open without a password.
    .catch((problem: unknown) =>
      isLocked(problem)
        ? load('').catch(refuse('The file needs a password', 'save a copy without a password, and give that file'))
        : Promise.reject(problem),
    )
    .catch((problem: unknown) => {
      if (problem instanceof BuildError) throw problem;
      return refuse('The file cannot be read as a PDF', 'open it in the program that made it and save it anew')(problem);
    });
  if (file.getPageCount() === 0) refuse('The file has no pages', 'open it in the program that made it and save it anew')(null);
  return file;
}
