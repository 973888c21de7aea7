import type { PrintedFile } from '../model/printed-file.ts';
import type { RunSheetDocument } from '../model/run-sheet.ts';

/** The foot of a page: its lines are 9 pt, in templates/styles/run-sheet.css. */
const foot = { highMm: 9, sizePt: 9.5 };

const squeeze = (text: string): string => text.replace(/\s/gu, '');

/**
 * Pages of a printed run sheet whose rows or lists reach into the foot.
 *
 * The browser lays pages out another way on paper than on the screen, where `findSheetOverflow` measures them: there a list does not shrink.
 * The last page is the form, which has no foot.
 *
 * @returns Page numbers, each once.
 */
export function findFootSpill(
  { pages }: Pick<PrintedFile, 'pages'>,
  { footer, slidesAndPages }: Pick<RunSheetDocument, 'footer' | 'slidesAndPages'>,
): number[] {
  // The title may be set in a face of another size.
  const own = squeeze(footer + slidesAndPages);
  const isSpill = (text: string) => squeeze(text) !== '' && !own.includes(squeeze(text));
  return pages
    .slice(0, -1)
    .filter(({ runs, heightMm }) => runs.some((run) => run.yMm > heightMm - foot.highMm && run.sizePt > foot.sizePt && isSpill(run.text)))
    .map(({ number }) => number);
}
