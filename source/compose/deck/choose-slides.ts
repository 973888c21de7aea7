import { type Draft, type Rank, ranks } from './draft.ts';
import { keepRhythm } from './rhythm.ts';
import { pieceKey } from './split.ts';

/** Slides that belong together, in order: of one section, or of reasons that stand side by side. */
export interface Unit {
  sectionIds: string[];
  drafts: Draft[];
  /** All of it at a glance, when there is no time for the slides of its own. */
  brief: Draft[];
  /** It has its place after the one before: rewrites and scripts may change places with others of their kind. */
  loose: boolean;
}

/** Seconds each slide of a block has at least, on average, when one more of this rank joins. */
const pace: Record<Rank, number> = { asked: 15, core: 45, words: 60, support: 60, line: 60, spare: 75 };

/**
 * Which slides a block shows in its time: what it is about first, single sentences last, and never so many that a slide has less
 * than it takes to be read. What is not chosen is spoken from the notes of what is.
 *
 * @param time Seconds of the block for them; whether it must show one, having nothing else.
 * @param around Layouts of the slides that stand before the block, the last one last, and a slide of ours to take breath on.
 * @returns Slides in the order of the units, never the same layout three times running ({@link keepRhythm}).
 */
export function chooseSlides(units: Unit[], time: { seconds: number; atLeastOne: boolean }, around: Around): Draft[] {
  const first = chooseWhole(
    units.map((unit) => (fits(unit.drafts, time.seconds) ? unit : inBrief(unit))),
    time,
    around,
  );
  // What the author counts (“7 reasons”) is shown to the last: in brief, where its slides cannot all stand.
  const isWhole = ({ brief, drafts }: Unit) => brief.length === 0 || drafts.every((one) => one.rank !== 'core' || first.includes(one));
  return units.every(isWhole)
    ? first
    : chooseWhole(
        units.map((unit) => (isWhole(unit) ? unit : inBrief(unit))),
        time,
        around,
      );
}

interface Around {
  before: string[];
  breath: (index: number) => Draft | null;
}

/**
 * A list that does not fit its slides to the last is spoken, and its time goes to what stands before it. Only a block that has
 * nothing else shows the beginning of one; signs may go on in the book, whose letters they have.
 */
function chooseWhole(units: Unit[], time: { seconds: number; atLeastOne: boolean }, around: Around): Draft[] {
  const chosen = choose(units, time, around);
  const halved = units
    .flatMap((unit) => unit.drafts)
    .filter((one) => one.body.type === 'list' && one.rank !== 'asked' && !chosen.includes(one))
    .map((one) => pieceKey(one.id))
    .findLast((key) => chosen.some((one) => pieceKey(one.id) === key));
  const rest = units.map((unit) => ({ ...unit, drafts: unit.drafts.filter(({ id }) => pieceKey(id) !== halved) }));
  const hasOthers = rest.some(({ drafts }) => drafts.length > 0);
  return halved === undefined || !hasOthers ? chosen : chooseWhole(rest, time, around);
}

function choose(units: Unit[], { seconds, atLeastOne }: { seconds: number; atLeastOne: boolean }, around: Around): Draft[] {
  const chosen = new Set<Draft>();
  for (const one of byWorth(units)) {
    const joins = (chosen.size + 1) * pace[one.rank] <= seconds;
    if (joins || (atLeastOne && chosen.size === 0)) chosen.add(one);
  }
  const loose = new Set(units.filter((unit) => unit.loose).flatMap((unit) => unit.drafts));
  const room = Math.floor(seconds / pace.core);
  const all = units.flatMap((unit) => unit.drafts);
  return keepRhythm(all, chosen, { ...around, loose, room });
}

const inBrief = (unit: Unit): Unit => (unit.brief.length > 0 ? { ...unit, drafts: unit.brief } : unit);

/** Whether the core of a unit has time for itself. */
function fits(drafts: Draft[], seconds: number): boolean {
  return drafts.filter((one) => one.rank === 'core').length * pace.core <= seconds;
}

/** Drafts by rank; words to say one of each unit first, so that every section has its turn before one has two. */
function byWorth(units: Unit[]): Draft[] {
  const turn = new Map<Draft, number>();
  for (const { drafts } of units) for (const [index, one] of drafts.filter(({ rank }) => rank === 'words').entries()) turn.set(one, index);
  const place = (one: Draft) => ranks.indexOf(one.rank) * 1000 + (turn.get(one) ?? 0);
  return units.flatMap((unit) => unit.drafts).sort((one, other) => place(one) - place(other));
}
