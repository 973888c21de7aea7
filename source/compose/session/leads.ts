import type { PlannedBlock } from '../../model/session.ts';

type Timed = Omit<PlannedBlock, 'lead' | 'support'>;

/** Names as they are called across a room: first names, or whole ones where two would be the same. */
export function callNames(names: readonly string[]): string[] {
  const first = names.map((name) => {
    const words = name.split(/\s+/u).filter((word) => word !== '');
    // A title is no name: `Dr. Ada Ray` is called Ada.
    return words.find((word) => !word.endsWith('.')) ?? name;
  });
  return first.map((name, index) => (first.indexOf(name) === first.lastIndexOf(name) ? name : (names[index] ?? name)));
}

/**
 * Who leads each block and who supports: with two names or more they take turns.
 *
 * Both are heard in the settling in; later one person carries what belongs together, from showing to talking. A rest is called
 * back by whoever leads next. With one name or none nobody takes turns, and both are `null`.
 */
export function shareLeads(blocks: Timed[], facilitators: readonly string[], clusterOf: (id: string) => string): PlannedBlock[] {
  const names = callNames(facilitators);
  if (names.length < 2) return blocks.map((block) => ({ ...block, lead: null, support: null }));
  const turns: number[] = [];
  let turn = -1;
  let before = '';
  for (const block of blocks) {
    const unit = block.part === 'settle' ? block.id : clusterOf(block.id);
    if (block.mode !== 'rest' && unit !== before) {
      turn += 1;
      before = unit;
    }
    turns.push(block.mode === 'rest' ? turn + 1 : turn);
  }
  const nameAt = (index: number) => names[index % names.length] ?? null;
  return blocks.map((block, index) => ({ ...block, lead: nameAt(turns[index] ?? 0), support: nameAt((turns[index] ?? 0) + 1) }));
}
