import type { PaperName } from '../../model/geometry.ts';
import type { Cut, RunSheetDocument, RunSheetRow } from '../../model/run-sheet.ts';
import type { Phrases } from '../phrases.ts';
import { countLines, measureMm, regularWidth } from './measure.ts';
import { chooseSplit, endCost } from './split.ts';

/** How the rows are set: the lengths of `templates/styles/run-sheet.css`. */
interface Setting {
  density: RunSheetDocument['density'];
  /** The mark of the mode: beside its word with the names of who leads below, or alone above its word. */
  markMm: number;
  aloneMarkMm: number;
  mostRows: number;
  sizePt: number;
  lineMm: number;
  namePt: number;
  nameLineMm: number;
  /** Padding above and below the lines of a row, its rule included. */
  paddingMm: number;
  leastRowMm: number;
  /** Margins, strip, headings and footer of a page. */
  furnitureMm: number;
  decisionMm: number;
  /** The end time and the space to the cut list below it. */
  endMm: number;
  /** Cuts there may be room for below the last row, the most first. */
  cuts: number[];
  /** What the four columns of sentences get of the width, the usual shares first. */
  shares: number[][];
  /** How much a page that ends with a part, not with a rest, counts against even pages; inside a part more. */
  partEnd: number;
}

/** Block and aim, what to say or do, what to bring and watch for, behind or ahead. */
const usualShares = [0.232, 0.338, 0.217, 0.213];

const regular: Setting = {
  density: 'roomy',
  markMm: 8.2,
  aloneMarkMm: 8.6,
  mostRows: 8,
  sizePt: 11.5,
  lineMm: 4.7,
  namePt: 13,
  nameLineMm: 5.4,
  paddingMm: 2.7,
  leastRowMm: 17.4,
  furnitureMm: 42,
  decisionMm: 18.5,
  endMm: 12,
  cuts: [9],
  shares: [usualShares],
  partEnd: 0.03,
};
/** Ten or eleven rows to the page where that saves one. */
const tight: Setting = {
  ...regular,
  density: 'close',
  markMm: 5.4,
  aloneMarkMm: 7.4,
  mostRows: 11,
  sizePt: 11,
  lineMm: 4.4,
  namePt: 12,
  nameLineMm: 4.8,
  paddingMm: 1.5,
  leastRowMm: 14.2,
  furnitureMm: 36.5,
  decisionMm: 11.5,
  endMm: 8,
  cuts: [9, 6],
  partEnd: 0.005,
};
/** Twelve rows to the page, for the longest sessions. */
const dense: Setting = {
  ...tight,
  density: 'dense',
  markMm: 4.6,
  mostRows: 13,
  namePt: 11.5,
  lineMm: 4.2,
  nameLineMm: 4.6,
  paddingMm: 0.9,
  leastRowMm: 13,
  furnitureMm: 34,
  decisionMm: 10.5,
  endMm: 7.5,
  cuts: [6, 4],
  shares: [usualShares, [0.23, 0.355, 0.215, 0.2], [0.215, 0.37, 0.215, 0.2]],
};

/** Rows grow into spare height up to here: room for a note by hand. */
const mostRowMm = 20.5;
/** First column of what stands below the rows, and the space between two cuts. */
const labelMm = 26;
const cutGapMm = 6;
/** Padding at the end of a cell, the column of modes where it holds two names, and the mark beside a word in it. */
const cellGapMm = 2;
const leadsMm = 29;
const markBesideMm = 6;

/** Letter is 18 mm narrower than A4: its rows are set a size smaller, so that they keep the lines they have on A4. */
function settingsFor(paper: { name: PaperName }): Setting[] {
  if (paper.name !== 'letter') return [regular, tight, dense];
  // What to decide takes a line more there.
  const narrow = (setting: Setting): Setting => ({ ...setting, decisionMm: setting.decisionMm + setting.lineMm });
  return [{ ...regular, sizePt: 11, lineMm: 4.6, namePt: 12 }, narrow(tight), narrow(dense)];
}

/**
 * Widths of the eight columns; the paper's width goes to the four that hold sentences, and some of it to names.
 *
 * The densest rows write the two names below each other, and give the sentences what that saves.
 */
function columnWidths(
  rows: RunSheetRow[],
  shares: number[],
  { density, sizePt }: Setting,
  { paper, liveMm, strings }: SheetFacts,
): number[] {
  const [clock, mode, slides, done] = paper.name === 'letter' ? ([25, 15, 20, 11] as const) : ([26, 16, 21, 12] as const);
  const hasLeads = rows.some(({ lead }) => lead !== null);
  const widest = (texts: string[]) => Math.ceil(10 * Math.max(...texts.map((text) => measureMm(text, sizePt)))) / 10 + cellGapMm;
  const names = () => widest(rows.flatMap(({ lead, support }) => `${lead ?? ''}, ${support ?? ''}`.split(' ')));
  const words = () => widest(rows.map(({ modeWord }) => modeWord)) + markBesideMm;
  const isNarrow = hasLeads && density === 'dense';
  const modeMm = isNarrow ? Math.min(leadsMm, Math.max(names(), words())) : hasLeads ? leadsMm : mode;
  const minutes = () => widest(rows.map((row) => `${row.minutes} ${strings.text('labels.min')} / ${row.total}`));
  const clockMm = isNarrow ? Math.min(clock, Math.max(22, minutes())) : clock;
  const spare = liveMm - clockMm - modeMm - slides - done;
  return [clockMm, modeMm, slides, ...shares.map((share) => Math.round(spare * share * 10) / 10), done];
}

/** What the rows are set on and in; `lang` is the language of the sheet. */
export interface SheetFacts {
  paper: { name: PaperName; heightMm: number };
  /** Width between the margins. */
  liveMm: number;
  lang: string;
  strings: Phrases;
}

/**
 * Rows on as few pages as hold them, set tighter where that saves one: two pages up to twenty rows, three up to thirty.
 *
 * @param cuts The cut list, printed below the last row; the tight setting has room for fewer of them.
 */
export function splitRows(
  rows: RunSheetRow[],
  cuts: Cut[],
  facts: SheetFacts,
): { pages: RunSheetRow[][]; cuts: Cut[]; density: RunSheetDocument['density']; rowMm: number; columnsMm: number[] } {
  const { paper, lang, strings } = facts;
  const all = settingsFor(paper);
  const width = regularWidth(lang);
  // Fewer pages come before roomier rows.
  const attempts = [1, 2, 3, 4, 5].flatMap((count) =>
    // The densest rows are for keeping to four pages, front page and all.
    all
      .filter(({ density }) => count > 2 || density !== 'dense')
      .flatMap((setting) => setting.shares.flatMap((shares) => setting.cuts.map((mostCuts) => ({ count, setting, shares, mostCuts })))),
  );
  for (const { count, setting, shares, mostCuts } of attempts) {
    if (count > rows.length) continue;
    const printed = cuts.slice(0, mostCuts);
    const columnsMm = columnWidths(rows, shares, setting, facts);
    const endMm = setting.endMm + cutsHeight(printed, columnsMm, setting, width);
    const roomMm = (last: boolean) => paper.heightMm - setting.furnitureMm - (last ? endMm : setting.decisionMm);
    const heights = new Map(rows.map((row) => [row, Math.max(setting.leastRowMm, rowHeight(row, columnsMm, setting, { strings, width }))]));
    const heightOf = (some: RunSheetRow[]) => some.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
    const pages = chooseSplit(rows, count, (split) => {
      const fullness = split.map((page, index) => heightOf(page) / roomMm(index === count - 1));
      if (split.some((page) => page.length > setting.mostRows) || fullness.some((share) => share > 1)) return Number.POSITIVE_INFINITY;
      const mean = fullness.reduce((sum, share) => sum + share, 0) / count;
      return (
        fullness.reduce((sum, share) => sum + (share / mean - 1) ** 2, 0) +
        endCost(split, (row, next) => (row.mode === 'rest' ? 0 : next.opensPart !== null ? setting.partEnd : setting.partEnd * 2.5))
      );
    });
    if (!pages) continue;
    const spare = pages.map((page, index) => (roomMm(index === count - 1) - heightOf(page)) / page.length);
    const rowMm = Math.min(mostRowMm, setting.leastRowMm + Math.min(...spare));
    return { pages, cuts: printed, density: setting.density, rowMm: Math.floor(rowMm * 10) / 10, columnsMm };
  }
  return { pages: [rows], cuts, density: 'dense', rowMm: dense.leastRowMm, columnsMm: columnWidths(rows, usualShares, dense, facts) };
}

function rowHeight(
  row: RunSheetRow,
  columnsMm: number[],
  { sizePt, lineMm, namePt, nameLineMm, paddingMm, markMm, aloneMarkMm }: Setting,
  { strings, width }: { strings: Phrases; width: number },
): number {
  const lines = (column: number, text: string, size = sizePt * width) =>
    countLines(text, { widthMm: (columnsMm[column] ?? 0) - cellGapMm, sizePt: size });
  const labelled = (column: number, label: string, text: string | null) =>
    text === null ? 0 : lines(column, `${strings.text(`labels.${label}`)} ${text}`);
  const heights = [
    lines(3, row.name, namePt * Math.max(1, width)) * nameLineMm + lines(3, row.aim) * lineMm,
    (labelled(4, 'say', row.say) + labelled(4, 'do', row.do)) * lineMm,
    (labelled(5, 'bring', row.bring) + labelled(5, 'watch', row.watch)) * lineMm,
    (labelled(6, 'behind', row.ifBehind) + labelled(6, 'ahead', row.ifAhead)) * lineMm,
    (lines(2, row.slides ?? '–') + lines(2, row.pages ?? '–')) * lineMm,
    row.lead === null ? aloneMarkMm + lines(1, row.modeWord) * lineMm : markMm + lines(1, `${row.lead}, ${row.support ?? ''}`) * lineMm,
  ];
  return Math.max(...heights) + paddingMm;
}

/** The cut list set as it wraps, the line of what is never cut below it. */
function cutsHeight(cuts: Cut[], columnsMm: number[], { sizePt, lineMm }: Setting, width: number): number {
  const widthMm = columnsMm.reduce((sum, column) => sum + column, 0) - labelMm;
  let lines = 1;
  let usedMm = 0;
  for (const [index, cut] of cuts.entries()) {
    const itemMm = width * measureMm(`${index + 1} ${cut.clock} ${cut.text} (−${cut.minutes})`, sizePt) + 1.5;
    if (usedMm > 0 && usedMm + cutGapMm + itemMm > widthMm) {
      lines += 1;
      usedMm = itemMm;
    } else usedMm += (usedMm > 0 ? cutGapMm : 0) + itemMm;
  }
  return lines * (lineMm + 0.6) + lineMm;
}
