import { largestRemainder } from '../session/fit.ts';
import type { Draft } from './draft.ts';

/** No slide is shorter, whatever the block. */
const leastSeconds = 15;
const step = 5;

/**
 * Whole seconds for the slides of one block, in steps of five, summing to the block exactly.
 *
 * A slide with a countdown takes what the others leave; the others never take more than half of such a block.
 */
export function shareSeconds(drafts: Draft[], minutes: number): number[] {
  const total = minutes * 60;
  const worker = drafts.findLastIndex((one) => one.countdown !== null);
  if (worker < 0) return spread(drafts, total);
  const others = drafts.filter((_, index) => index !== worker);
  const wanted = others.reduce((sum, one) => sum + one.wants, 0);
  const least = Math.max(others.length * leastSeconds, Math.min(wanted, Math.floor(total / 2 / step) * step));
  const given = others.length === 0 ? 0 : least;
  const shares = spread(others, given);
  shares.splice(worker, 0, total - given);
  return shares;
}

/** A breath between parts and the last slide stay as short as they are meant to be. */
const fixedKinds = ['divider', 'sources'];

function spread(drafts: Draft[], total: number): number[] {
  const fixed = drafts.map((one) => (fixedKinds.includes(one.kind) ? Math.min(one.wants, 30) : 0));
  const taken = fixed.reduce((sum, seconds) => sum + seconds, 0);
  const free = drafts.filter((one) => !fixedKinds.includes(one.kind));
  if (taken > 0 && free.length > 0 && total - taken >= free.length * leastSeconds) {
    const shares = spread(free, total - taken);
    return fixed.map((seconds) => seconds || (shares.shift() ?? leastSeconds));
  }
  const floors = floorsOf(drafts, total);
  const spare = Math.max(0, total - sum(floors));
  const weights = drafts.map((one, index) => Math.max(1, one.wants - (floors[index] ?? leastSeconds)));
  return largestRemainder(weights, spare / step).map((share, index) => (floors[index] ?? leastSeconds) + share * step);
}

/** What each slide gets before the rest is shared: what it takes to be read, where the block has as much. */
function floorsOf(drafts: Draft[], total: number): number[] {
  const floors = drafts.map((one) => Math.max(leastSeconds, one.least));
  return sum(floors) <= total ? floors : drafts.map(() => leastSeconds);
}

const sum = (seconds: number[]): number => seconds.reduce((all, one) => all + one, 0);

/** Minutes on the countdown: the slide's time less half a minute for saying what to do, unless it is a rest. */
export function countdownMinutes(seconds: number, whole: boolean): number {
  return Math.max(1, Math.floor((seconds - (whole ? 0 : 30)) / 60));
}
