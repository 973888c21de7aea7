import type { Block } from '../../model/session.ts';
import { largestRemainder, sum } from './fit.ts';
import { isTalk } from './talk.ts';

/** What a session ends with; the last ten minutes are gentle (DOMAIN d). */
const gentle = ['keep', 'promises', 'check-in', 'close'];
const gentleMinutes = 10;

/** The same blocks, the last of them with least minutes that sum to ten, as far as there is time for it. */
export function endGently(taken: Block[], working: number): Block[] {
  const end = taken.filter((block) => gentle.includes(block.id));
  const spare = working - sum(taken.map((block) => block.minMinutes));
  const room = end.map((block) => block.idealMinutes - block.minMinutes);
  const missing = Math.min(gentleMinutes - sum(end.map((block) => block.minMinutes)), spare, sum(room));
  const more = largestRemainder(room, missing);
  return taken.map((block) => ({ ...block, minMinutes: block.minMinutes + (more[end.indexOf(block)] ?? 0) }));
}

/** Work for two or alone may go on half as long again in a session that an article does not fill. */
const stretchable = 0.5;

/**
 * Minutes nobody has a use for go to the writing and the talking.
 *
 * @returns Minutes whose sum may still stay below `working`: what is left is rest.
 */
export function fillUp(taken: Block[], shares: number[], working: number): number[] {
  const minutes = [...shares];
  const give = (room: number[]) => {
    const spare = Math.min(working - sum(minutes), sum(room));
    for (const [index, share] of largestRemainder(room, spare).entries()) minutes[index] = (minutes[index] ?? 0) + share;
  };
  const isWork = (block: Block) => !isTalk(block) && block.exerciseId === undefined && !gentle.includes(block.id);
  give(taken.map((block) => (isWork(block) ? Math.floor(block.maxMinutes * stretchable) : 0)));
  return minutes;
}
