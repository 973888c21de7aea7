/** What a good split looks like: even sizes, and ends at places that read as ends. */
export interface SplitRules<T> {
  size: (item: T) => number;
  /** How bad it is to end a segment after `item`, 0 for a good place. */
  penalty: (item: T, next: T) => number;
  /** Whether these items may stand together; `last` for the last segment. */
  fits: (items: T[], last: boolean) => boolean;
}

/**
 * Cut a list into a number of segments, as even as the good places to cut allow.
 *
 * @returns The segments in order, none empty, or `null` when no split fits.
 */
export function splitEvenly<T>(items: T[], segments: number, rules: SplitRules<T>): T[][] | null {
  const mean = items.reduce((sum, item) => sum + rules.size(item), 0) / segments;
  const best = search(items, segments, mean, rules);
  return best ? best.segments : null;
}

function search<T>(items: T[], segments: number, mean: number, rules: SplitRules<T>): { cost: number; segments: T[][] } | null {
  const uneven = (some: T[]) => (some.reduce((sum, item) => sum + rules.size(item), 0) / mean - 1) ** 2;
  if (segments === 1) return items.length > 0 && rules.fits(items, true) ? { cost: uneven(items), segments: [items] } : null;
  let best: { cost: number; segments: T[][] } | null = null;
  for (let end = 1; end <= items.length - segments + 1; end += 1) {
    const head = items.slice(0, end);
    if (!rules.fits(head, false)) continue;
    const tail = search(items.slice(end), segments - 1, mean, rules);
    const last = items[end - 1];
    const next = items[end];
    if (!tail || last === undefined || next === undefined) continue;
    const cost = uneven(head) + rules.penalty(last, next) + tail.cost;
    if (!best || cost < best.cost) best = { cost, segments: [head, ...tail.segments] };
  }
  return best;
}
