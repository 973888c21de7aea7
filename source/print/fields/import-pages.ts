import { createCopier } from '../copy-objects.ts';
import { openPdf, type PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfReference, type PdfValue } from '../pdf-syntax.ts';

/** A printed page, taken into another file: what it draws, and what it draws with. */
export interface ImportedPage {
  content: Buffer;
  resources: PdfDictionary;
  heightPt: number;
}

/** Take the pages of one printed file into another. Fonts and all else they share are copied once. */
export function importPages(to: PdfFile, pdf: Uint8Array): ImportedPage[] {
  const from = openPdf(pdf);
  const copy = createCopier(from, {
    add: (value, stream) => new PdfReference(to.add(value, stream)),
    replace: ({ number }, value) => to.replace(number, value, to.storedStream(number) ?? undefined),
  });
  return from.pages.map((number) => {
    const page = asDictionary(from.read(number)) ?? new Map<string, PdfValue>();
    const contents = page.get('Contents');
    const parts = Array.isArray(contents) ? contents : [contents];
    const [, , , heightPt = 0] = from.resolve(page.get('MediaBox')) as number[];
    return {
      content: Buffer.concat(parts.flatMap((part) => (part instanceof PdfReference ? [from.readStream(part)] : []))),
      resources: asDictionary(copy(from.resolve(page.get('Resources')))) ?? new Map(),
      heightPt,
    };
  });
}
