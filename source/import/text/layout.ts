import type { Line } from './lines.ts';
import { type Marker, type NumberStyle, readMarker } from './markers.ts';
import { endsSentence, endsWithColon, isTitleCase, sizeOf, widthOf } from './measure.ts';
import { findSequences } from './sequences.ts';

/** What a numbered line is: a section's heading, an item of a list, or neither. */
export interface NumberRole {
  role: 'heading' | 'item';
  style: NumberStyle;
  value: number;
  /** Lines of the sequence, in order; one object for all of them. */
  members: number[];
}

/** A text's lines and what is known of all of them together. */
export interface Layout {
  lines: Line[];
  markers: Marker[];
  /** No empty lines between paragraphs: every line is one. */
  isDense: boolean;
  numbers: Map<number, NumberRole>;
  /** Lines with a colon at their end that come several times, word for word: labels, not headings. */
  repeated: Set<string>;
  /** Headings are typed with a colon in this text. */
  hasColonHeadings: boolean;
  footnotes: Set<string>;
}

/** A line that is a whole paragraph, or ends one. */
const isProse = (line: Line): boolean => widthOf(line.text) >= 80 || (endsSentence(line.text) && sizeOf(line.text) >= 5);

export function readLayout(lines: Line[]): Layout {
  const markers = lines.map((line) => readMarker(line.text));
  const below = lines.slice(1).filter((_, index) => isProse(lines[index]!));
  const close = below.filter((line) => line.gap === 0);
  const parted = lines.filter((line) => line.gap > 0).length;
  const isSolid = lines.length >= 6 && parted <= lines.length * 0.1 && lines.some(isProse);
  const isDense = isSolid || (close.length >= 2 && close.length >= below.length * 0.75);
  const numbers = findSequences(lines, markers);
  const colons = new Map<string, number>();
  for (const { text } of lines) if (endsWithColon(text) && sizeOf(text) <= 8) colons.set(text, (colons.get(text) ?? 0) + 1);
  const repeated = new Set([...colons].filter(([, times]) => times > 1).map(([text]) => text));
  const alone = (line: Line, index: number): boolean => (line.gap > 0 || index === 0 || isDense) && markers[index] === null;
  const titles = [...colons.keys()].filter((text) => isTitleCase(text.replace(/:$/u, '')) && !repeated.has(text));
  const plain = lines.filter(
    (line, index) =>
      alone(line, index) && index > 0 && isTitleCase(line.text) && sizeOf(line.text) <= 12 && /[\p{L}\p{N}?]$/u.test(line.text),
  );
  return {
    lines,
    markers,
    isDense,
    numbers,
    repeated,
    hasColonHeadings: titles.length >= 2 && plain.length <= 1,
    footnotes: findFootnotes(lines),
  };
}

const definition = /^\[(\d{1,3}|\*)\]\s*:?\s+\S/u;

/** Names of footnotes: marked in the text as `[1]`, and explained on a line of their own that begins so. */
function findFootnotes(lines: Line[]): Set<string> {
  const explained = lines.flatMap((line) => definition.exec(line.text)?.[1] ?? []);
  const marked = lines.filter((line) => !definition.test(line.text)).map((line) => line.text);
  const once = explained.filter((name) => explained.indexOf(name) === explained.lastIndexOf(name));
  return new Set(once.filter((name) => marked.some((text) => new RegExp(`\\S\\[${name.replace('*', '\\*')}\\]`, 'u').test(text))));
}

/** The name and the words of a footnote's own line. */
export function readFootnote(text: string, layout: Layout): { name: string; rest: string } | null {
  const name = definition.exec(text)?.[1];
  if (name === undefined || !layout.footnotes.has(name)) return null;
  return { name, rest: text.replace(/^\[[^\]]+\]\s*:?\s+/u, '') };
}
