import type { TextBlock, TextLine } from './blocks.ts';
import { isHeading, readHeading } from './heading.ts';
import { touchingRunFrom } from './heading-neighbours.ts';
import { labelLine, readDashLabels, readLabels } from './labels.ts';
import { type Layout, readFootnote } from './layout.ts';
import { readList } from './list.ts';
import { endsWithColon, sizeOf } from './measure.ts';
import { readPlainList } from './plain-list.ts';
import { readQuotation, wholeQuotation } from './quotation.ts';
import { readTable } from './table.ts';
import { readTalk } from './talk.ts';

type Found = { block: TextBlock; next: number } | null;
type Construct = (layout: Layout, index: number) => Found;

const rule = /^(?:[-–—=_*~•·.#⁂]\s*){3,}$|^[⁂⸻⸺❧☙]$/u;

const readBreak: Construct = (layout, index) => {
  const line = layout.lines[index]!;
  return rule.test(line.text) ? { block: { type: 'break', number: line.number }, next: index + 1 } : null;
};

const readNote: Construct = (layout, index) => {
  const line = layout.lines[index]!;
  const note = readFootnote(line.text, layout);
  return note && { block: { type: 'footnote', name: note.name, line: { text: note.rest, number: line.number } }, next: index + 1 };
};

/** Every construct, in the order they are asked; what none of them wants is a paragraph. */
const constructs: Construct[] = [
  readTable,
  readHeading,
  readBreak,
  readNote,
  readTalk,
  readList,
  readLabels,
  readDashLabels,
  readQuotation,
];

const find = (layout: Layout, index: number): Found => {
  for (const construct of constructs) {
    const found = construct(layout, index);
    if (found) return found;
  }
  return null;
};

/** A pasted text's lines as headings, lists, quotations and paragraphs, in order; every line is in one of them. */
export function readBlocks(layout: Layout): TextBlock[] {
  const blocks: TextBlock[] = [];
  let index = 0;
  while (index < layout.lines.length) {
    const found = find(layout, index) ?? readParagraph(layout, index);
    blocks.push(found.block);
    index = found.next;
    const last = layout.lines[index - 1]!;
    const below =
      found.block.type === 'paragraph' && endsWithColon(last.text)
        ? 2
        : found.block.type === 'heading'
          ? touchingRunFrom(layout, index) >= 2
            ? 2
            : 3
          : 0;
    const list =
      below > 0 && index < layout.lines.length && !isTaken(layout, index, found.block.type === 'heading')
        ? readPlainList(layout, index, below, found.block.type === 'paragraph')
        : null;
    if (list) {
      blocks.push(list.block);
      index = list.next;
    }
  }
  return blocks;
}

/** Below a heading another heading comes first; below a colon only what is marked as one does. */
const isTaken = (layout: Layout, index: number, isBelowHeading: boolean): boolean =>
  layout.markers[index] !== null || (isBelowHeading && isHeading(layout, index));

function readParagraph(layout: Layout, start: number): { block: TextBlock; next: number } {
  const at = (index: number): TextLine => ({ text: layout.lines[index]!.text, number: layout.lines[index]!.number });
  const first = labelLine(at(start), layout);
  const block = (lines: TextLine[], next: number) => ({ block: { type: 'paragraph' as const, lines, isHard: isVerse(lines) }, next });
  if (layout.isDense || layout.repeated.has(first.text)) return block([first], start + 1);
  let next = start + 1;
  const lines = [first];
  while (next < layout.lines.length && layout.lines[next]!.gap === 0 && !endsParagraph(layout, next)) {
    lines.push(labelLine(at(next), layout));
    next += 1;
  }
  return block(lines, next);
}

/** A line that opens something of its own though no empty line stands above it. */
function endsParagraph(layout: Layout, index: number): boolean {
  const above = layout.lines[index - 1]!;
  const { text } = layout.lines[index]!;
  if (layout.repeated.has(text) || layout.repeated.has(above.text)) return true;
  if (endsWithColon(above.text) && wholeQuotation(text) && sizeOf(text) >= 4) return true;
  if (endsWithColon(above.text) && !layout.markers[index] && readPlainList(layout, index, 2, true)) return true;
  return find(layout, index) !== null;
}

/** Four lines and more that all end short of a sentence: a verse, kept as it is set. */
function isVerse(lines: TextLine[]): boolean {
  return (
    lines.length >= 4 &&
    lines.every(({ text }) => text.length <= 60) &&
    lines.filter(({ text }) => /[\p{L},;–—]$/u.test(text)).length >= lines.length * 0.6
  );
}
