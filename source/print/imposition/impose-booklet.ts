import { ptPerMm } from '../../model/geometry.ts';
import { copyPageAsForm, createCopier, createPdf, type NewPdf } from '../copy-objects.ts';
import type { FileFacts } from '../describe-file.ts';
import { openPdf } from '../pdf-file.ts';
import { type PdfDictionary, PdfName, type PdfReference, type PdfValue } from '../pdf-syntax.ts';
import { savePages } from '../save-pages.ts';
import type { SheetSide } from './order-saddle.ts';

/** Two pages side by side on a sheet. All lengths in points. */
export interface BookletSheet {
  /** Trim size of a page; it is never scaled. */
  pageWidthPt: number;
  pageHeightPt: number;
  /** The paper, lying on its long side: at least two pages wide. */
  sheetWidthPt: number;
  sheetHeightPt: number;
  /** Thickness of the paper: every sheet moves its pages this much nearer to the fold than the sheet round it. */
  creepPt: number;
}

const round = (points: number): string => String(Math.round(points * 1000) / 1000);

/** Where the pages of a side stand: the lower left corner of each, and the fold between them. */
export function placePages(
  sheet: BookletSheet,
  { sheet: depth }: SheetSide,
): { leftPt: number; rightPt: number; foldPt: number; bottomPt: number } {
  const foldPt = sheet.sheetWidthPt / 2;
  const shift = depth * sheet.creepPt;
  return {
    foldPt,
    leftPt: foldPt - sheet.pageWidthPt + shift,
    rightPt: foldPt - shift,
    bottomPt: (sheet.sheetHeightPt - sheet.pageHeightPt) / 2,
  };
}

/**
 * Lay the pages of a finished book on sheets, two to a side, each at its true size.
 *
 * Links, fields, tags and bookmarks stay in the book; fonts and pictures are in the file once. The outside of the outermost sheet has
 * faint marks on the fold: where to fold, and where the two staples go.
 *
 * @param sides From `orderSaddle`; pages are numbered as in the book.
 */
export function imposeBooklet(book: Uint8Array, sides: readonly SheetSide[], sheet: BookletSheet, facts: FileFacts): Uint8Array {
  const from = openPdf(book);
  const to = createPdf();
  const copy = createCopier(from, to);
  const pages = to.add(null);
  const kids = sides.map((side) => {
    const forms = [side.left, side.right].map((page) => copyPageAsForm(from, from.pages[page - 1] ?? 0, to, copy));
    return addSide(to, pages, sheet, side, forms);
  });
  return savePages(to, { pages, kids, preferences: printAsItIs }, facts);
}

/** What a print dialogue should be set to before anybody looks (ISO 32000-2, 12.2). */
const printAsItIs: PdfDictionary = new Map<string, PdfValue>([
  ['DisplayDocTitle', true],
  ['PrintScaling', new PdfName('None')],
  ['Duplex', new PdfName('DuplexFlipShortEdge')],
]);

function addSide(to: NewPdf, pages: PdfReference, sheet: BookletSheet, side: SheetSide, forms: PdfReference[]): PdfReference {
  const { leftPt, rightPt, foldPt, bottomPt } = placePages(sheet, side);
  const { sheetWidthPt: wide, sheetHeightPt: high } = sheet;
  const draw = (name: string, fromPt: number, at: number) =>
    `q ${round(fromPt)} 0 ${round(foldPt)} ${round(high)} re W n 1 0 0 1 ${round(at)} ${round(bottomPt)} cm /${name} Do Q`;
  const drawing = [draw('Left', 0, leftPt), draw('Right', foldPt, rightPt)];
  if (side.sheet === 0 && side.side === 'front') drawing.push(drawFoldMarks(foldPt, high));
  const stream = Buffer.from(`${drawing.join('\n')}\n`, 'latin1');
  const box: PdfValue[] = [0, 0, wide, high];
  const [left, right] = forms;
  return to.add(
    new Map<string, PdfValue>([
      ['Type', new PdfName('Page')],
      ['Parent', pages],
      ['MediaBox', box],
      ['CropBox', box],
      ['BleedBox', box],
      ['TrimBox', box],
      [
        'Resources',
        new Map([
          [
            'XObject',
            new Map([
              ['Left', left ?? null],
              ['Right', right ?? null],
            ]),
          ],
        ]),
      ],
      ['Contents', to.add(new Map([['Length', stream.length]]), stream)],
    ]),
  );
}

/** Staples are 12 mm wide, and stand a quarter of the height from either end. */
const stapleMm = 12;
const foldMarkMm = 4;

/** Light grey hairlines on the fold: short ones at both ends, and where the staples go. */
function drawFoldMarks(foldPt: number, heightPt: number): string {
  const line = (fromPt: number, lengthPt: number) => `${round(foldPt)} ${round(fromPt)} m ${round(foldPt)} ${round(fromPt + lengthPt)} l S`;
  const [mark, staple] = [foldMarkMm * ptPerMm, stapleMm * ptPerMm];
  const lines = [
    line(0, mark),
    line(heightPt - mark, mark),
    ...[1, 3].map((quarter) => line((heightPt * quarter - 2 * staple) / 4, staple)),
  ];
  return `q 0.7 G 0.4 w ${lines.join(' ')} Q`;
}
