import { joinLines, readWords } from './join-lines.ts';
import type { Line } from './lines.ts';
import { readMarker } from './markers.ts';
import { endsSentence, endsWithColon, isCapitals } from './measure.ts';
import { areSpacedRows } from './table.ts';

const underline = /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u;

const firstWord = (text: string): number => /^\S+/u.exec(text)?.[0].length ?? 0;
const lengthOf = (line: Line): number => line.text.length + line.indent;

/**
 * The column at which a program broke this text's lines, `null` when it did not (mail, old text files).
 *
 * Broken lines end near one column, in the middle of sentences, and the word that opens the next line would not have fitted.
 */
function findWrapColumn(lines: Line[]): number | null {
  const inner = lines.filter((line, index) => lines[index + 1]?.gap === 0 && lengthOf(line) >= 40);
  if (inner.length < 3) return null;
  const lengths = inner.map(lengthOf).sort((one, other) => one - other);
  const column = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  if (column < 45 || column > 120) return null;
  const longer = lines.filter((line) => lengthOf(line) > column + 15 && !/\S{40}/u.test(line.text)).length;
  const near = inner.filter((line) => lengthOf(line) >= column - 16).length;
  const open = inner.filter((line) => !endsSentence(line.text) && !endsWithColon(line.text)).length;
  return near >= inner.length * 0.6 && open >= inner.length * 0.5 && longer <= lines.length * 0.05 ? column : null;
}

/** Lines as the author meant them: those a program broke at its column are joined again; an indented line opens a paragraph. */
export function unwrapLines(lines: Line[]): Line[] {
  const column = findWrapColumn(lines);
  if (column === null) return joinSoftHyphens(lines);
  const words = readWords(lines);
  const joined: Line[] = [];
  let last: Line | null = null;
  let opening: Line | null = null;
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && last && opening && line.gap === 0 && isContinuation(last, line, opening, column)) {
      previous.text = joinLines(previous.text, line.text, words);
    } else {
      const opens = previous && last && line.gap === 0 && line.indent > last.indent && last.indent === 0 && !readMarker(line.text);
      opening = line;
      joined.push({ ...line, gap: opens && endsSentence(last?.text ?? '') ? 1 : line.gap });
    }
    last = line;
  }
  return joined;
}

/** `above` is the line of the file before; `opening` the line its paragraph began with. */
function isContinuation(above: Line, line: Line, opening: Line, column: number): boolean {
  if (underline.test(line.text) || underline.test(above.text)) return false;
  if (/\t/u.test(line.text) || /^[>|]/u.test(line.text) || areSpacedRows(above, line)) return false;
  if (
    isCapitals(above.text) !== isCapitals(line.text) &&
    (isCapitals(above.text) || isCapitals(line.text)) &&
    lengthOf(above) < column - 16
  )
    return false;
  const marker = readMarker(line.text);
  if (marker && (marker.type !== 'number' || marker.value === 1 || readMarker(opening.text)?.type === 'number')) return false;
  if (line.indent > opening.indent && readMarker(opening.text)) return true;
  if (line.indent > above.indent && above.indent === 0) return false;
  return lengthOf(above) + 1 + firstWord(line.text) > column - 2;
}

/** A soft hyphen at a line's end joins the two lines whatever made it. */
function joinSoftHyphens(lines: Line[]): Line[] {
  if (!lines.some((line) => line.text.endsWith('\u00AD'))) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous?.text.endsWith('\u00AD') && line.gap === 0) previous.text = previous.text.slice(0, -1) + line.text;
    else joined.push({ ...line });
  }
  return joined;
}
