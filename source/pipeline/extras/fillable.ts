import { matchAnswers } from '../../compose/answers/match-answers.ts';
import { nameFields } from '../../compose/workbook/name-fields.ts';
import { loadFormFont } from '../../config/fonts/load-form-font.ts';
import type { Article } from '../../model/article.ts';
import { ptPerMm } from '../../model/geometry.ts';
import { placeOfPage } from '../../preflight/check.ts';
import { markAnswers } from '../../print/fields/mark-answers.ts';
import { loadHtml, printPdf } from '../../print/print-pdf.ts';
import { finishBook } from '../build-workbook.ts';
import type { Press } from '../press.ts';
import { reportTagFaults } from '../report-tags.ts';
import { drawAnswers } from './draw-answers.ts';
import type { ExtraFile, PrintedBook } from './index.ts';

/** The same book with a field wherever an answer goes: the pages of the workbook, marked, printed once more. */
export async function makeFillable({ name, settled }: PrintedBook, article: Article, press: Press): Promise<ExtraFile[]> {
  const { document } = settled;
  const page = await press.browser.newPage();
  try {
    await loadHtml(page, settled.html);
    const fields = nameFields(await markAnswers(page), document.partners);
    const printed = await printPdf(page, { tagged: true, outline: true });
    const { given } = press;
    // What one partner wrote in a book of their own never goes into the other's.
    const isOthers = document.owner !== null && given?.answers.owner !== null && given?.answers.owner !== document.owner;
    const { values } = given && !isOthers ? matchAnswers(fields, given.answers) : { values: new Map() };
    for (const answer of values.values()) given?.placed.add(answer);
    const drawn = await drawAnswers(page, { printed, fields, values, paper: document.paper, lang: article.lang }, press);
    const { bytes, pages, tagFaults } = await finishBook(printed, article, document, {
      form: { slug: article.slug, title: article.title, owner: document.owner, lang: article.lang, fields },
      font: loadFormFont(article.lang),
      rowPt: document.paper.rowMm * ptPerMm,
      values,
      drawn,
    });
    press.clock('fillable workbook');
    const fileName = `${name}-fillable.pdf`;
    reportTagFaults(press.file, fileName, tagFaults, (number) => placeOfPage({ article, document }, number));
    return [{ fileName, bytes, count: pages, proof: 'book' }];
  } finally {
    await page.close();
  }
}
