import type { Format } from '../../model/options.ts';
import type { Block, PlannedBlock } from '../../model/session.ts';
import { reserveRest } from './rest-lengths.ts';
import { isTalk } from './talk.ts';

/** The least minutes whose working time holds the required blocks. */
export function leastMinutes(required: Block[], format?: Format): number {
  const needed = sum(required.map((block) => block.minMinutes));
  let minutes = needed;
  while (workingMinutes(minutes, format) < needed) minutes += 1;
  return minutes;
}

/** Minutes left for work once breaks and buffer are taken off. */
export function workingMinutes(minutes: number, format?: Format): number {
  const { breaks, buffer } = reserveRest(minutes, format);
  return minutes - sum(breaks) - buffer;
}

/** Minutes that promises and close need above their least to make a gentle end. */
const endReserve = 3;

/** Minutes of talk a block is comfortable with: its least and a third of the way to its ideal. */
const easyTalk = (block: Block): number => (isTalk(block) ? block.minMinutes + (block.idealMinutes - block.minMinutes) / 3 : 0);

/**
 * Take the required blocks, then whole groups by priority while 1.3 times the least minutes still fits:
 * fewer, longer activities beat many short ones. A group that would have the facilitator talk too much waits for a longer session.
 * Exercises of the author's come before the rest, each as long as it fits at all.
 *
 * @param groupOf The group of a block id; a group comes whole or not at all.
 * @param talk Minutes the facilitator may speak.
 */
export function chooseBlocks(
  blocks: Block[],
  working: number,
  groupOf: (id: string) => string,
  talk = Number.POSITIVE_INFINITY,
): { taken: Block[]; leftOut: Block[] } {
  const required = blocks.filter((block) => block.required);
  const chosen = new Set(required.map((block) => block.id));
  let least = sum(required.map((block) => block.minMinutes));
  let talking = sum(required.map(easyTalk));
  const optional = [...new Set(blocks.filter((block) => !block.required).map((block) => groupOf(block.id)))]
    .map((group) => blocks.filter((block) => groupOf(block.id) === group && !block.required))
    .sort((one, other) => one[0]!.priority - other[0]!.priority);
  const leftOut: Block[] = [];
  // Minutes the author asked for are exact: they need no room to grow.
  let asked = 0;
  let full = false;
  // What the author asks for leaves the end its ten minutes.
  const reserve = Math.max(0, Math.min(endReserve, working - least));
  for (const group of optional) {
    const more = sum(group.map((block) => block.minMinutes));
    const isAsked = group.every((block) => block.exerciseId !== undefined);
    const moreTalk = sum(group.map(easyTalk));
    const isTooMuchTalk = moreTalk > 0 && talking + moreTalk > talk;
    const fits = isAsked
      ? least + asked + more + reserve <= working
      : !full && !isTooMuchTalk && 13 * (least + more) <= 10 * (working - asked);
    if (!fits) {
      leftOut.push(...group);
      full ||= !isAsked && !isTooMuchTalk;
      continue;
    }
    for (const block of group) chosen.add(block.id);
    talking += moreTalk;
    if (isAsked) asked += more;
    else least += more;
  }
  return { taken: blocks.filter((block) => chosen.has(block.id)), leftOut };
}

/**
 * Start at the least, share the rest toward the ideal, then toward the most. The sum may stay below `working`.
 *
 * @param talk Minutes the facilitator may speak; talk above its least minutes stays within them.
 */
export function shareMinutes(taken: Block[], working: number, talk = Number.POSITIVE_INFINITY): number[] {
  const minutes = taken.map((block) => block.minMinutes);
  for (const aim of ['idealMinutes', 'maxMinutes'] as const) {
    const room = taken.map((block, index) => Math.max(0, block[aim] - (minutes[index] ?? 0)));
    const roomOf = (talks: boolean) => room.map((value, index) => (isTalk(taken[index]!) === talks ? value : 0));
    const spare = Math.min(working - sum(minutes), sum(room));
    const talking = sum(minutes.filter((_, index) => isTalk(taken[index]!)));
    const fair = sum(room) === 0 ? 0 : Math.round((spare * sum(roomOf(true))) / sum(room));
    const toTalk = Math.max(0, Math.min(fair, talk - talking, sum(roomOf(true))));
    const toWork = Math.min(spare - toTalk, sum(roomOf(false)));
    for (const [weights, total] of [
      [roomOf(true), toTalk],
      [roomOf(false), toWork],
    ] as const)
      for (const [index, share] of largestRemainder(weights, total).entries()) minutes[index] = (minutes[index] ?? 0) + share;
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
