import { expect, test } from 'vitest';
import { loadFormFont } from '../../../source/config/fonts/load-form-font.ts';
import { addFormFont, encodeText, fontSizeFor } from '../../../source/print/fields/form-font.ts';
import { openPdf } from '../../../source/print/pdf-file.ts';
import { asDictionary, type PdfDictionary, type PdfValue } from '../../../source/print/pdf-syntax.ts';

const points = (millimetres: number) => (millimetres / 25.4) * 72;
/** The least file there can be. */
function writeEmptyFile(): Buffer {
  const objects = ['1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n', '2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n'];
  let at = '%PDF-1.7\n'.length;
  const entries = objects.map((text) => {
    const entry = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += text.length;
    return entry;
  });
  const table = `xref\n0 3\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size 3 /Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(`%PDF-1.7\n${objects.join('')}${table}`, 'latin1');
}

test('what is typed is 12 pt on lines of 8 mm, and 18 pt in large print', () => {
  expect([8, 7.5, 12].map((rowMm) => fontSizeFor(points(rowMm)))).toEqual([12, 11.2, 18]);
});

test('the font says it is as high as a row, so that viewers set line under line on the ruled ones', () => {
  const file = openPdf(writeEmptyFile());
  const inside = (value: PdfValue | undefined): PdfDictionary => asDictionary(file.resolve(value))!;
  const [font] = [...inside(addFormFont(file, loadFormFont('en')).get('Font')).values()];
  const [descendant] = inside(font).get('DescendantFonts') as PdfValue[];
  const descriptor = inside(inside(descendant).get('FontDescriptor'));
  const emsHigh = (Number(descriptor.get('Ascent')) - Number(descriptor.get('Descent'))) / 1000;
  for (const rowMm of [7.5, 8, 12]) expect(emsHigh * fontSizeFor(points(rowMm))).toBeCloseTo(points(rowMm), 0);
});

test('text becomes glyphs with its width; letters the font lacks are left out', () => {
  const font = loadFormFont('en');
  expect(encodeText(font, '10').hex).toHaveLength(8);
  expect(encodeText(font, '1日0')).toEqual(encodeText(font, '10'));
  expect(encodeText(font, 'mm').width).toBeCloseTo(2 * encodeText(font, 'm').width);
});
