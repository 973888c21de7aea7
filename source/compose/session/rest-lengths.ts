import type { Format } from '../../model/options.ts';

/** Up to how many minutes which breaks; the longest session with each. */
type BreakTable = [most: number, breaks: number[]][];

/** DOMAIN d: none at 60 and 90, ten minutes at 120, twenty at 180; four hours have a longer one in the middle. */
const inARoom: BreakTable = [
  [100, []],
  [140, [10]],
  [190, [10, 10]],
  [215, [10, 15]],
  [240, [10, 20, 10]],
];
/** On a screen rests are longer and come sooner (DOMAIN f). */
const onAScreen: BreakTable = [
  [60, []],
  [100, [10]],
  [140, [15]],
  [190, [15, 15]],
  [240, [15, 20, 15]],
];

/** Breaks and buffer of a session, whole minutes: the longer it is, the more of both. */
export function reserveRest(minutes: number, format: Format = 'room'): { breaks: number[]; buffer: number } {
  const table = format === 'online' ? onAScreen : inARoom;
  const breaks = (table.find(([most]) => minutes <= most) ?? table.at(-1))?.[1] ?? [];
  return { breaks, buffer: Math.floor(minutes * 0.05) };
}

/** Minutes people sit without a rest at most. */
export const longestSitting = (format: Format = 'room'): number => (format === 'online' ? 40 : 50);
