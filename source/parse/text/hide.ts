import type { VFile } from 'vfile';
import { reportLine } from '../report.ts';
import { blankFilledLines, blankRanges } from './blank.ts';
import type { CodeMap } from './find-code.ts';
import { type Hidden, hidden } from './hidden.ts';

/** Constructs a text may hold that must not print. */
export const hiddenIn = (text: string, isMdx: boolean): Hidden[] => hidden.filter((one) => (isMdx || !one.isMdx) && one.trigger.test(text));

/** Take them out in place, code left alone; words taken out are told with their line (`parse/left-out`). */
export function hideConstructs(text: string, constructs: Hidden[], code: CodeMap, filler: string, file: VFile): string {
  const lineOf = countLines(text);
  let blanked = text;
  for (const { name, pattern, parts } of constructs) {
    const search = new RegExp(pattern);
    const gone: [number, number][] = [];
    for (let match = search.exec(blanked); match; match = search.exec(blanked)) {
      const [whole] = match;
      const from = match.index;
      const ranges = parts ? parts(match) : [[0, whole.length] as const];
      if (ranges === null || whole === '' || isEscaped(blanked, from) || code.holds(from) || code.holds(from + whole.length - 1)) {
        search.lastIndex = from + 1;
        continue;
      }
      gone.push(...ranges.map(([start, end]): [number, number] => [from + start, from + end]));
      const isWhole = ranges.length === 1 && ranges[0]?.[1] === whole.length;
      if (isWhole) tellLeftOut(name, whole.replaceAll(filler, ' '), lineOf(from), file);
    }
    if (gone.length > 0) blanked = blankRanges(blanked, gone, filler);
  }
  return blankFilledLines(blanked, filler);
}

/** A backslash before a sign asks for the sign itself. */
const isEscaped = (text: string, offset: number): boolean => text[offset - 1] === '\\' && text[offset - 2] !== '\\';

/** The line of an offset, counted from 1; offsets are asked for in any order. */
function countLines(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) ends.push(end);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** The end of a pair says nothing that its beginning did not. */
const closing = /^(?:\{%-?\s*end\w+\s*-?%\}|\{\{[<%]\s*\/.*|\[\/.*\]|\{:\/.*\})$/u;

/** Tell what is not printed, when there is a word in it. */
export function tellLeftOut(name: string, typed: string, line: number, file: VFile): void {
  if (!/\p{L}{2}/u.test(typed) || closing.test(typed)) return;
  const words = typed.replace(/\s+/gu, ' ').trim();
  const short = words.length > 90 ? `${words.slice(0, 88)}…` : words;
  reportLine(file, 'parse/left-out', `Left out ${name}: \`${short}\``, line);
}
