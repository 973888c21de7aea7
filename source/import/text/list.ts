import type { TextBlock, TextItem } from './blocks.ts';
import { isHeading } from './heading.ts';
import { labelOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { mayOpenHeading } from './markers.ts';
import { endsSentence, endsWithColon } from './measure.ts';

const keptSigns = /^[✓✔✗✘]$/u;
const deeperSigns = /^[o◦○▪▫§–—‣⁃]$/u;

interface Entry {
  item: TextItem;
  indent: number;
  sign: string;
}

function readItem(layout: Layout, index: number): Entry | null {
  const line = layout.lines[index];
  const marker = layout.markers[index];
  if (!line || !marker) return null;
  const entry = (text: string, sign: string, mark: string | null, checked: boolean | null): Entry => ({
    item: { mark, checked, lines: [{ text, number: line.number, ...labelOf(text) }], more: [], children: [] },
    indent: line.indent,
    sign,
  });
  if (marker.type === 'task') return entry(marker.rest, 'task', null, marker.checked);
  if (marker.type === 'bullet') return entry(keptSigns.test(marker.sign) ? line.text : marker.rest, marker.sign, null, null);
  if (marker.type === 'picture') return entry(line.text, 'picture', null, null);
  const role = layout.numbers.get(index);
  if (role?.role !== 'item') return null;
  if (role.style.startsWith('step')) return entry(line.text, 'number', null, null);
  // Markdown numbers with figures; letters and signs are kept as part of the item's words.
  if (role.style === 'decimal' || role.style === 'bracket' || role.style === 'hash')
    return entry(marker.rest, 'number', `${role.value}.`, null);
  return entry(line.text, 'number', null, null);
}

/** A run of lines that begin with a bullet, a box, a number that counts on, or a picture each; indented ones belong to the item above. */
export function readList(layout: Layout, index: number): { block: TextBlock; next: number } | null {
  if (!startsList(layout, index)) return null;
  const items: TextItem[] = [];
  const stack: Entry[] = [];
  const base = layout.markers[index]?.type;
  let at = index;
  while (at < layout.lines.length) {
    const line = layout.lines[at]!;
    const entry = readItem(layout, at);
    const last = stack.at(-1);
    if (!entry) {
      // A line below an item and as far in as its words goes on with the item; in a numbered list so does what lies before the next number.
      const goesOn = last !== undefined && line.indent > (stack[0]?.indent ?? 0) && line.indent > 0 && !layout.markers[at];
      if (goesOn && line.gap === 0) last.item.lines.push({ text: line.text, number: line.number });
      else if (goesOn || (stack[0] && liesBetween(layout, at, index)))
        (stack[0] ?? last!).item.more.push({ text: line.text, number: line.number });
      else break;
      at += 1;
      continue;
    }
    if (at > index && (layout.markers[at]?.type === 'picture' || mayOpenHeading(entry.sign)) && isHeading(layout, at)) break;
    if (layout.markers[at]?.type === 'picture' && base !== 'picture') break;
    if (base === 'picture' && layout.markers[at]?.type !== 'picture') break;
    if (layout.numbers.get(at)?.value === 1 && at > index && base === 'number' && entry.indent <= (stack[0]?.indent ?? 0)) break;
    if (base !== 'number' && layout.numbers.has(at) && entry.indent <= (stack[0]?.indent ?? 0)) break;
    while (stack.length > 0 && !isDeeper(entry, stack.at(-1)!, stack)) stack.pop();
    const parent = stack.at(-1);
    if (parent) parent.item.children.push(entry.item);
    else items.push(entry.item);
    stack.push(entry);
    at += 1;
  }
  return { block: { type: 'list', items }, next: at };
}

/** Whether an entry belongs below the last one: further in, or with a smaller sign where nothing is indented. */
function isDeeper(entry: Entry, above: Entry, stack: Entry[]): boolean {
  if (entry.indent >= above.indent + 2) return true;
  if (entry.indent < above.indent - 1) return false;
  if (entry.sign === above.sign || stack.some((one) => one.sign === entry.sign)) return false;
  if (above.sign === 'number') return entry.sign !== 'number' && entry.indent > above.indent;
  return deeperSigns.test(entry.sign) && !deeperSigns.test(above.sign);
}

/** In a numbered list with paragraphs between its items: they belong to the item above. */
function liesBetween(layout: Layout, index: number, start: number): boolean {
  const members = layout.numbers.get(start)?.members;
  if (!members || index > (members.at(-1) ?? -1)) return false;
  const next = members.find((member) => member > index);
  const above = members.findLast((member) => member < index);
  return next !== undefined && above !== undefined && next - above <= 4;
}

function startsList(layout: Layout, index: number): boolean {
  const marker = layout.markers[index];
  if (!marker) return false;
  const next = layout.markers[index + 1];
  if (marker.type === 'task') return true;
  if (marker.type === 'number') return layout.numbers.get(index)?.role === 'item';
  if (marker.type === 'picture') return next?.type === 'picture';
  const above = layout.lines[index - 1];
  const alone = next?.type !== 'bullet' && next?.type !== 'task';
  if (mayOpenHeading(marker.sign)) return !alone || (above !== undefined && endsWithColon(above.text));
  if (marker.sign === '*' || marker.sign === '+' || marker.sign === '—' || marker.sign === '–' || marker.sign === '−') {
    if (alone) return above !== undefined && endsWithColon(above.text);
    return marker.sign === '*' || marker.sign === '+' || !isTalk(layout, index);
  }
  return true;
}

/** Lines that begin with a long dash and end as sentences do are a talk (Spanish, French, Polish), unless a colon opens a list. */
export function isTalk(layout: Layout, index: number): boolean {
  const above = layout.lines[index - 1];
  if (above && endsWithColon(above.text) && layout.markers[index - 1] === null) return false;
  let end = index;
  while (layout.markers[end]?.type === 'bullet' && /^[—–−]$/u.test((layout.markers[end] as { sign: string }).sign)) end += 1;
  const lines = layout.lines.slice(index, end);
  return (
    lines.length >= 2 &&
    lines.every(({ text }) => endsSentence(text) || /[,;]$/u.test(text)) &&
    lines.some(({ text }) => /[?!？！]/u.test(text))
  );
}
