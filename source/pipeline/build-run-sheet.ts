import type { Article } from '../model/article.ts';
import type { RunSheetDocument } from '../model/run-sheet.ts';
import { finishPdf } from '../print/finish-pdf.ts';
import { loadHtml, printPdf } from '../print/print-pdf.ts';
import { renderRunSheet } from '../render/run-sheet.ts';
import { fileDate, type Press, ptPerMm } from './press.ts';

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
  const page = await press.deckPage;
  await loadHtml(page, html);
  const printed = await printPdf(page, { tagged: true, outline: false });
  clock('print run sheet');
  const finished = finishPdf(printed, {
    widthPt: sheet.paper.widthMm * ptPerMm,
    heightPt: sheet.paper.heightMm * ptPerMm,
    title: `${article.title}: ${content.phrases.text('run-sheet.documentTitle')}`,
    author: article.author,
    subject: null,
    language: article.lang,
    date: fileDate(article),
  });
  return { bytes: finished.bytes, html, pages: finished.pages };
}
