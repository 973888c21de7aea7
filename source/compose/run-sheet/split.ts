/**
 * Cut a list into a number of segments, none empty, the way that costs least; of equals the first.
 *
 * @param costOf Cost of a whole split, `Infinity` when it does not fit.
 * @returns The segments in order, `null` when no split fits.
 */
export function chooseSplit<T>(items: T[], segments: number, costOf: (split: T[][]) => number): T[][] | null {
  let best: T[][] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const split of splits(items, segments)) {
    const cost = costOf(split);
    if (cost < least) {
      least = cost;
      best = split;
    }
  }
  return best;
}

function* splits<T>(items: T[], segments: number): Generator<T[][]> {
  if (segments <= 1) {
    if (items.length > 0) yield [items];
    return;
  }
  for (let end = 1; end <= items.length - segments + 1; end += 1) {
    for (const rest of splits(items.slice(end), segments - 1)) yield [items.slice(0, end), ...rest];
  }
}

/** Sum of what it costs to end each segment but the last where it ends. */
export function endCost<T>(split: T[][], penalty: (last: T, next: T) => number): number {
  return split.reduce((sum, segment, index) => {
    const last = segment.at(-1);
    const next = split[index + 1]?.[0];
    return last !== undefined && next !== undefined ? sum + penalty(last, next) : sum;
  }, 0);
}
