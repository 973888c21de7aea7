import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { onEveryPage } from './on-every-page.ts';

/** What a reader of the file sees, by libraries that share no code with ours. */
export interface PdfFacts {
  pages: { text: string; box: number[] }[];
  /** Every font, with whether its outlines are in the file. */
  fonts: { name: string; embedded: boolean }[];
  /** Named destinations, as they stand in the file. */
  destinations: string[];
}

const isType = (object: unknown, type: string): object is PDFDict =>
  object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of(type);

export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const pages = await onEveryPage(bytes, async (page) => {
    const { items } = await page.getTextContent();
    return { text: items.map((item) => ('str' in item ? item.str : '')).join(''), box: page.view };
  });
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const descriptors = file.context.enumerateIndirectObjects().flatMap(([, object]) => (isType(object, 'FontDescriptor') ? [object] : []));
  const fonts = descriptors.map((descriptor) => ({
    name: descriptor.lookup(PDFName.of('FontName'), PDFName).decodeText(),
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key))),
  }));
  const named = file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return { pages, fonts, destinations: named?.keys().map((key) => key.decodeText()) ?? [] };
}
