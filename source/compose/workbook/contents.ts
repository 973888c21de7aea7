import type { ContentsRow, PageMode, Sheet, WorkbookPage } from '../../model/workbook.ts';
import { formatPages } from '../format-pages.ts';
import type { BookContext } from './context.ts';
import { matterSheet } from './front-matter.ts';
import { part } from './parts.ts';
import { splitSheets } from './split-sheets.ts';

interface Entry {
  stage: string;
  row: ContentsRow;
}

/** One row per section, and one for each page of the front and back matter a couple looks for. */
function entriesOf(pages: WorkbookPage[], { phrases }: BookContext): Entry[] {
  const listed = new Map<string, string>([
    ['how-to-use', phrases.text('workbook.howToUse.detail')],
    ['before', phrases.text('workbook.before.detail')],
    ['feelings', phrases.text('workbook.feelings.detail')],
    ['agreement', phrases.text('workbook.agreement.detail')],
    ['talk', phrases.text('workbook.talk.detail')],
    ['ritual', phrases.text('workbook.menu.detail')],
    ['pause', phrases.text('workbook.pause.detail')],
    ['promises', phrases.text('workbook.promises.detail')],
    ['plan', phrases.text('workbook.plan.detail')],
    ['check-in', phrases.text('workbook.checkIn.detail')],
    ['look-again-a', phrases.text('workbook.look-again.detail')],
    ['letter-a', phrases.text('workbook.letter.detail')],
    ['support', phrases.text('workbook.support.detail')],
    ['sources', phrases.text('workbook.sources.detail')],
  ]);
  return pages.flatMap((page): Entry[] => {
    const stage = phrases.text(`workbook.stages.${page.stage}`);
    const minutes = (n: number) => phrases.text('workbook.minutesShort', { n });
    if (page.type === 'reading') {
      const own = pages.filter((one): one is Sheet => one.type === 'sheet' && one.sectionId === page.sectionId && one.activity !== 'notes');
      const mode = usualMode(own);
      const total = page.minutes + own.reduce((sum, one) => sum + (one.writer === 'b' ? 0 : (one.minutes ?? 0)), 0);
      return [
        {
          stage,
          row: {
            page: String(page.page),
            target: page.id,
            name: page.title,
            detail: detailOf(own, phrases.text('workbook.contents.reading')),
            mode,
            modeWord: phrases.text(`workbook.modes.${mode}.word`),
            minutes: minutes(total),
          },
        },
      ];
    }
    if (page.type !== 'sheet' || !listed.has(page.id)) return [];
    const mode = page.mode ?? 'read';
    return [
      {
        stage,
        row: {
          page: String(page.page),
          target: page.id,
          name: page.title ?? '',
          detail: listed.get(page.id) ?? null,
          mode,
          modeWord: phrases.text(`workbook.modes.${mode}.word`),
          minutes: minutes(page.minutes ?? 5),
        },
      },
    ];
  });
}

/** The mode most of a section's pages are in. */
function usualMode(sheets: Sheet[]): PageMode {
  const modes = sheets.flatMap((sheet) => sheet.mode ?? []);
  const count = (mode: PageMode) => modes.filter((one) => one === mode).length;
  return modes.reduce<PageMode>((best, mode) => (count(mode) > count(best) ? mode : best), modes[0] ?? 'read');
}

/** “What I notice 8–9, Side by side 10”: the section's pages by title; long ones are told as a run. */
function detailOf(sheets: Sheet[], none: string): string {
  const byTitle = new Map<string, number[]>();
  for (const sheet of sheets) byTitle.set(sheet.title ?? '', [...(byTitle.get(sheet.title ?? '') ?? []), sheet.page]);
  if (byTitle.size === 0) return none;
  const named = [...byTitle].map(([title, pages]) => `${title} ${formatPages(pages)}`).join(', ');
  const first = [...byTitle][0];
  return named.length <= 50 || !first ? named : `${first[0]} ${formatPages(first[1])} … ${formatPages([sheets.at(-1)?.page ?? 0])}`;
}

/** The contents as sheets; with the pages placed it carries their true numbers. */
export function composeContents(context: BookContext, pages: WorkbookPage[]): Sheet[] {
  const { phrases, measures, paper } = context;
  const groups: { stage: string; rows: ContentsRow[] }[] = [];
  for (const { stage, row } of entriesOf(pages, context)) {
    const last = groups.at(-1);
    if (last && last.stage === stage) last.rows.push(row);
    else groups.push({ stage, rows: [row] });
  }
  const sheet = matterSheet({
    id: 'contents',
    activity: 'contents',
    stage: 'settle',
    mode: null,
    title: phrases.text('workbook.contents.title'),
    lead: phrases.text('workbook.contents.lead'),
    body: [part('contents', { type: 'contents', groups })],
  });
  return splitSheets([sheet], measures, paper).filter((page) => page.type === 'sheet');
}
