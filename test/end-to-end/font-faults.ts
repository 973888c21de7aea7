import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** Type 3 fonts, fonts of simple encodings, and places where a glyph is missing (glyph 0). */
export async function findFontFaults(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
    if (object instanceof PDFRawStream) return findMissingGlyphs(object).map((shown) => `object ${reference.objectNumber}: ${shown}`);
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const kind = String(object.get(PDFName.of('Subtype')));
    // Two bytes a glyph, the number of the glyph itself: what the search for glyph 0 relies on.
    if (kind === '/Type0')
      return String(object.get(PDFName.of('Encoding'))) === '/Identity-H'
        ? []
        : [`${object.get(PDFName.of('BaseFont'))} is not Identity-H`];
    return kind === '/CIDFontType2' || kind === '/CIDFontType0' ? [] : [`${object.get(PDFName.of('BaseFont'))} is ${kind}`];
  });
}

/** Strings shown that hold glyph 0. Content streams have no type. */
function findMissingGlyphs(stream: PDFRawStream): string[] {
  if (stream.dict.has(PDFName.of('Type')) && stream.dict.get(PDFName.of('Type')) !== PDFName.of('XObject')) return [];
  if (stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')) return [];
  let source: string;
  try {
    source = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  } catch {
    return [];
  }
  const shown = source.match(/(?:<[\dA-Fa-f]+>\s*Tj|\[[^\]]*\]\s*TJ)/g) ?? [];
  return shown.filter((one) =>
    [...one.matchAll(/<([\dA-Fa-f]+)>/g)].some(([, glyphs]) => glyphs?.match(/.{4}/g)?.some((glyph) => glyph === '0000')),
  );
}
