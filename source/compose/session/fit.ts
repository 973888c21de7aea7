import type { Block, PlannedBlock } from '../../model/session.ts';

/** Breaks and buffer of a session, whole minutes: the longer it is, the more of both (DOMAIN d). */
export function reserveRest(minutes: number): { breaks: number[]; buffer: number } {
  const breaks = minutes <= 100 ? [] : minutes <= 140 ? [10] : [10, 10];
  return { breaks, buffer: Math.floor(minutes * 0.05) };
}

/** The least minutes whose working time holds the required blocks. */
export function leastMinutes(required: Block[]): number {
  const needed = sum(required.map((block) => block.minMinutes));
  let minutes = needed;
  while (workingMinutes(minutes) < needed) minutes += 1;
  return minutes;
}

/** Minutes left for work once breaks and buffer are taken off. */
export function workingMinutes(minutes: number): number {
  const { breaks, buffer } = reserveRest(minutes);
  return minutes - sum(breaks) - buffer;
}

/**
 * Take the required blocks, then whole groups by priority while 1.3 times the least minutes still fits:
 * fewer, longer activities beat many short ones. Exercises of the author's come before the rest, each as long as it fits at all.
 *
 * @param groupOf The group of a block id; a group comes whole or not at all.
 */
export function chooseBlocks(blocks: Block[], working: number, groupOf: (id: string) => string): { taken: Block[]; leftOut: Block[] } {
  const chosen = new Set(blocks.filter((block) => block.required).map((block) => block.id));
  let least = sum(blocks.filter((block) => block.required).map((block) => block.minMinutes));
  const optional = [...new Set(blocks.filter((block) => !block.required).map((block) => groupOf(block.id)))]
    .map((group) => blocks.filter((block) => groupOf(block.id) === group && !block.required))
    .sort((one, other) => one[0]!.priority - other[0]!.priority);
  const leftOut: Block[] = [];
  // Minutes the author asked for are exact: they need no room to grow.
  let asked = 0;
  let full = false;
  for (const group of optional) {
    const more = sum(group.map((block) => block.minMinutes));
    const isAsked = group.every((block) => block.exerciseId !== undefined);
    const fits = isAsked ? least + asked + more <= working : !full && 13 * (least + more) <= 10 * (working - asked);
    if (!fits) {
      leftOut.push(...group);
      full ||= !isAsked;
      continue;
    }
    for (const block of group) chosen.add(block.id);
    if (isAsked) asked += more;
    else least += more;
  }
  return { taken: blocks.filter((block) => chosen.has(block.id)), leftOut };
}

/** Start at the least, share the rest toward the ideal, then toward the most. The sum may stay below `working`. */
export function shareMinutes(taken: Block[], working: number): number[] {
  let minutes = taken.map((block) => block.minMinutes);
  for (const aim of ['idealMinutes', 'maxMinutes'] as const) {
    const room = taken.map((block, index) => block[aim] - (minutes[index] ?? 0));
    const spare = Math.min(working - sum(minutes), sum(room));
    const shares = largestRemainder(room, spare);
    minutes = minutes.map((value, index) => value + (shares[index] ?? 0));
  }
  return minutes;
}

/** Split `total` in proportion to `weights`, whole numbers, largest remainder first, ties in order. */
export function largestRemainder(weights: number[], total: number): number[] {
  const all = sum(weights);
  if (all === 0 || total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * total) / all);
  const shares = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  const missing = total - sum(shares);
  for (const { index } of order.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** Put the starts in: each block begins where the one before ends. */
export function chain(blocks: (Block & { minutes: number })[]): Omit<PlannedBlock, 'lead' | 'support'>[] {
  let startsAt = 0;
  return blocks.map((block) => {
    const planned = { ...block, startsAt };
    startsAt += block.minutes;
    return planned;
  });
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
