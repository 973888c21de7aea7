import { largestRemainder } from '../session/fit.ts';
import type { Draft } from './draft.ts';

/** Under this nobody can read a slide. */
const leastSeconds = 15;
const step = 5;

/** How many slides a block may have at most. */
export function slideLimit(minutes: number): number {
  return Math.max(1, Math.floor((minutes * 60) / leastSeconds));
}

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
  const given = others.length === 0 ? 0 : Math.max(others.length * leastSeconds, Math.min(wanted, Math.floor(total / 2 / step) * step));
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
  const spare = Math.max(0, total - drafts.length * leastSeconds);
  const weights = drafts.map((one) => Math.max(1, one.wants - leastSeconds));
  return largestRemainder(weights, spare / step).map((share) => leastSeconds + share * step);
}

/** Minutes on the countdown: the slide's time less half a minute for saying what to do, unless it is a rest. */
export function countdownMinutes(seconds: number, whole: boolean): number {
  return Math.max(1, Math.floor((seconds - (whole ? 0 : 30)) / 60));
}
