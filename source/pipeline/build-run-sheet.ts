import type { Article } from '../model/article.ts';
import type { RunSheetDocument } from '../model/run-sheet.ts';
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
  const { bytes, pages, tagFaults } = await printSheets(html, { title, paper: sheet.paper }, await press.deckPage, article);
  clock('print run sheet');
  reportTagFaults(press.file, 'run-sheet.pdf', tagFaults);
  return { bytes, html, pages };
}
