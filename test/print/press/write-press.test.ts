import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { writePress } from '../../../source/print/press/write-press.ts';

const facts = { title: 'A book', author: null, subject: null, language: 'en', date: new Date('2026-03-04T05:06:07Z') };
const sheet = { widthPt: 300, heightPt: 400, bleedPt: 9 };

/** A page of trim plus bleed with a link, a form, a field and a picture of text, in the plain layout that Chromium writes. */
async function aBook(size: [number, number] = [318, 418]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const page = file.addPage(size);
  const drawn = file.context.obj({ Type: 'Font', Subtype: 'Type3', FontBBox: [0, 0, 1, 1], FontMatrix: [1, 0, 0, 1, 0, 0] });
  page.node.setFontDictionary(PDFName.of('Drawn'), file.context.register(drawn));
  const form = file.context.register(file.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }));
  page.node.setXObject(PDFName.of('Own'), form);
  page.drawRectangle({ x: 20, y: 20, width: 50, height: 50 });
  const link = file.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'URI', URI: PDFString.of('https://example.org') },
  });
  page.node.set(PDFName.of('Annots'), file.context.obj([file.context.register(link)]));
  file.getForm().createTextField('answer').addToPage(page);
  file.catalog.set(PDFName.of('OpenAction'), file.context.obj({ S: 'URI', URI: PDFString.of('https://example.org') }));
  return file.save({ useObjectStreams: false });
}

describe('a press file', () => {
  test('holds pages and nothing to click', async () => {
    const { bytes, pages } = writePress(await aBook(), sheet, facts);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([pages, pdf.getPageCount()]).toEqual([1, 1]);
    expect(
      pdf.catalog
        .keys()
        .map((key) => key.decodeText())
        .sort(),
    ).toEqual(['Lang', 'Metadata', 'Pages', 'Type', 'ViewerPreferences']);
    expect(pdf.getPages()[0]?.node.has(PDFName.of('Annots'))).toBe(false);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('example.org');
  });
  test('draws the marks after the page, in a state of their own, and keeps its forms', async () => {
    const pdf = await PDFDocument.load(writePress(await aBook(), sheet, facts).bytes, { updateMetadata: false });
    const { node } = pdf.getPages()[0]!;
    const forms = node.Resources()?.lookup(PDFName.of('XObject'), PDFDict);
    expect(
      forms
        ?.keys()
        .map((key) => key.decodeText())
        .sort(),
    ).toEqual(['CropMarks', 'Own']);
    const parts = node.Contents();
    expect(parts instanceof PDFArray && parts.size()).toBeGreaterThan(2);
  });
  test('counts fonts that are drawn', async () => {
    expect(writePress(await aBook(), sheet, facts).drawnFonts).toBe(1);
  });
  test('refuses a page without its bleed', async () => {
    const plain = await aBook([300, 400]);
    expect(() => writePress(plain, sheet, facts)).toThrow(expect.objectContaining({ id: 'print/page-size' }));
  });
});
