import type { Lines, Sheet, SheetPart, WorkbookMeasures } from '../../model/workbook.ts';
import { hashText } from '../hash.ts';

/** The sheet with a mark of its words; a prompt that changes from one round to the next changes the height. */
export function withContent(sheet: Sheet): Sheet {
  const text = JSON.stringify([sheet.title, sheet.lead, sheet.body]).replace(/\d+/g, '0');
  return { ...sheet, content: hashText(text).toString(36) };
}

/** The line blocks of a part that may grow, with how many pitches one more line costs. */
function growable(part: SheetPart): { lines: Lines; cost: number }[] {
  switch (part.type) {
    case 'prompt':
    case 'question':
      return [{ lines: part.writing.lines, cost: part.writing.type === 'stacked' ? 2 : 1 }];
    case 'card':
      return [{ lines: part.lines, cost: 2 }];
    case 'try':
      return [{ lines: part.lines, cost: 2 }];
    case 'promise':
      return [{ lines: part.lines, cost: part.count }];
    case 'steps':
      return part.steps.flatMap((step) => (step.writing === null ? [] : [{ lines: step.writing.lines, cost: 1 }]));
    case 'exits':
      return [{ lines: part.rows, cost: 2.5 }];
    case 'grid':
      return [{ lines: part.lines, cost: part.rows.filter((row) => row.cells.includes(null)).length }];
    case 'slip':
    case 'boxes':
    case 'lists':
    case 'columns':
    case 'ruled':
      return [{ lines: part.lines, cost: 1 }];
    default:
      return [];
  }
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

/** Take lines away, one at a time in turn, never under two and none the author asks for. Tells the rows won. */
function shrinkLines(parts: SheetPart[], rowsOver: number): number {
  let won = 0;
  const blocks = parts.flatMap(growable).filter(({ lines }) => lines.asked === undefined);
  for (let shrunk = true; shrunk && won < rowsOver; ) {
    shrunk = false;
    for (const { lines, cost } of blocks) {
      if (lines.count <= 2 || won >= rowsOver) continue;
      lines.count -= 1;
      won += cost;
      shrunk = true;
    }
  }
  return won;
}

/** Give spare height to writing lines, one line at a time in turn: first what each prompt asks for, then as far as it may go. */
function growLines(parts: SheetPart[], spareRows: number): void {
  let spare = spareRows;
  const blocks = parts.flatMap(growable);
  const growTo = (limit: (lines: Lines) => number) => {
    for (let grown = true; grown && spare > 0; ) {
      grown = false;
      for (const { lines, cost } of blocks) {
        if (lines.count >= limit(lines) || cost > spare) continue;
        lines.count += 1;
        spare -= cost;
        grown = true;
      }
    }
  };
  growTo((lines) => lines.wanted);
  growTo((lines) => lines.most);
}

/**
 * Fit each sheet to its page: when it is too full, drop optional parts, then lines, then copies of the article's words; give what is
 * left to writing (QUALITY W4, W5).
 *
 * The two pages of a spread have the same parts, so they get the same lines. Sheets without a measure, or measured with other
 * words, stay at their least.
 *
 * @param rowMm The line pitch.
 */
export function fitSheet(sheet: Sheet, measures: WorkbookMeasures | null, liveHeightMm: number, rowMm: number): Sheet {
  const measured = measures?.sheets[sheet.id];
  if (!measured || sheet.body.type !== 'parts' || measured.content !== sheet.content) return sheet;
  const all = structuredClone(sheet.body.parts);
  const heightOf = (kept: SheetPart[]) => {
    const ids = new Set(kept.map((one) => one.id));
    return measured.heightMm - all.reduce((sum, one) => sum + (ids.has(one.id) ? 0 : (measured.partsMm[one.id] ?? 0)), 0);
  };
  let parts = dropParts(all, measured.heightMm - liveHeightMm, measured.partsMm, (one) => one.optional);
  const wonMm = shrinkLines(parts, Math.ceil((heightOf(parts) - liveHeightMm) / rowMm)) * rowMm;
  parts = dropParts(parts, heightOf(parts) - wonMm - liveHeightMm, measured.partsMm, (one) => one.yields === true);
  growLines(parts, Math.floor((liveHeightMm - heightOf(parts) + wonMm + 0.3) / rowMm));
  return { ...sheet, body: { type: 'parts', parts } };
}
