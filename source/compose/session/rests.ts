import type { Block } from '../../model/session.ts';
import { isTalk } from './talk.ts';

type Timed = Block & { minutes: number };

/**
 * Put the rests where people have sat longest.
 *
 * A rest never parts the blocks of one cluster nor comes before a debrief, never stands in the settling in or before the last two blocks.
 *
 * @param rests In the order they run.
 * @param most Minutes people sit at most: what is over goes from the blocks to the nearest rest, as far as their least minutes allow.
 */
export function placeRests(work: Timed[], rests: Timed[], clusterOf: (id: string) => string, most = 50): Timed[] {
  const places = placesFor(work, clusterOf);
  const best = choosePlaces(work, places, Math.min(rests.length, places.length), most);
  const result: Timed[] = [];
  let from = 0;
  best.forEach((at, index) => {
    const rest = rests[index]!;
    const stretch = shorten(work.slice(from, at + 1), most);
    result.push(...stretch.blocks, { ...rest, minutes: rest.minutes + stretch.over, part: work[at]!.part });
    from = at + 1;
  });
  const last = shorten(work.slice(from), most);
  const before = result.at(-1);
  if (before && last.over > 0) result[result.length - 1] = { ...before, minutes: before.minutes + last.over };
  result.push(...(before ? last.blocks : work.slice(from)));
  // Too few places: what is left stands before the last block that is not the close.
  for (const rest of rests.slice(best.length))
    result.splice(Math.max(1, result.length - 2), 0, { ...rest, part: result[Math.max(0, result.length - 3)]!.part });
  return result;
}

/** Minutes people sit between two rests, the longest of them. */
export function sittingMinutes(blocks: Timed[]): number {
  let longest = 0;
  let sitting = 0;
  for (const block of blocks) {
    sitting = block.mode === 'rest' ? 0 : sitting + block.minutes;
    longest = Math.max(longest, sitting);
  }
  return longest;
}

/** Indexes of blocks after which a rest may stand. */
export function placesFor(work: Timed[], clusterOf: (id: string) => string): number[] {
  return work.flatMap((block, index) => {
    const next = work[index + 1];
    const free =
      next &&
      block.part !== 'settle' &&
      clusterOf(block.id) !== clusterOf(next.id) &&
      !next.id.startsWith('debrief') &&
      index < work.length - 3;
    return free ? [index] : [];
  });
}

/** The places with the least cost, found from the front: nobody sits too long; then even stretches, and rests where a part ends. */
function choosePlaces(work: Timed[], places: number[], count: number, most: number): number[] {
  const sums = [0];
  for (const block of work) sums.push((sums.at(-1) ?? 0) + block.minutes);
  const stretchCost = (from: number, to: number) => {
    const minutes = sums[to]! - sums[from]!;
    return 10_000 * Math.max(0, minutes - Math.min(most, 50)) + minutes * minutes;
  };
  const insideCost = (at: number) => (work[at]?.part === work[at + 1]?.part ? 500 : 0);
  let ways: { places: number[]; cost: number }[] = [{ places: [], cost: 0 }];
  for (let chosen = 0; chosen < count; chosen += 1) {
    ways = places.flatMap((place) => {
      const reached = ways
        .filter((way) => (way.places.at(-1) ?? -1) < place)
        .map((way) => ({
          places: [...way.places, place],
          cost: way.cost + stretchCost((way.places.at(-1) ?? -1) + 1, place + 1) + insideCost(place),
        }));
      return reached.length === 0 ? [] : [reached.reduce((one, other) => (other.cost < one.cost ? other : one))];
    });
  }
  const whole = ways.map((way) => ({ ...way, cost: way.cost + stretchCost((way.places.at(-1) ?? -1) + 1, work.length) }));
  return whole.length === 0 ? [] : whole.reduce((one, other) => (other.cost < one.cost ? other : one)).places;
}

/** Minutes a block can spare; talk is spared before anything else. */
const inHand = (block: Timed): number => (block.minutes - block.minMinutes) * (isTalk(block) ? 100 : 1);

/** Take from the blocks with most in hand until the stretch is short enough. */
function shorten(blocks: Timed[], most: number): { blocks: Timed[]; over: number } {
  const shorter = blocks.map((block) => ({ ...block }));
  let over = 0;
  const total = () => shorter.reduce((sum, block) => sum + block.minutes, 0);
  while (total() > most) {
    const longest = shorter.reduce((one, other) => (inHand(other) > inHand(one) ? other : one));
    if (longest.minutes <= longest.minMinutes) break;
    longest.minutes -= 1;
    over += 1;
  }
  return { blocks: shorter, over };
}
