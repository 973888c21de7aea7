import type { NumberRole } from './layout.ts';
import type { Line } from './lines.ts';
import type { Marker, NumberStyle } from './markers.ts';
import { endsOpen, endsWithStop, isTitleCase, sizeOf, widthOf } from './measure.ts';

/** The value a line would have in a sequence of that style: “V.” is five among Roman numbers and 22 among letters. */
function valueIn(style: NumberStyle, text: string, marker: Marker): number | null {
  if (marker?.type !== 'number') return null;
  if (marker.style === style) return marker.value;
  const letter = /^([A-Z])[.)]\s/u.exec(text)?.[1];
  if (letter === undefined) return null;
  if (style === 'roman') return { I: 1, V: 5, X: 10 }[letter] ?? null;
  return style === 'capital' ? letter.charCodeAt(0) - 64 : null;
}

const shortEnough = (rest: string): boolean => sizeOf(rest) <= 14 && widthOf(rest) <= 110 && !endsWithStop(rest) && !endsOpen(rest);

const shortSentence = (rest: string): boolean => sizeOf(rest) <= 9 && endsWithStop(rest) && !/[.!?]\s/u.test(rest);

/** Numbered lines that count on, and what they are: sections with a body below each, or items of a list (DOMAIN a). */
export function findSequences(lines: Line[], markers: Marker[]): Map<number, NumberRole> {
  const roles = new Map<number, NumberRole>();
  const restOf = (index: number): string => {
    const marker = markers[index];
    return marker?.type === 'number' ? marker.rest : '';
  };
  const assign = (members: number[], style: NumberStyle, first: number, decide: (index: number) => NumberRole['role']): void => {
    for (const [offset, index] of members.entries())
      roles.set(index, {
        role: decide(index),
        style,
        value: valueIn(style, lines[index]!.text, markers[index]!) ?? first + offset,
        members,
      });
  };

  for (const [start, marker] of markers.entries()) {
    if (marker?.type !== 'number' || marker.value !== 1 || roles.has(start)) continue;
    const run = [start];
    while (valueIn(marker.style, lines[run.at(-1)! + 1]?.text ?? '', markers[run.at(-1)! + 1] ?? null) === run.length + 1)
      run.push(run.at(-1)! + 1);
    if (run.length >= 2) assign(run, marker.style, 1, () => 'item');
  }
  for (const [start, marker] of markers.entries()) {
    if (marker?.type !== 'number' || roles.has(start)) continue;
    const members = followOn(start, marker.style, marker.value, lines, markers, roles);
    const between = members.slice(0, -1).map((index, at) => lines.slice(index + 1, members[at + 1]));
    const nested =
      between.length > 0 &&
      between.every((body, at) => body.every((line) => line.gap === 0 && line.indent > lines[members[at]!]!.indent + 1));
    const bodies = between.filter((body) => body.length > 0).length;
    const short = members.filter((index) => shortEnough(restOf(index))).length;
    if (members.length === 1) {
      if (isLoneHeading(start, lines, markers, restOf(start), marker.style)) assign(members, marker.style, marker.value, () => 'heading');
      continue;
    }
    const stopped = members.filter((index) => shortSentence(restOf(index))).length;
    const long = between.filter((body) => body.some((line) => widthOf(line.text) >= 80)).length;
    const areHeadings = short >= members.length * 0.6 && bodies >= between.length * 0.5 && !nested;
    // “1. Listen first.” above a paragraph, every time.
    const areStopped = !nested && short + stopped === members.length && long === between.length;
    assign(members, marker.style, marker.value, (index) =>
      areStopped || (areHeadings && shortEnough(restOf(index))) ? 'heading' : 'item',
    );
  }
  return roles;
}

/** The lines that count on from one, over what lies between; one missing number is forgiven, a new “1.” ends it. */
function followOn(
  start: number,
  style: NumberStyle,
  first: number,
  lines: Line[],
  markers: Marker[],
  taken: Map<number, NumberRole>,
): number[] {
  const members = [start];
  let value = first;
  for (let index = start + 1; index < lines.length; index += 1) {
    if (taken.has(index)) continue;
    const next = valueIn(style, lines[index]!.text, markers[index]!);
    if (next === null) continue;
    if (next === value + 1 || (next === value + 2 && next > 2)) {
      members.push(index);
      value = next;
    } else if (next === 1) break;
  }
  return members;
}

function isLoneHeading(index: number, lines: Line[], markers: Marker[], rest: string, style: NumberStyle): boolean {
  const line = lines[index]!;
  const next = lines[index + 1];
  if (!next || !shortEnough(rest) || (line.gap === 0 && index > 0)) return false;
  if (style === 'small') return false;
  if (next.gap > 0 && endsWithStop(next.text) && markers[index + 1] === null) return true;
  if (style === 'bracket') return false;
  return (
    markers[index + 1]?.type !== 'number' &&
    widthOf(next.text) >= 60 &&
    (isTitleCase(rest) || style.startsWith('step') || style === 'parts')
  );
}
