import type { SheetSide } from '../../../source/print/imposition/order-saddle.ts';

/**
 * Fold sheets as hands do, and leaf through: the cover outside, each sheet inside the one before, the fold on the spine.
 *
 * What is printed on each half may be anything; it comes back in reading order.
 */
export function foldSheets<Half>(sides: readonly { left: Half; right: Half }[], isRightToLeft: boolean): Half[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, index) => ({ front: sides[2 * index]!, back: sides[2 * index + 1]! }));
  // A sheet turned over sideways: what lies behind the half on the cover's side is the other half of its back.
  const [cover, behind] = isRightToLeft ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const toTheMiddle = sheets.flatMap(({ front, back }) => [front[cover], back[behind]]);
  const outAgain = sheets.toReversed().flatMap(({ front, back }) => [back[cover], front[behind]]);
  return [...toTheMiddle, ...outAgain];
}

/** Leaves as paper: the two pages of each half sheet, which are back to back. */
export function leavesOf(sides: readonly SheetSide[]): [number, number][] {
  return Array.from({ length: sides.length / 2 }, (_, index) => [sides[2 * index]!, sides[2 * index + 1]!]).flatMap(
    ([front, back]): [number, number][] => [
      [front!.right, back!.left],
      [front!.left, back!.right],
    ],
  );
}
