import type { RootContent } from 'mdast';
import { tagsIn } from './tags.ts';

/**
 * Runs of neighbouring blocks that belong together, because a tag opened in one is closed in another.
 *
 * @returns For every block with HTML the run it lies in, first and last index; blocks between come along. A tag nobody closes opens
 *   no run: it must not swallow what follows.
 */
export function findRuns(children: RootContent[]): [first: number, last: number][] {
  const open: { name: string; index: number }[] = [];
  const runs: [number, number][] = [];
  for (const [index, child] of children.entries()) {
    if (child.type !== 'html') continue;
    let first = index;
    for (const { name, kind } of tagsIn(child.value)) {
      if (kind === 'open') open.push({ name, index });
      if (kind !== 'close') continue;
      const from = open.findLastIndex((one) => one.name === name);
      if (from === -1) continue;
      first = Math.min(first, open[from]?.index ?? index);
      open.length = from;
    }
    while (runs.length > 0 && (runs.at(-1)?.[1] ?? -1) >= first) first = Math.min(first, runs.pop()?.[0] ?? first);
    runs.push([first, index]);
  }
  return runs;
}
