import type { Draft } from './draft.ts';

/** How often one layout may stand in a row; script cards change sides, so that two pairs of them may. */
export const longestRun = (layout: string): number => (layout === 'script' ? 4 : 2);
/** From here on something else is looked for. */
const pleasantRun = 2;

interface Frame {
  /** Layouts of the slides that stand before. */
  before: string[];
  /** Slides that may be moved forward within the block. */
  loose: Set<Draft>;
  /** Slides the block has time for. */
  room: number;
  /** A slide of ours to take breath on, the first, the second …; `null` when there are no more. */
  breath: (index: number) => Draft | null;
}

/** Layouts that may stand between two others of a block without breaking a series: whole in themselves. */
const between = ['statement', 'quotation', 'image', 'rewrite', 'contrast', 'loop', 'ask'];

/**
 * The chosen slides in order, never the same layout more than twice running (deck mock-up, “Layouts and when”).
 *
 * Where a third would follow, something whole in itself comes between: a slide of the block that may move forward, else one that
 * was left out for lack of need, else, in what a session is about, a question to think on. Where there is time for none of
 * these, the least worth of the run is spoken instead. Slides the author asked for stay as they are.
 *
 * @param all Every slide the block could show, in order.
 */
export function keepRhythm(all: Draft[], chosen: Set<Draft>, { before, loose, room, breath }: Frame): Draft[] {
  const waiting = all.filter((one) => chosen.has(one));
  const placed: Draft[] = [];
  const layoutsOf = (slides: Draft[]) => [...before, ...slides.map((one) => one.body.type)];
  let breaths = 0;
  while (waiting.length > 0) {
    const [next] = waiting.splice(0, 1) as [Draft];
    const layout = next.body.type;
    const run = runOf(layoutsOf(placed), layout);
    if (next.rank === 'asked' || run < pleasantRun) {
      placed.push(next);
      continue;
    }
    const other = takeForward(next, waiting, loose) ?? spareFor(next, all, placed, waiting, room);
    if (other) {
      placed.splice(placeFor(next, placed, run), 0, other);
      placed.push(next);
    } else if (run < longestRun(layout)) placed.push(next);
    else if (next.rank === 'core' && placed.length + waiting.length + 2 <= room) {
      const pause = breath(breaths);
      breaths += 1;
      if (pause) placed.push(pause, next);
    } else if (next.rank !== 'spare') dropSpare(placed, next);
  }
  return placed;
}

/** Where what comes between has its place: before the first of a series, so that nothing parts a list. */
function placeFor(next: Draft, placed: Draft[], run: number): number {
  const first = placed.length - Math.min(run, placed.length);
  const own = placed.findIndex((one, index) => index >= first && next.series !== null && one.series === next.series);
  const breaks = own > first || (own === 0 && run > placed.length);
  return own >= 0 && breaks && placed.length - own < pleasantRun ? own : placed.length;
}

function runOf(layouts: string[], layout: string): number {
  let run = 0;
  while (layouts.at(-1 - run) === layout) run += 1;
  return run;
}

/** A later slide of the block that may change places with `next`. */
function takeForward(next: Draft, waiting: Draft[], loose: Set<Draft>): Draft | undefined {
  if (!loose.has(next)) return undefined;
  const at = waiting.findIndex((one) => loose.has(one) && parts(one, next));
  return at < 0 ? undefined : waiting.splice(at, 1)[0];
}

const parts = (one: Draft, next: Draft): boolean => one.body.type !== next.body.type && between.includes(one.body.type);

/** A slide nobody had chosen for want of need, of the sections just shown or of the same as `next`. */
function spareFor(next: Draft, all: Draft[], placed: Draft[], waiting: Draft[], room: number): Draft | undefined {
  if (placed.length + waiting.length + 2 > room) return undefined;
  const free = (one: Draft) => one !== next && !placed.includes(one) && !waiting.includes(one) && parts(one, next);
  const from = Math.max(0, all.indexOf(placed.at(-pleasantRun) ?? next));
  const near = all.slice(from, all.indexOf(next)).findLast(free);
  return near ?? all.find((one) => free(one) && next.series !== null && one.series === next.series);
}

/** Of three in a row the one worth least is left to the notes. */
function dropSpare(placed: Draft[], next: Draft): void {
  const at = placed.length - pleasantRun + placed.slice(-pleasantRun).findIndex((one) => one.rank === 'spare');
  if (placed.length < pleasantRun || at < placed.length - pleasantRun) return;
  placed.splice(at, 1);
  placed.push(next);
}
