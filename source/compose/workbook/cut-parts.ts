import type { PageGeometry } from '../../model/geometry.ts';
import type { Lines, PartBody, SheetPart } from '../../model/workbook.ts';

/** Rows `from` to `to` of a part, as the template marks them with `data-row`; `to` is the first that is not there. */
type Cut<Type extends PartBody['type']> = (part: Extract<PartBody, { type: Type }>, from: number, to: number) => PartBody;

/** Items of several lists one after the other, as rows `from` to `to` of all of them. */
function sliceLists<Item>(lists: (readonly Item[])[], from: number, to: number): Item[][] {
  let at = 0;
  return lists.map((list) => {
    const slice = list.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += list.length;
    return slice;
  });
}

const cutRows = <Part extends { rows: unknown[] }>(part: Part, from: number, to: number): Part => ({
  ...part,
  rows: part.rows.slice(from, to),
});

/** How each kind of part is cut between its rows; the others stay whole. */
const cuts: { [Type in PartBody['type']]?: Cut<Type> } = {
  items: cutRows,
  compare: cutRows,
  overview: cutRows,
  wishes: cutRows,
  grid: cutRows,
  quiet: (part, from, to) => ({ ...part, questions: part.questions.slice(from, to) }),
  words: (part, from, to) => ({ ...part, groups: part.groups.slice(from, to) }),
  boxes: (part, from, to) => ({ ...part, heads: part.heads.slice(from, to) }),
  lists: (part, from, to) => ({ ...part, heads: part.heads.slice(from, to) }),
  columns: (part, from, to) => ({ ...part, columns: part.columns.slice(from, to) }),
  steps: (part, from, to) => ({ ...part, steps: part.steps.slice(from, to), date: from === 0 ? part.date : null }),
  loop: (part, from, to) => ({ ...part, cells: part.cells.slice(from, to), centre: from === 0 ? part.centre : null }),
  strip: (part, from, to) => ({ ...part, steps: part.steps.slice(from, to), first: part.first + from }),
  promise: (part, from, to) => ({ ...part, count: to - from, first: part.first + from }),
  ticks: (part, from, to) => ({
    ...part,
    lines: part.lines.slice(from, to),
    own: Math.max(0, to - Math.max(from, part.lines.length)),
    first: part.first + from,
  }),
  support: (part, from, to) => ({
    ...part,
    rows: part.rows.slice(from, to),
    blanks: Math.max(0, to - Math.max(from, part.rows.length)),
    note: to >= part.rows.length + part.blanks ? part.note : null,
  }),
  branches: (part, from, to) => ({
    ...part,
    branches: part.branches.flatMap((branch, index) => {
      const lists = part.branches.flatMap((one) => [one.sentences, one.items]);
      const slices = sliceLists(lists, from, to);
      const [sentences = [], items = []] = slices.slice(2 * index, 2 * index + 2);
      return sentences.length + items.length > 0 ? [{ ...branch, sentences, items }] : [];
    }),
  }),
  twin: (part, from, to) => {
    const { looks, helps } = part;
    const help = [helps?.advice ?? null, helps?.script ?? null].filter((one) => one !== null);
    const [items = [], kept = []] = sliceLists([looks?.items ?? [], help], from, to);
    return {
      ...part,
      looks: looks && items.length > 0 ? { ...looks, items } : null,
      helps:
        helps && kept.length > 0
          ? {
              ...helps,
              advice: helps.advice !== null && kept.includes(helps.advice) ? helps.advice : null,
              script: helps.script !== null && kept.includes(helps.script) ? helps.script : null,
            }
          : null,
    };
  },
  card: (part, from, to) => ({ ...part, shows: part.shows.slice(from, to) }),
  try: (part, from, to) => ({ ...part, shows: part.shows.slice(from, to) }),
  contents: (part, from, to) => {
    const slices = sliceLists(
      part.groups.map((group) => group.rows),
      from,
      to,
    );
    return {
      ...part,
      groups: part.groups.map((group, index) => ({ ...group, rows: slices[index] ?? [] })).filter(({ rows }) => rows.length > 0),
    };
  },
  imprint: cutRows,
  facts: cutRows,
  points: (part, from, to) => ({ ...part, text: from === 0 ? part.text : null, items: part.items.slice(from, to) }),
  marks: (part, from, to) => ({ ...part, marks: part.marks.slice(from, to) }),
  rules: (part, from, to) => ({ ...part, rules: part.rules.slice(from, to), first: part.first + from }),
};

/** The lines of a part that somebody asked for and that may go on over the page. */
export function askedLines(part: SheetPart): Lines | null {
  const lines = part.type === 'question' ? part.writing.lines : part.type === 'ruled' ? part.lines : null;
  return lines?.asked ? lines : null;
}

/** Whether a part may go on over the page; a ring stays whole, and only its boxes in one column part. */
export const mayCut = (part: SheetPart, { format, largePrint }: PageGeometry): boolean =>
  part.type === 'loop' ? format === 'small' && largePrint : part.type in cuts || askedLines(part) !== null;

/** Rows of a part as a part of its own; a question on the next page is asked again. */
export function cutPart(part: SheetPart, from: number, to: number): SheetPart {
  const { id, optional, yields } = part;
  const frame = { id: from === 0 ? id : `${id}-from-${from + 1}`, optional, ...(yields ? { yields } : {}) };
  const asked = askedLines(part);
  if (asked !== null) {
    const count = Math.max(2, to - from);
    const lines = { ...asked, count, wanted: count };
    if (part.type === 'ruled') return { ...frame, type: 'ruled', lines, notes: part.notes };
    if (part.type === 'question') return { ...frame, type: 'question', text: part.text, writing: { ...part.writing, lines } };
  }
  const cut = cuts[part.type] as Cut<PartBody['type']> | undefined;
  return cut ? { ...cut(part as never, from, to), ...frame } : part;
}
