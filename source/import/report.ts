import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';

const shorten = (words: string, most: number): string => {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s\S*$/u, '')} …`;
};

/** Tell what was left out, under which rule and where; the message's `actual` holds the words whole. */
export function reportStrip(file: VFile, rule: string, line: number, words: string): void {
  reportRule(file, 'import/stripped', `Left out under ${rule}: “${shorten(words, 300)}”`, { line, column: 1 });
  const message = file.messages.at(-1);
  if (message) message.actual = words;
}

/** Tell what was put right and where. */
export function reportRepair(file: VFile, line: number, reason: string): void {
  reportRule(file, 'import/repaired', reason, { line, column: 1 });
}
