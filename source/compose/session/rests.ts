import type { Block } from '../../model/session.ts';

type Timed = Block & { minutes: number };

/**
 * Put the rests where people have sat longest.
 *
 * A rest never parts the blocks of one cluster nor comes before a debrief, never stands in the settling in or before the last two blocks.
 *
 * @param rests In the order they may run; the first is the longest.
 */
export function placeRests(work: Timed[], rests: Timed[], clusterOf: (id: string) => string): Timed[] {
  const places = work.flatMap((block, index) => {
    const next = work[index + 1];
    const free =
      next &&
      block.part !== 'settle' &&
      clusterOf(block.id) !== clusterOf(next.id) &&
      !next.id.startsWith('debrief') &&
      index < work.length - 3;
    return free ? [index] : [];
  });
  let best: number[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (const chosen of combinations(places, Math.min(rests.length, places.length))) {
    const cost = costOf(work, chosen);
    if (cost < bestCost) {
      best = chosen;
      bestCost = cost;
    }
  }
  const result = [...work];
  for (let index = best.length - 1; index >= 0; index -= 1) {
    const at = best[index]!;
    result.splice(at + 1, 0, { ...rests[index]!, part: work[at]!.part });
  }
  // Too few places: what is left stands before the last block that is not the close.
  for (const rest of rests.slice(best.length))
    result.splice(Math.max(1, result.length - 2), 0, { ...rest, part: result[Math.max(0, result.length - 3)]!.part });
  return result;
}

/** Nobody sits longer than 50 minutes if it can be helped; then even stretches, and rests where a part ends. */
function costOf(work: Timed[], places: number[]): number {
  const stretches = [0];
  work.forEach((block, index) => {
    stretches[stretches.length - 1]! += block.minutes;
    if (places.includes(index)) stretches.push(0);
  });
  const tooLong = Math.max(0, Math.max(...stretches) - 50);
  const uneven = stretches.reduce((sum, minutes) => sum + minutes * minutes, 0);
  const inside = places.filter((index) => work[index]?.part === work[index + 1]?.part).length;
  return 10_000 * tooLong + uneven + 500 * inside;
}

function combinations(places: number[], count: number): number[][] {
  if (count === 0) return [[]];
  return places.flatMap((place, index) => combinations(places.slice(index + 1), count - 1).map((rest) => [place, ...rest]));
}
