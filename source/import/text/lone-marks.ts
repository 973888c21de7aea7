import type { Line } from './lines.ts';
import { endsWithStop, sizeOf } from './measure.ts';

const loneBullet = /^[•·▪‣◦●○■▸►–—*-]$/u;
const loneNumber = /^(?:0?(\d{1,2})[.)]?)$/u;

/** Bullets and numbers that came to stand on a line of their own (pages with a box for each) go to the line they belong to. */
export function joinLoneMarks(lines: Line[]): Line[] {
  const numbers = findLoneNumbers(lines);
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const next = lines[index + 1];
    const value = numbers.get(index);
    if (next && (value !== undefined || (loneBullet.test(line.text) && next.gap <= 1 && !loneBullet.test(next.text)))) {
      const mark = value === undefined ? line.text : `${value}.`;
      joined.push({ ...next, text: `${mark} ${next.text}`, gap: line.gap, indent: line.indent });
      index += 1;
    } else joined.push(line);
  }
  return joined;
}

/** Figures alone on their lines that count up from one, each above a short line. */
function findLoneNumbers(lines: Line[]): Map<number, number> {
  const found = new Map<number, number>();
  let expected = 1;
  for (const [index, line] of lines.entries()) {
    const value = Number(loneNumber.exec(line.text)?.[1] ?? Number.NaN);
    const next = lines[index + 1];
    if (value !== expected || !next || sizeOf(next.text) > 14 || endsWithStop(next.text) || loneNumber.test(next.text)) continue;
    found.set(index, value);
    expected += 1;
  }
  return found.size >= 2 ? found : new Map();
}
