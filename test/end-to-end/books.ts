import { type PageGeometry, type PaperName, pageGeometry } from '../../source/model/geometry.ts';
import { letterArticles, type RealArticle, realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';
import { type PrintedPage, readPages, type TextItem } from './read-pages.ts';

/** Five books on A4, two of them on Letter as well. */
export interface BookCase {
  label: string;
  article: RealArticle;
  paper: PaperName;
}

const label = (article: RealArticle, paper: string): string =>
  `${article.name} on ${paper}${article.present ? '' : ' (skipped: no shared/articles beside the project)'}`;

export const bookCases: BookCase[] = [
  ...realArticles.map((article) => ({ label: label(article, 'A4'), article, paper: 'a4' as const })),
  ...letterArticles.map((article) => ({ label: label(article, 'Letter'), article, paper: 'letter' as const })),
];

export interface Book extends Built {
  pages: PrintedPage[];
}

export async function openBook({ article, paper }: BookCase): Promise<Book> {
  const built = await buildOnce(article, { paper });
  return { ...built, pages: await readPages(built.bytes('workbook.pdf')) };
}

/** The paper of a book that was asked for nothing but its size. */
export const paperOf = (name: PaperName): PageGeometry => pageGeometry(name, { largePrint: false, punch: false, sides: 'both' });

/** The live area of a page: mirrored, with the spine on the inside. */
export function liveArea({ number, widthMm, heightMm }: PrintedPage): { left: number; right: number; top: number; bottom: number } {
  const { spineMm, outerMm, topMm, bottomMm } = paperOf('a4');
  const [left, right] = number % 2 === 0 ? [outerMm, spineMm] : [spineMm, outerMm];
  return { left, right: widthMm - right, top: topMm, bottom: heightMm - bottomMm };
}

/** Running head, folio and source line stand this far outside the live area. */
const furnitureGapMm = 3;

/** What stands in the margins (running head, folio, source line), and what stands on the page itself. */
export function splitPage(page: PrintedPage): { furniture: TextItem[]; live: TextItem[] } {
  const { top, bottom } = liveArea(page);
  const isFurniture = ({ yMm }: TextItem) => yMm < top - furnitureGapMm || yMm > bottom + furnitureGapMm;
  return { furniture: page.items.filter(isFurniture), live: page.items.filter((item) => !isFurniture(item)) };
}

/** The column of the reading, without the margin column beside it. */
export function readingColumn(page: PrintedPage): TextItem[] {
  const { left } = liveArea(page);
  return splitPage(page).live.filter((item) => item.xMm < left + 116);
}
