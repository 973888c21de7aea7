import type { PageGeometry } from '../../model/geometry.ts';
import { type Lines, measureKey, type Sheet, type SheetMeasure, type SheetPart, type WorkbookMeasures } from '../../model/workbook.ts';
import { hashText } from '../hash.ts';

/** The sheet with a mark of its words; a prompt that changes from one round to the next changes the height. */
export function withContent(sheet: Sheet): Sheet {
  // The contents and the map are numbers of pages, measured once.
  if (sheet.activity === 'contents' || sheet.activity === 'map')
    return sheet.piece ? { ...sheet, content: `${sheet.piece.number}.${sheet.piece.of}` } : sheet;
  const text = JSON.stringify([sheet.title, sheet.lead, sheet.body]).replace(/\{support\}|\d+/g, '0');
  return { ...sheet, content: `${hashText(text).toString(36)}${sheet.piece ? `.${sheet.piece.number}` : ''}` };
}

/** Rows one more line costs where blocks stand side by side, or each below the other. */
const below = (where: 'beside' | 'below', blocks: number): number => (where === 'below' ? blocks : 1);

/** The line blocks of a part that may grow, with how many pitches one more line costs. */
export function growable(part: SheetPart, { pairs, thirds }: PageGeometry): { lines: Lines; cost: number }[] {
  switch (part.type) {
    case 'prompt':
    case 'question': {
      const { type, lines } = part.writing;
      return [{ lines, cost: type === 'stacked' ? 2 : type === 'columns' ? below(pairs, 2) : 1 }];
    }
    case 'card':
      return [{ lines: part.lines, cost: part.shows.filter((row) => row === 'a' || row === 'b').length }];
    case 'try':
      return [{ lines: part.lines, cost: part.shows.filter((row) => row !== 'foot').length }];
    case 'promise':
      return [{ lines: part.lines, cost: part.count }];
    case 'steps':
      return part.steps.flatMap(({ writing }) =>
        writing === null ? [] : [{ lines: writing.lines, cost: writing.type === 'columns' ? below(pairs, 2) : 1 }],
      );
    case 'plan':
      return [{ lines: part.lines, cost: 1 }];
    case 'grid':
      return [{ lines: part.lines, cost: gridCost(part.rows, thirds) }];
    case 'slip':
      return [{ lines: part.lines, cost: below(thirds, 2) }];
    case 'boxes':
      return [{ lines: part.lines, cost: Math.ceil(part.heads.length / (thirds === 'below' ? 2 : 4)) }];
    case 'lists':
    case 'columns':
      return [{ lines: part.lines, cost: below(thirds, (part.type === 'lists' ? part.heads : part.columns).length) }];
    case 'ruled':
      return [{ lines: part.lines, cost: 1 }];
    default:
      return [];
  }
}

function gridCost(rows: { cells: (string | null)[] }[], thirds: 'beside' | 'below'): number {
  const blanks = rows.map((row) => row.cells.filter((cell) => cell === null).length);
  return blanks.reduce((sum, count) => sum + (thirds === 'below' ? count : Math.min(1, count)), 0);
}

/** The parts that stay when a page is too full: those that may leave go from the last. */
function dropParts(parts: SheetPart[], overMm: number, heights: Record<string, number>, may: (part: SheetPart) => boolean): SheetPart[] {
  const kept = [...parts];
  let over = overMm;
  for (let index = kept.length - 1; index >= 0 && over > 0; index -= 1) {
    const part = kept[index];
    if (!part || !may(part)) continue;
    over -= heights[part.id] ?? 0;
    kept.splice(index, 1);
  }
  return kept;
}

/** Parts that are equal things: every one of a page has as many lines as the others. */
const equals: readonly SheetPart['type'][] = ['plan', 'slip', 'promise'];

/** The line blocks that grow or shrink by one step, with the pitches it costs: one block, or all of a page's equal ones. */
function blocksOf(parts: SheetPart[], paper: PageGeometry): { together: Lines[]; cost: number }[] {
  const steps: { type: SheetPart['type']; together: Lines[]; cost: number }[] = [];
  for (const part of parts) {
    for (const { lines, cost } of growable(part, paper)) {
      const same = equals.includes(part.type) ? steps.find(({ type }) => type === part.type) : undefined;
      if (same) {
        same.together.push(lines);
        same.cost += cost;
      } else steps.push({ type: part.type, together: [lines], cost });
    }
  }
  return steps;
}

/** Take lines away, one at a time in turn, never under two and none the author asks for. Tells the rows won. */
function shrinkLines(parts: SheetPart[], rowsOver: number, paper: PageGeometry): number {
  let won = 0;
  const blocks = blocksOf(parts, paper).filter(({ together }) => together.every((lines) => lines.asked === undefined));
  for (let shrunk = true; shrunk && won < rowsOver; ) {
    shrunk = false;
    for (const { together, cost } of blocks) {
      if (together.some((lines) => lines.count <= 2) || won >= rowsOver) continue;
      for (const lines of together) lines.count -= 1;
      won += cost;
      shrunk = true;
    }
  }
  return won;
}

/** What the browser's rounding may add up to on a page; with more the last line would be cut. */
export const roundingMm = 0.1;

/** Rows that may stay empty on a page before its lines go further than they wanted to. */
const fewRows = 3;
/** Rows worth a place for notes; with fewer, lines go on to the foot. */
const rowsForNotes = 7;

/**
 * Give spare height to writing lines, one line at a time in turn: first what each prompt asks for, then as far as it may go.
 *
 * @returns Rows that are left.
 */
function growLines(parts: SheetPart[], spareRows: number, paper: PageGeometry, toTheFoot: 'no' | 'yes' | 'or-notes'): number {
  let spare = spareRows;
  const blocks = blocksOf(parts, paper);
  const growTo = (limit: (lines: Lines) => number) => {
    for (let grown = true; grown && spare > 0; ) {
      grown = false;
      for (const { together, cost } of blocks) {
        if (together.some((lines) => lines.count >= limit(lines)) || cost > spare) continue;
        for (const lines of together) lines.count += 1;
        spare -= cost;
        grown = true;
      }
    }
  };
  growTo((lines) => lines.wanted);
  growTo((lines) => lines.most);
  const goesOn = toTheFoot === 'yes' || (toTheFoot === 'or-notes' && spare < rowsForNotes);
  if (goesOn && spare > fewRows) growTo((lines) => lines.most * 4);
  return spare;
}

/** A sheet as it fits, and by how much it does not. */
export interface FittedSheet {
  sheet: Sheet;
  overMm: number;
}

/**
 * Fit a sheet to its page: when it is too full, drop optional parts, then lines, then copies of the article's words; give what is
 * left to writing (QUALITY W4, W5). Lines grow to the foot in large print, and on the pages of a sheet that goes on, where much room is
 * for notes: nobody wants twenty lines for one word.
 *
 * Small pages and large print keep the copies: there a sheet that is too full goes on over the page.
 */
export function fitParts(sheet: Sheet, measured: SheetMeasure, paper: PageGeometry): FittedSheet {
  if (sheet.body.type !== 'parts') return { sheet, overMm: measured.heightMm - paper.liveHeightMm };
  const { liveHeightMm, rowMm } = paper;
  const all = structuredClone(sheet.body.parts);
  const heightOf = (kept: SheetPart[]) => {
    const ids = new Set(kept.map((one) => one.id));
    return measured.heightMm - all.reduce((sum, one) => sum + (ids.has(one.id) ? 0 : (measured.partsMm[one.id] ?? 0)), 0);
  };
  let parts = dropParts(all, measured.heightMm - liveHeightMm, measured.partsMm, (one) => one.optional);
  const wonMm = shrinkLines(parts, Math.ceil((heightOf(parts) - liveHeightMm) / rowMm), paper) * rowMm;
  if (keepsOnePage(paper)) parts = dropParts(parts, heightOf(parts) - wonMm - liveHeightMm, measured.partsMm, (one) => one.yields === true);
  const spareMm = liveHeightMm - heightOf(parts) + wonMm;
  const spareRows = Math.floor((spareMm + roundingMm) / rowMm);
  const hasNotes = sheet.piece !== undefined && sheet.mode !== null && sheet.mode !== 'read';
  const left = growLines(parts, spareRows, paper, hasNotes ? 'or-notes' : sheet.piece || paper.largePrint ? 'yes' : 'no');
  const hasLines = parts.some((one) => growable(one, paper).length > 0);
  if (hasNotes && left >= (hasLines ? rowsForNotes : fewestNotes)) parts.splice(notesAt(parts), 0, composeRoom(left - 2));
  return { sheet: { ...sheet, body: { type: 'parts', parts } }, overMm: -spareMm };
}

/** A page of a sheet that goes on, with so many rows left and nothing to write on, has lines for notes. */
const fewestNotes = 5;

/** Before what stands at the foot of a page. */
function notesAt(parts: SheetPart[]): number {
  const last = parts.findLastIndex(({ type }) => type !== 'care' && type !== 'banner' && type !== 'strip');
  return last + 1;
}

const composeRoom = (count: number): SheetPart => ({
  id: 'room',
  optional: false,
  type: 'ruled',
  lines: { count, wanted: count, most: count },
  notes: true,
});

/** Pages that hold what a sheet is for: a copy of the article's words leaves before a second page is begun. */
export const keepsOnePage = ({ format, largePrint }: PageGeometry): boolean => format === 'full' && !largePrint;

/** The sheet fitted to its page. Sheets without a measure, or measured with other words, stay at their least. */
export function fitSheet(sheet: Sheet, measures: WorkbookMeasures | null, paper: PageGeometry): Sheet {
  const measured = measures?.sheets[measureKey(sheet)];
  return measured ? fitParts(sheet, measured, paper).sheet : sheet;
}
