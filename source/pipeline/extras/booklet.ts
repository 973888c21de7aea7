import { composeGuide } from '../../compose/booklet/compose-guide.ts';
import { splitBooklet } from '../../compose/booklet/split-booklet.ts';
import { reportRule } from '../../diagnostics/report.ts';
import type { Article } from '../../model/article.ts';
import { type BookletPart, bookletPapers, mostBookletPages, paperThicknessMm } from '../../model/booklet.ts';
import { type PageGeometry, ptPerMm } from '../../model/geometry.ts';
import { isRightToLeft } from '../../model/writing.ts';
import type { FileFacts } from '../../print/describe-file.ts';
import { imposeBooklet } from '../../print/imposition/impose-booklet.ts';
import { orderSaddle } from '../../print/imposition/order-saddle.ts';
import { renderGuide } from '../../render/booklet.ts';
import { fileDate, type Press } from '../press.ts';
import { printSheetsApart } from '../print-sheets.ts';
import type { ExtraFile, PrintedBook } from './index.ts';
import { printOnPaper } from './print-on-paper.ts';

/**
 * The booklet: two pages to a side of a sheet, to fold once and staple; its parts, when the book is thick; and how to print it.
 *
 * Pages are those of the printed book, at their true size. The guide is a file of its own, so that nobody prints it into the booklet.
 */
export async function makeBooklet({ name, settled, bytes }: PrintedBook, article: Article, press: Press): Promise<ExtraFile[]> {
  const { document } = settled;
  const { phrases, renderer, templates } = press.content;
  const parts = splitBooklet(document.pages, document.pageCount);
  const stem = `${name}-booklet`;
  // A booklet has two sides, whatever the single pages are printed for: its inner margins lie on the fold.
  const isOneSided = document.paper.sides === 'one';
  const book = isOneSided ? await printOnPaper(document, { ...document.paper, sides: 'both' }, press) : bytes;
  const impose = (fileName: string, part: BookletPart): ExtraFile => {
    const sides = imposePart(book, part, document.paper, {
      ...describeFile(article),
      title: `${article.title}: ${phrases.text('booklet.title')}`,
    });
    return { fileName, ...sides };
  };
  const whole = impose(`${stem}.pdf`, { from: 1, to: document.pageCount });
  const pieces = parts.length < 2 ? [] : parts.map((part, index) => impose(`${stem}-${index + 1}.pdf`, part));
  if (pieces.length > 0) {
    const spans = parts.map(({ from, to }, index) => `${stem}-${index + 1}.pdf has pages ${from} to ${to}`).join(', ');
    const found = `Expected at most ${mostBookletPages} pages in one booklet, found ${document.pageCount}: ${spans}`;
    reportRule(press.file, 'print/booklet-thick', found);
  }
  const guide = composeGuide(document, parts, phrases);
  const html = renderGuide(guide, { renderer, templates, fonts: press.fonts.book, look: press.look });
  const printed = await printSheetsApart(html, { title: `${guide.heading}: ${article.title}`, paper: guide.paper }, article, press);
  press.clock('booklet');
  return [whole, ...pieces, { fileName: `${stem}-how-to-print.pdf`, bytes: printed.bytes, count: printed.pages }];
}

const describeFile = (article: Article) => ({ author: article.author, subject: null, language: article.lang, date: fileDate(article) });

function imposePart(book: Uint8Array, { from, to }: BookletPart, page: PageGeometry, facts: FileFacts): Omit<ExtraFile, 'fileName'> {
  const sheet = bookletPapers[page.name];
  const pages = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const sides = orderSaddle(pages, isRightToLeft(facts.language));
  const measures = {
    pageWidthPt: page.widthMm * ptPerMm,
    pageHeightPt: page.heightMm * ptPerMm,
    sheetWidthPt: sheet.widthMm * ptPerMm,
    sheetHeightPt: sheet.heightMm * ptPerMm,
    creepPt: paperThicknessMm * ptPerMm,
  };
  return { bytes: imposeBooklet(book, sides, measures, facts), count: sides.length };
}
