import type { Lines, Sheet, SheetPart, WorkbookMeasures } from '../../model/workbook.ts';

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
    case 'slip':
    case 'columns':
    case 'ruled':
      return [{ lines: part.lines, cost: 1 }];
    default:
      return [];
  }
}

/** The parts that stay when a page is too full: optional ones leave from the last. */
function dropOptional(parts: SheetPart[], overMm: number, heights: Record<string, number>): SheetPart[] {
  const kept = [...parts];
  let over = overMm;
  for (let index = kept.length - 1; index >= 0 && over > 0; index -= 1) {
    const part = kept[index];
    if (!part?.optional) continue;
    over -= heights[part.id] ?? 0;
    kept.splice(index, 1);
  }
  return kept;
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
 * Fit each sheet to its page: drop optional parts when it is too full, give what is left to writing (QUALITY W4, W5).
 *
 * The two pages of a spread have the same parts, so they get the same lines. Sheets without a measure stay at their least.
 *
 * @param rowMm The line pitch.
 */
export function fitSheet(sheet: Sheet, measures: WorkbookMeasures | null, liveHeightMm: number, rowMm: number): Sheet {
  const measured = measures?.sheets[sheet.id];
  if (!measured || sheet.body.type !== 'parts') return sheet;
  const overMm = measured.heightMm - liveHeightMm;
  const parts = structuredClone(dropOptional(sheet.body.parts, overMm, measured.partsMm));
  const keptIds = new Set(parts.map((one) => one.id));
  const dropped = sheet.body.parts.filter((one) => !keptIds.has(one.id));
  const heightMm = measured.heightMm - dropped.reduce((sum, one) => sum + (measured.partsMm[one.id] ?? 0), 0);
  growLines(parts, Math.floor((liveHeightMm - heightMm + 0.3) / rowMm));
  return { ...sheet, body: { type: 'parts', parts } };
}
