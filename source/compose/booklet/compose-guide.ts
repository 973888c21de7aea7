import { type BookletGuide, type BookletPart, bookletPapers, type GuidePicture } from '../../model/booklet.ts';
import { fullPaper, pageGeometry } from '../../model/geometry.ts';
import type { WorkbookDocument } from '../../model/workbook.ts';
import type { Phrases } from '../phrases.ts';

/** How to print, fold and staple the booklet, on one page. `parts` are the booklets of a thick book, one when it is thin. */
export function composeGuide(document: WorkbookDocument, parts: readonly BookletPart[], phrases: Phrases): BookletGuide {
  const words = phrases.within('booklet.guide');
  const paper = phrases.text(`booklet.papers.${bookletPapers[document.paper.name].name}`);
  const sheets = document.pageCount / 4;
  const { widthMm, heightMm } = pageGeometry(fullPaper[document.paper.name], { largePrint: false, punch: false, sides: 'both' });
  const isLarge = document.paper.format === 'full';
  return {
    title: document.title,
    lang: document.lang,
    paper: { widthMm, heightMm },
    heading: words.text('heading'),
    lead: words.text('lead', { title: document.title, pages: document.pageCount, sheets, paper }),
    steps: words.tables('steps').map((step, index) => ({
      number: String(index + 1),
      picture: step.text('picture') as GuidePicture,
      heading: step.text('heading', { paper }),
      text: [step.text('text', { paper, sheets }), step.text('picture') === 'paper' && isLarge ? words.text('large') : '']
        .filter((text) => text !== '')
        .join(' '),
    })),
    thick:
      parts.length < 2
        ? null
        : {
            heading: words.text('thick.heading'),
            text: words.text('thick.text', {
              pages: document.pageCount,
              parts: parts.map(({ from, to }, index) => words.text('thick.part', { number: index + 1, from, to })).join(' '),
            }),
          },
    foot: words.text('foot'),
  };
}
