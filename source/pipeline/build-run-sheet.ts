import { reportRule } from '../diagnostics/report.ts';
import type { Article } from '../model/article.ts';
import type { RunSheetDocument } from '../model/run-sheet.ts';
import { findSheetOverflow } from '../print/find-sheet-overflow.ts';
import { renderRunSheet } from '../render/run-sheet.ts';
import type { Press } from './press.ts';
import { printSheets } from './print-sheets.ts';
import { reportTagFaults } from './report-tags.ts';

export async function printRunSheet(
  article: Article,
  sheet: RunSheetDocument,
  press: Press,
): Promise<{ bytes: Uint8Array; html: string; pages: number }> {
  const { content, clock } = press;
  const html = renderRunSheet(sheet, {
    renderer: content.renderer,
    templates: content.templates,
    fonts: press.fonts.slides,
    look: press.look,
    words: content.words,
  });
  const title = `${article.title}: ${content.phrases.text('run-sheet.documentTitle')}`;
  const page = await press.deckPage;
  const { bytes, pages, tagFaults } = await printSheets(html, { title, paper: sheet.paper }, page, article);
  for (const over of await findSheetOverflow(page)) {
    const millimetres = Math.ceil(over.overMm);
    const reason = `Expected page ${over.page} of run-sheet.pdf to hold its words, found ${millimetres} mm more than fit`;
    reportRule(press.file, 'print/sheet-overflow', reason);
  }
  clock('print run sheet');
  reportTagFaults(press.file, 'run-sheet.pdf', tagFaults);
  return { bytes, html, pages };
}
