import type { NewPdf } from './copy-objects.ts';
import { type FileFacts, writeInfo, writeMetadata } from './describe-file.ts';
import { type PdfDictionary, PdfName, type PdfReference, type PdfValue, writePdfText } from './pdf-syntax.ts';

/** Pages of a new file: the number kept for their tree, and what a viewer and a print shop are told. */
interface NewPages {
  pages: PdfReference;
  kids: PdfReference[];
  preferences: PdfDictionary;
  /** More of the document information than every file has. */
  info?: PdfDictionary;
}

/** Close a file that holds pages and nothing to click: their tree, the catalog, what the file says of itself. */
export function savePages(to: NewPdf, { pages, kids, preferences, info }: NewPages, facts: FileFacts): Uint8Array {
  to.replace(
    pages,
    new Map<string, PdfValue>([
      ['Type', new PdfName('Pages')],
      ['Kids', kids],
      ['Count', kids.length],
    ]),
  );
  const catalog = to.add(
    new Map<string, PdfValue>([
      ['Type', new PdfName('Catalog')],
      ['Pages', pages],
      ['Lang', writePdfText(facts.language)],
      ['Metadata', writeMetadata(facts, (value, stream) => to.add(value, stream).number)],
      ['ViewerPreferences', preferences],
    ]),
  );
  return to.save(catalog, new Map([...writeInfo(facts), ...(info ?? [])]));
}
