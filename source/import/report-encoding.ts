import type { VFile } from 'vfile';
import { repairEncoding } from './repair-encoding.ts';
import { reportRepair } from './report.ts';

/** Undo double decoding in a text and tell each line it was found on. */
export function repairAndReport(text: string, file: VFile, lineAt: (index: number) => number): string {
  const { text: repaired, repairs } = repairEncoding(text);
  const byLine = new Map<number, string[]>();
  for (const { index, found, meant } of repairs) {
    const line = lineAt(index);
    const told = byLine.get(line) ?? [];
    told.push(`“${found}” as “${meant}”`);
    byLine.set(line, told);
  }
  for (const [line, told] of byLine) {
    const more = told.length > 5 ? ` and ${told.length - 5} more` : '';
    reportRepair(file, line, `Read broken letters anew: ${told.slice(0, 5).join(', ')}${more}`);
  }
  return repaired;
}

/** The line of every index of a text, for `repairAndReport`. */
export function lineFinder(text: string): (index: number) => number {
  let from = 0;
  let line = 1;
  return (index) => {
    if (index < from) {
      from = 0;
      line = 1;
    }
    for (; from < index; from += 1) if (text.charCodeAt(from) === 10) line += 1;
    return line;
  };
}
