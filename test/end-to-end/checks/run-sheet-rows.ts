import type { Outline } from '../../../source/compose/outline.ts';
import { loadWords } from '../../../source/config/load-content.ts';
import { mm } from '../../print/on-every-page.ts';
import { pagesIn } from '../outline-facts.ts';
import { readCsv } from '../read-csv.ts';
import type { PrintedPage, TextItem } from '../read-pages.ts';

/** A row of the run sheet by the English names of its columns. */
export type SheetRow = Record<string, string>;

const columnsOf = (lang: string): string[] => (loadWords(lang)['run-sheet'] as { csvColumns: string[] }).csvColumns;

/** The rows of `run-sheet.csv`, whatever language its columns are named in. */
export function readRows(csv: Uint8Array, lang: string): SheetRow[] {
  const [own, english] = [columnsOf(lang), columnsOf('en')];
  return readCsv(csv).map((row) => Object.fromEntries(english.map((name, index) => [name, row[own[index] ?? ''] ?? ''])));
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** R1: times that leave a gap or do not end with the session, blocks out of order, cells with nothing in them. */
export function findWrongRows(rows: SheetRow[], { session }: Outline): string[] {
  const start = minutesOf(session.start);
  let clock = start;
  const chain = rows.flatMap((row) => {
    const here = clock;
    clock += Number(row.Minutes);
    return [
      ...(row.Clock === clockOf(here) ? [] : [`${row.Block}: begins ${row.Clock}, expected ${clockOf(here)}`]),
      ...(Number(row['Minutes gone']) === clock - start ? [] : [`${row.Block}: ${row['Minutes gone']} minutes gone, not ${clock - start}`]),
    ];
  });
  const blocks = session.blocks.map(({ name }) => name);
  const needed = ['Mode', 'Aim', 'Say', 'Do', 'Watch for', 'If behind', 'If ahead', 'Slides'];
  return [
    ...chain,
    ...(clock === start + session.minutes ? [] : [`ends after ${clock - start} minutes of ${session.minutes}`]),
    ...(String(rows.map((row) => row.Block)) === String(blocks) ? [] : [`rows ${rows.map((row) => row.Block)}, blocks ${blocks}`]),
    ...rows.flatMap((row) => needed.filter((name) => !row[name]).map((name) => `${row.Block}: nothing under “${name}”`)),
  ];
}

/** R2: slides and pages of a row that are not those of its slides in the deck. */
export function findWrongNumbers(rows: SheetRow[], { session, deck }: Outline): string[] {
  return session.blocks.flatMap(({ name, slides }, index) => {
    const row = rows[index];
    const used = new Set(slides.flatMap((number) => pagesIn(deck?.[number - 1]?.workbookPages ?? '')));
    const pages = [...used].sort((one, other) => one - other);
    const isSame = String(pagesIn(row?.Slides ?? '')) === String(slides) && String(pagesIn(row?.Workbook ?? '')) === String(pages);
    return isSame ? [] : [`${name}: slides ${row?.Slides} pages ${row?.Workbook}, deck ${slides} pages ${pages}`];
  });
}

/** Runs of one line that stand a space apart or less, as one: another voice sets words, or parts of them, one by one. */
export function joinRuns(pages: PrintedPage[]): PrintedPage[] {
  return pages.map((page) => {
    const items: TextItem[] = [];
    for (const item of page.items.toSorted((one, other) => one.yMm - other.yMm || one.xMm - other.xMm)) {
      const last = items.at(-1);
      const sizePt = Math.min(last?.sizePt ?? 0, item.sizePt);
      const gap = last && Math.abs(last.yMm - item.yMm) < 0.1 ? (item.xMm - last.endMm) / mm(sizePt) : 9;
      // A quotation mark of a Chinese face is said to be an em wide, and is set on half of it.
      const isWide = last && (/[“”‘’]$/.test(last.text) || /^[“”‘’]/.test(item.text));
      if (last && gap > (isWide ? -0.8 : -0.1) && gap < 0.5)
        Object.assign(last, { text: `${last.text}${gap > 0.12 ? ' ' : ''}${item.text}`, endMm: item.endMm, sizePt });
      else items.push({ ...item });
    }
    return { ...page, items };
  });
}

/** A range as it stands, as it is read from the right, or broken after its dash. */
const isNumber = (printed: string, number: string): boolean => {
  // A space that does not break is at times not read back.
  const [found, wanted] = [printed, number].map((text) => text.replace(/\s/gu, '')) as [string, string];
  return (
    found.startsWith(wanted) ||
    found.startsWith(wanted.replace(/(\d+)–(\d+)/g, '$2–$1')) ||
    (found.endsWith('–') && wanted.startsWith(found))
  );
};

/** The time a row begins, set large. */
export const isClock = ({ text, sizePt }: TextItem): boolean => sizePt > 14 && /^\d\d:\d\d$/.test(text.trim());

/** R2: printed rows that are not, one by one, the rows of the CSV with their clock, slides and pages. */
export function findUnlikePrint(rows: SheetRow[], pages: PrintedPage[], { session }: Outline): string[] {
  const printed = pages.slice(1).flatMap(({ items }) => items.filter(isClock).map(({ text }) => text.trim()));
  const wanted = [...rows.map((row) => row.Clock), clockOf(minutesOf(session.start) + session.minutes)];
  const differ = String(printed) === String(wanted) ? [] : [`clocks ${printed}, in the CSV ${wanted}`];
  const missing = pages.slice(1).flatMap((page) =>
    page.items.filter(isClock).flatMap((clock) => {
      const row = rows.find((one) => one.Clock === clock.text.trim());
      if (!row) return [];
      const beside = page.items.filter(({ yMm }) => Math.abs(yMm - clock.yMm) < 7).map(({ text }) => text.trim());
      return [row.Slides!, row.Workbook === '' ? '–' : row.Workbook!.split(', ')[0]!]
        .filter((text) => !beside.some((one) => isNumber(one, text)))
        .map((text) => `${row.Block}: ${text} in ${beside.join(' | ')}`);
    }),
  );
  return [...differ, ...missing];
}
