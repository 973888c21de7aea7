import { createCopier, createPdf, type NewPdf } from '../copy-objects.ts';
import type { FileFacts } from '../describe-file.ts';
import { checkPageSize } from '../finish-pdf.ts';
import { openPdf, type PdfFile } from '../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfName, PdfReference, type PdfValue } from '../pdf-syntax.ts';
import { savePages } from '../save-pages.ts';
import { addCropMarks, type BleedSheet } from './crop-marks.ts';

export interface PressFile {
  bytes: Uint8Array;
  /** Number of pages. */
  pages: number;
  /** Fonts that are drawn as pictures (Type 3): print shops refuse them. */
  drawnFonts: number;
}

/**
 * A file for a print shop, of a book printed at trim plus bleed: exact boxes, crop marks, and nothing but pages. Links, fields, tags,
 * bookmarks and actions stay behind.
 *
 * MediaBox, CropBox and BleedBox are trim plus bleed; TrimBox is the page as it is cut (QUALITY W8).
 *
 * @throws {BuildError} `print/page-size` when a page is not of trim plus bleed.
 * @see ISO 32000-2, 14.11.2 Page boundaries
 */
export function writePress(printed: Uint8Array, sheet: BleedSheet, facts: FileFacts): PressFile {
  const from = openPdf(printed);
  const to = createPdf();
  const copy = createCopier(from, to);
  const pages = to.add(null);
  const open = addDrawing(to, 'q\n');
  const close = addDrawing(to, '\nQ /CropMarks Do\n');
  const marks = addCropMarks(to, sheet);
  const [wide, high] = [sheet.widthPt + 2 * sheet.bleedPt, sheet.heightPt + 2 * sheet.bleedPt];
  const whole: PdfValue[] = [0, 0, wide, high];
  const trim: PdfValue[] = [sheet.bleedPt, sheet.bleedPt, sheet.bleedPt + sheet.widthPt, sheet.bleedPt + sheet.heightPt];
  const kids = from.pages.map((number, index) => {
    checkPageSize(from, index, wide, high);
    const page = asDictionary(from.read(number)) ?? new Map<string, PdfValue>();
    const drawing = page.get('Contents');
    const parts = drawing instanceof PdfReference && Array.isArray(from.read(drawing)) ? from.read(drawing) : drawing;
    return to.add(
      new Map<string, PdfValue>([
        ['Type', new PdfName('Page')],
        ['Parent', pages],
        ['MediaBox', whole],
        ['CropBox', whole],
        ['BleedBox', whole],
        ['TrimBox', trim],
        ['Resources', withMarks(from, page, copy, marks)],
        ['Contents', [open, ...(Array.isArray(parts) ? parts : [parts ?? null]).map(copy), close]],
      ]),
    );
  });
  const preferences: PdfDictionary = new Map([['DisplayDocTitle', true]]);
  const bytes = savePages(to, { pages, kids, preferences, info: new Map([['Trapped', new PdfName('False')]]) }, facts);
  return { bytes, pages: kids.length, drawnFonts: countDrawnFonts(from) };
}

function addDrawing(to: NewPdf, operators: string): PdfReference {
  const stream = Buffer.from(operators, 'latin1');
  return to.add(new Map([['Length', stream.length]]), stream);
}

/** The resources of a page, copied, with the marks among its forms. */
function withMarks(from: PdfFile, page: PdfDictionary, copy: (value: PdfValue) => PdfValue, marks: PdfReference): PdfValue {
  const resources = asDictionary(from.resolve(page.get('Resources'))) ?? new Map<string, PdfValue>();
  const forms = asDictionary(copy(from.resolve(resources.get('XObject')))) ?? new Map<string, PdfValue>();
  const others = [...resources].filter(([key]) => key !== 'XObject').map(([key, value]) => [key, copy(value)] as const);
  return new Map<string, PdfValue>([...others, ['XObject', new Map([...forms, ['CropMarks', marks]])]]);
}

function countDrawnFonts(file: PdfFile): number {
  const isDrawn = (number: number) => {
    const subtype = asDictionary(file.read(number))?.get('Subtype');
    return subtype instanceof PdfName && subtype.name === 'Type3';
  };
  return file.find('/Type3').filter(isDrawn).length;
}
