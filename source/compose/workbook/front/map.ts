import type { Sheet, Stage, WorkbookPage } from '../../../model/workbook.ts';
import { formatPages } from '../../format-pages.ts';
import type { BookContext } from '../context.ts';
import { matterSheet } from '../front-matter.ts';

/** The arc, in order (DOMAIN b, order of parts). */
const arc: Stage[] = ['settle', 'notice', 'understand', 'feel', 'speak', 'practise', 'protect', 'commit', 'keep-going'];

/** Rows a stage needs for its name and the lines below it, larger and three in the dyslexia-friendly setting; with fewer its name stands alone. */
const rowsForText = { normal: 2.4, easy: 3.2 };
/** Rows the head of the page takes. */
const headRows = 5;
/** More runs of pages than this are told by the first. */
const mostRuns = 3;

/** The map of the arc: the stages this book has, and the pages of each. */
export function composeMap({ phrases, paper, options }: BookContext, pages: WorkbookPage[]): Sheet {
  const text = (key: string) => phrases.text(`workbook.map.${key}`);
  const numbersOf = (stage: Stage) =>
    pages
      .filter((page) => page.stage === stage && page.page > 2)
      .flatMap((page) => Array.from({ length: page.type === 'reading' ? page.pages : 1 }, (_, offset) => page.page + offset));
  const present = arc.filter((stage) => stage === 'settle' || pages.some((page) => page.stage === stage));
  const isNarrow = paper.format === 'small' && paper.largePrint;
  const hasRoom = !isNarrow && (paper.rows - headRows) / present.length >= rowsForText[options.dyslexiaFriendly ? 'easy' : 'normal'];
  return matterSheet({
    id: 'map',
    activity: 'map',
    stage: 'settle',
    mode: 'read',
    minutes: 2,
    title: text('title'),
    lead: text('lead'),
    origin: phrases.text('workbook.fromUs'),
    body: {
      type: 'map',
      stops: present.map((stage) => ({
        stage: phrases.text(`workbook.stages.${stage}`),
        pages: pagesLabel(numbersOf(stage), phrases.text('workbook.map.page'), phrases.text('workbook.map.pages')),
        text: hasRoom ? text(`stages.${stage}`) : null,
      })),
    },
  });
}

/** “page 11”, “pages 12–13, 20”, or the first run and a mark that there are more; `null` before any page has a number. */
function pagesLabel(pages: number[], one: string, other: string): string | null {
  if (pages.length === 0) return null;
  const runs = formatPages(pages).split(', ');
  const named = runs.length > mostRuns ? `${runs.slice(0, mostRuns - 1).join(', ')} …` : runs.join(', ');
  return (pages.length === 1 ? one : other).replace('{pages}', named);
}
