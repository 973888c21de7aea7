import type { ContentsRow, PageMode, Sheet, WorkbookPage } from '../../model/workbook.ts';
import { countWidth } from '../../model/writing.ts';
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
function entriesOf(pages: WorkbookPage[], context: BookContext): Entry[] {
  const { phrases } = context;
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
            detail: detailOf(page.title, own, context),
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

/** Letters a row has room for below its name. */
const mostLetters = 54;

/** “What I notice 8–9, Side by side 10 …”: the section's pages by title, as many as fit; one called like its section is told by what it is. */
function detailOf(name: string, sheets: Sheet[], { phrases, options }: BookContext): string {
  const byTitle = new Map<string, number[]>();
  for (const sheet of sheets) byTitle.set(sheet.title ?? '', [...(byTitle.get(sheet.title ?? '') ?? []), sheet.page]);
  const named = [...byTitle].filter(([title]) => title !== name).map(([title, pages]) => `${title} ${formatPages(pages)}`);
  const [first] = named;
  if (first === undefined) {
    const own = sheets[0] && phrases.maybe(`workbook.next.${sheets[0].activity}`, { a: options.partners[0], b: options.partners[1] });
    return own ?? phrases.text('workbook.contents.reading');
  }
  let detail = first;
  for (const one of named.slice(1)) {
    if (countWidth(`${detail}, ${one}`) > mostLetters) return `${detail} …`;
    detail = `${detail}, ${one}`;
  }
  return detail;
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
