import { expect, test } from 'vitest';
import { openPdf } from '../../source/print/pdf-file.ts';
import { PdfName, PdfReference, PdfString, parsePdfValue, writePdfText, writePdfValue } from '../../source/print/pdf-syntax.ts';

test.each([
  [
    '<</Type /Page\n/Kids [2 0 R 17 0 R]>>',
    new Map<string, unknown>([
      ['Type', new PdfName('Page')],
      ['Kids', [new PdfReference(2), new PdfReference(17)]],
    ]),
  ],
  ['[2 0 R /XYZ 6 -.5 null]', [new PdfReference(2), new PdfName('XYZ'), 6, -0.5, null]],
  ['/a#28b#29', new PdfName('a(b)')],
  ['(a\\(b\\) (c)\\n\\101)', new PdfString('a(b) (c)\nA')],
  ['<FEFF00e9>', new PdfString('\xfe\xff\x00\xe9')],
  ['% note\n true', true],
])('reads %s', (source, value) => {
  expect(parsePdfValue(source)).toEqual(value);
  expect(parsePdfValue(writePdfValue(parsePdfValue(source)))).toEqual(value);
});

test('what is no PDF value is refused', () => {
  for (const source of ['', '<</Type /Page', '[1 2', '(open', 'endobj']) expect(() => parsePdfValue(source)).toThrow(SyntaxError);
});

test('text outside ASCII is UTF-16 with its mark', () => {
  expect(writePdfText('plain')).toEqual(new PdfString('plain'));
  expect(writePdfText('“é')).toEqual(new PdfString('\xfe\xff\x20\x1c\x00\xe9'));
});

test('a file in another layout than Chromium’s is refused', () => {
  expect(() => openPdf(Buffer.from('%PDF-1.7\nstartxref\n3\n%%EOF\n'))).toThrow(expect.objectContaining({ id: 'print/pdf-format' }));
});
