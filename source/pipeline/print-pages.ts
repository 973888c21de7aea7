import { pickPages } from '../compose/workbook/pick-pages.ts';
import { BuildError } from '../diagnostics/build-error.ts';
import type { Article } from '../model/article.ts';
import type { PagePick } from '../model/options.ts';
import { placeOfPage } from '../preflight/check.ts';
import { printPdf } from '../print/print-pdf.ts';
import { finishBook, loadBooks, reportOverflow, type SettledWorkbook } from './build-workbook.ts';
import type { ExtraFile } from './extras/index.ts';
import type { Press } from './press.ts';
import { reportTagFaults } from './report-tags.ts';

/**
 * Print some pages of the settled workbook alone, with the numbers they have in it: of each book when there are two.
 *
 * @returns `null` when something does not fit its page.
 * @throws {BuildError} `cli/usage` when the book has no such page or section.
 */
export async function printPages(pick: PagePick, article: Article, settled: SettledWorkbook, press: Press): Promise<ExtraFile[] | null> {
  const files: ExtraFile[] = [];
  for await (const book of loadBooks(settled, press)) {
    const { name, document } = book;
    const picked = pickPages(pick, article, document);
    if ('expected' in picked) throw new BuildError('cli/usage', picked.expected, picked.hint, { exitCode: 2 });
    if (reportOverflow(article, book, press)) return null;
    const { numbers } = picked;
    const printed = await printPdf(book.page, { tagged: true, outline: true, pages: numbers });
    const { bytes, pages, destinations, tagFaults } = await finishBook(printed, article, document);
    const wrong = document.pages.find(({ id, page }) => destinations.has(id) && numbers[(destinations.get(id)?.page ?? 0) - 1] !== page);
    if (wrong || pages !== numbers.length) {
      const found = `Pages ${numbers.join(', ')} came out as ${pages} pages${wrong ? `, “${wrong.title ?? wrong.id}” not on its own` : ''}`;
      throw new BuildError('print/unsettled', found, 'please report this with the article');
    }
    const fileName = `${name}-${picked.name}.pdf`;
    reportTagFaults(press.file, fileName, tagFaults, (number) => placeOfPage({ article, document }, numbers[number - 1] ?? number));
    files.push({ fileName, bytes, count: pages });
  }
  press.clock('print pages');
  return files;
}
