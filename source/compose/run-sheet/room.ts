import type { RunSheetDocument } from '../../model/run-sheet.ts';
import type { Phrases } from '../phrases.ts';
import { countChairs, countRooms, type Guests } from './materials.ts';

/** Where arcs of chairs stand on the plan of 66 by 52, the front one first, and how far their ends come forward. */
const arcs: Record<number, { middles: number[]; depth: number }> = {
  1: { middles: [26], depth: 5 },
  2: { middles: [21, 33.5], depth: 5.5 },
  3: { middles: [19, 27, 35], depth: 4 },
  4: { middles: [17.5, 23.3, 29.1, 34.9], depth: 3 },
};
const middle = 33;
const widthOfPlaces = 58;
/** One pair of chairs with its table is 11.4 units wide. */
const pairWidth = 11.4;
/** Most pairs drawn; the caption counts them all. */
const mostDrawn = 32;

/**
 * Where everybody is: chairs on a plan of the room, or the steps of a session online.
 *
 * @param supportPage Where everybody finds help, for what is said to one person alone.
 */
export function composeRoom(guests: Guests, supportPage: string, strings: Phrases): RunSheetDocument['room'] {
  if (guests.format === 'online') {
    const steps = strings.list('room.steps', { rooms: countRooms(guests), page: supportPage });
    return { plan: null, steps, caption: null };
  }
  const pairs = Math.ceil(guests.people / 2);
  return {
    plan: { label: strings.text('room.label', { couples: strings.plural('couples', pairs) }), ...placeChairs(pairs, guests) },
    steps: [],
    caption: strings.text('room.caption', { pairs: strings.plural('pairs', pairs), chairs: countChairs(guests) }),
  };
}

type Plan = NonNullable<RunSheetDocument['room']['plan']>;

/**
 * Chairs for every couple on arcs facing the screen, as in the mock-up: fewer in front, so that the back sees between them. One couple
 * sits with whoever leads, the door on their own side.
 */
function placeChairs(couples: number, { format, facilitators }: Guests): Pick<Plan, 'pairs' | 'scale' | 'people' | 'quiet'> {
  if (format === 'one-couple') {
    const people =
      facilitators > 1
        ? [
            { x: 19, y: 21, name: '1' },
            { x: 19, y: 34, name: '2' },
          ]
        : [{ x: 19, y: 27.5, name: '1' }];
    return { pairs: [{ x: 36, y: 27.5 }], scale: 1.5, people, quiet: false };
  }
  const rows = placeRows(Math.min(couples, mostDrawn));
  const most = Math.max(...rows);
  const pitch = Math.min(14, widthOfPlaces / most);
  const { middles, depth } = arcs[rows.length] ?? { middles: [26], depth: 5 };
  const pairs = rows.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, seat) => {
      const offset = seat - (inRow - 1) / 2;
      const bend = most > 1 ? (offset / ((most - 1) / 2)) ** 2 * depth : 0;
      return { x: round(middle + offset * pitch), y: round((middles[row] ?? middle) - bend) };
    }),
  );
  const people = [
    { x: 57, y: 7, name: '1' },
    { x: 52, y: 46.5, name: '2' },
  ];
  return { pairs, scale: round(Math.min(1, (pitch * 0.97) / pairWidth)), people, quiet: true };
}

/** Pairs per arc, front first: one row up to four, two up to ten, then as even as they come. */
function placeRows(pairs: number): number[] {
  if (pairs <= 4) return [pairs];
  if (pairs <= 10) {
    const front = Math.max(2, Math.ceil(pairs / 2) - 1, pairs - 5);
    return [front, pairs - front];
  }
  const rows = pairs <= 18 ? 3 : 4;
  return Array.from({ length: rows }, (_, row) => Math.floor((pairs + row) / rows));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
