import type { Cut, RunSheetRow } from '../../model/run-sheet.ts';
import type { PlannedBlock, RoomMode, Session } from '../../model/session.ts';
import { formatClock, type Phrases } from '../phrases.ts';
import { isProtected, minutesToWin, stemOf } from './spare.ts';

/** The list is for a glance: nine fit three lines. */
const mostCuts = 9;

/** Pairs keep their minutes longest: their talk is what people came for. */
const cutOrder: RoomMode[] = ['rest', 'room', 'listen', 'alone', 'pair'];

/**
 * What to cut, in order: time in hand first, then whole optional activities (the last to come in goes first),
 * then the others shorten toward their least minutes.
 */
export function composeCuts(session: Session, rows: RunSheetRow[], strings: Phrases): Cut[] {
  const open = session.blocks.filter((block) => !isProtected(block));
  const clockOf = (block: PlannedBlock) => formatClock(session.startMinute + block.startsAt);
  const shorter = (block: PlannedBlock): Cut => ({
    blockIds: [block.id],
    clock: clockOf(block),
    text: strings.text('cuts.item', { name: block.name, how: rows.find((row) => row.blockId === block.id)?.ifBehind ?? '' }),
    minutes: minutesToWin(block),
  });
  const leftOut = (blocks: [PlannedBlock, ...PlannedBlock[]]): Cut => ({
    blockIds: blocks.map((block) => block.id),
    clock: clockOf(blocks[0]),
    text: strings.text('cuts.item', {
      name: blocks.map((block) => block.name).reduce((one, other) => strings.text('cuts.join', { one, other })),
      how: strings.text('cuts.leaveOut'),
    }),
    minutes: blocks.reduce((sum, block) => sum + block.minutes, 0),
  });
  const rests = open.filter((block) => block.mode === 'rest');
  const others = open
    .filter((block) => block.required && block.mode !== 'rest')
    .sort((a, b) => cutOrder.indexOf(a.mode) - cutOrder.indexOf(b.mode) || minutesToWin(b) - minutesToWin(a));
  return [...rests.map(shorter), ...optionalActivities(open).map(leftOut), ...others.map(shorter)]
    .filter((cut) => cut.minutes > 0)
    .slice(0, mostCuts);
}

/** Optional blocks, those that came in together kept together, the last to come in first. */
function optionalActivities(blocks: PlannedBlock[]): [PlannedBlock, ...PlannedBlock[]][] {
  const activities: [PlannedBlock, ...PlannedBlock[]][] = [];
  for (const block of blocks) {
    if (block.required || block.mode === 'rest') continue;
    const together = activities.find(
      ([first]) => first.exerciseId === block.exerciseId && first.priority === block.priority && stemOf(first.id) === stemOf(block.id),
    );
    if (together) together.push(block);
    else activities.push([block]);
  }
  return activities.sort(([a], [b]) => b.priority - a.priority);
}
