import { BuildError } from '../../diagnostics/build-error.ts';
import { reportRule } from '../../diagnostics/report.ts';
import type { Article } from '../../model/article.ts';
import { bleedMm, ptPerMm, withBleed } from '../../model/geometry.ts';
import { writePress } from '../../print/press/write-press.ts';
import { fileDate, type Press } from '../press.ts';
import type { ExtraFile, PrintedBook } from './index.ts';
import { printOnPaper } from './print-on-paper.ts';

/** The book for a print shop: the same pages with bleed and crop marks, and nothing to click. */
export async function makePress({ name, settled }: PrintedBook, article: Article, press: Press): Promise<ExtraFile[]> {
  const { document } = settled;
  const { phrases } = press.content;
  const printed = await printOnPaper(document, withBleed({ ...document.paper, sides: 'both' }), press);
  const sheet = {
    widthPt: document.paper.widthMm * ptPerMm,
    heightPt: document.paper.heightMm * ptPerMm,
    bleedPt: bleedMm[document.paper.name] * ptPerMm,
  };
  const { bytes, pages, drawnFonts } = writePress(printed, sheet, {
    title: `${article.title}: ${phrases.text('booklet.press')}`,
    author: article.author,
    subject: article.description,
    language: article.lang,
    date: fileDate(article),
  });
  if (pages !== document.pageCount) {
    const found = `The press file came out with ${pages} pages: expected the ${document.pageCount} of the book`;
    throw new BuildError('print/unsettled', found, 'please report this with the article');
  }
  if (drawnFonts > 0) reportRule(press.file, 'print/press-type3', `Expected no Type 3 font in ${name}-press.pdf, found ${drawnFonts}`);
  press.clock('press');
  return [{ fileName: `${name}-press.pdf`, bytes, count: pages, proof: 'press', bleedMm: bleedMm[document.paper.name] }];
}
