import type { Cut, Decision, RunSheetRow } from '../../model/run-sheet.ts';
import type { PlannedBlock, RoomMode, Session } from '../../model/session.ts';
import { formatClock } from './clock.ts';
import { minutesToWin } from './rows.ts';
import type { Strings } from './strings.ts';

/** Whatever the clock says, these keep their minutes (QUALITY R3): the room's safety hangs on them. */
export const neverCut = ['agreement', 'care', 'support', 'close'];

/** The list is for a glance: nine fit three lines. */
const mostCuts = 9;

/** Pairs keep their minutes longest: their talk is what the evening is for. */
const cutOrder: RoomMode[] = ['rest', 'room', 'listen', 'alone', 'pair'];

/**
 * What to cut, in order: rests give up their slack, then whole optional blocks go (the last to come in goes first),
 * then the others shorten toward their least minutes.
 */
export function composeCuts(session: Session, rows: RunSheetRow[], strings: Strings): Cut[] {
  const open = session.blocks.filter((block) => !isProtected(block));
  const rests = open.filter((block) => block.mode === 'rest');
  const optional = open.filter((block) => !block.required && block.mode !== 'rest').sort((a, b) => b.priority - a.priority);
  const others = open
    .filter((block) => block.required && block.mode !== 'rest')
    .sort((a, b) => cutOrder.indexOf(a.mode) - cutOrder.indexOf(b.mode) || minutesToWin(b) - minutesToWin(a));
  const cut = (block: PlannedBlock, how: string, minutes: number): Cut => ({
    blockId: block.id,
    clock: formatClock(session.startMinute + block.startsAt),
    text: strings.text('cuts.item', { name: block.name, how }),
    minutes,
  });
  const shorter = (block: PlannedBlock) => cut(block, behind(rows, block), minutesToWin(block));
  return [
    ...rests.map(shorter),
    ...optional.map((block) => cut(block, strings.text('cuts.leaveOut'), block.minutes)),
    ...others.map(shorter),
  ]
    .filter((entry) => entry.minutes > 0)
    .slice(0, mostCuts);
}

function isProtected(block: PlannedBlock): boolean {
  return neverCut.includes(block.id) || block.role === 'help' || block.role === 'red-flag';
}

function behind(rows: RunSheetRow[], block: PlannedBlock): string {
  return rows.find((row) => row.blockId === block.id)?.ifBehind ?? block.name;
}

/**
 * What to do at the last rest of a page of rows, or at its end when it has none, by how late it is by then.
 *
 * @param cuts The whole list as printed: the strip names its entries by number.
 */
export function composeDecision(
  pageRows: RunSheetRow[],
  facts: { session: Session; cuts: Cut[]; cutPage: number; strings: Strings },
): Decision | null {
  const { session, strings } = facts;
  const shown = session.blocks.filter((block) => pageRows.some((row) => row.blockId === block.id));
  const rest = shown.findLast((block) => block.mode === 'rest' && minutesToWin(block) > 0);
  const last = shown.at(-1);
  if (!last) return null;
  const from = rest ? rest.startsAt : last.startsAt + last.minutes;
  const next = session.blocks.find((block) => block.startsAt >= (rest ? rest.startsAt + rest.minutes : from));
  const later = cutsAfter(from, rest?.id ?? null, facts);
  if (!next) return null;
  const at = formatClock(session.startMinute + from);
  const label = (key: string, count = 0) => strings.text(`decision.${key}`, { count });
  if (!rest) {
    return {
      at,
      lines: [
        { label: label('onTime'), text: strings.text('decision.goOn', { next: next.name }) },
        { label: label('late'), text: later },
      ],
    };
  }
  const slack = minutesToWin(rest);
  const values = { name: rest.name, next: next.name, least: rest.minutes - slack, minutes: rest.minutes, later };
  return {
    at,
    lines: [
      { label: label('onTime'), text: strings.text('decision.keepAll', values) },
      { label: label(slack === 1 ? 'oneLate' : 'someLate', slack), text: strings.text('decision.shorter', values) },
      { label: label('moreLate', slack), text: strings.text('decision.andCut', values) },
    ],
  };
}

/** `cut 2, 3 and 4 from the list on page 3`, of what is still ahead. */
function cutsAfter(from: number, restId: string | null, facts: { session: Session; cuts: Cut[]; cutPage: number; strings: Strings }): string {
  const { session, cuts, cutPage, strings } = facts;
  const starts = new Map(session.blocks.map((block) => [block.id, block.startsAt]));
  const numbers = cuts
    .map((entry, index) => ({ entry, number: index + 1 }))
    .filter(({ entry }) => entry.blockId !== restId && (starts.get(entry.blockId) ?? 0) >= from)
    .slice(0, 3)
    .map(({ number }) => String(number));
  const last = numbers.pop();
  if (last === undefined) return strings.text('decision.noCut');
  const list = numbers.length === 0 ? last : strings.text('decision.and', { list: numbers.join(', '), last });
  return strings.text('decision.cut', { list, page: cutPage });
}
