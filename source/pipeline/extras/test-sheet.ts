import { composeTestSheet } from '../../compose/booklet/compose-test-sheet.ts';
import type { Article } from '../../model/article.ts';
import { isRightToLeft } from '../../model/writing.ts';
import { renderTestSheet } from '../../render/booklet.ts';
import type { Press } from '../press.ts';
import { printSheetsApart } from '../print-sheets.ts';
import { reportTagFaults } from '../report-tags.ts';
import type { ExtraFile, PrintedBook } from './index.ts';

/** One sheet that shows whether a printer turns and scales as a booklet needs, before the book is printed. */
export async function makeTestSheet({ settled }: PrintedBook, article: Article, press: Press): Promise<ExtraFile[]> {
  // The first of two books brings it.
  if (settled.document.owner === 'b') return [];
  const { phrases, renderer, templates } = press.content;
  const facts = { title: article.title, lang: article.lang, isRightToLeft: isRightToLeft(article.lang) };
  const sheet = composeTestSheet(settled.document.paper.name, facts, phrases);
  const html = renderTestSheet(sheet, { renderer, templates, fonts: press.fonts.book, look: press.look });
  const { bytes, pages, tagFaults } = await printSheetsApart(html, { title: sheet.title, paper: sheet.paper }, article, press);
  reportTagFaults(press.file, 'test-sheet.pdf', tagFaults);
  press.clock('test sheet');
  return [{ fileName: 'test-sheet.pdf', bytes, count: pages }];
}
