import type { DeckDocument } from '../../model/deck.ts';
import type { Timeline, TimelineBand, TimelineBlock } from '../../model/run-sheet.ts';
import type { PlannedBlock, Session } from '../../model/session.ts';
import { formatClock, type Phrases } from '../phrases.ts';
import { familyOf } from './family.ts';
import { fitsLines, measureMm, shorten } from './measure.ts';
import { chooseSplit, endCost } from './split.ts';

/** Room the legend takes at the end of a band, the clock time before it included. */
const legendMm = 49;
const clockMm = 10.4;
/** Type of block names and part names, and what a block loses to its frame and padding. */
const namePt = 11;
const smallNamePt = 9.5;
const partPt = 11;
const narrowMm = 14;
const framesMm = { wide: 3.6, narrow: 2.6 };
/** Height a name may take when it is set from top to bottom in a block too narrow for it, with two and with three bands. */
const turnedMm = { tall: 11.5, low: 8.3 };

/**
 * The session drawn to scale, in bands that end at a break where one is near the middle.
 *
 * @param widthMm Width between the margins: the longest band fills it.
 */
export function composeTimeline(session: Session, deck: DeckDocument, widthMm: number, strings: Phrases): Timeline {
  const bands = chooseSplit(session.blocks, Math.min(session.blocks.length, session.minutes > 150 ? 3 : 2), (split) => {
    const ends = endCost(split, (block, next) => (block.mode === 'rest' ? 0 : block.part === next.part ? 0.03 : 0.01));
    return (1 + ends) / Math.max(...scalesOf(split, widthMm));
  }) ?? [session.blocks];
  const scales = scalesOf(bands, widthMm);
  const minuteMm = Math.floor(Math.max(...scales) * 100) / 100;
  const legendAt = scales.indexOf(Math.max(...scales));
  const turnedHeight = bands.length > 2 ? turnedMm.low : turnedMm.tall;
  return {
    minuteMm,
    bands: bands.map((blocks, index) =>
      composeBand(blocks, { session, deck, strings, minuteMm, widthMm, hasLegend: index === legendAt, turnedHeight }),
    ),
  };
}

/** Millimetres to the minute, for the legend standing at the end of each band in turn. */
function scalesOf(bands: PlannedBlock[][], widthMm: number): number[] {
  const lengths = bands.map((blocks) => blocks.reduce((sum, block) => sum + block.minutes, 0));
  return lengths.map((_, legend) => Math.min(...lengths.map((length, at) => (widthMm - (at === legend ? legendMm : 0)) / length)));
}

interface BandFacts {
  session: Session;
  deck: DeckDocument;
  strings: Phrases;
  minuteMm: number;
  widthMm: number;
  hasLegend: boolean;
  turnedHeight: number;
}

function composeBand(blocks: PlannedBlock[], facts: BandFacts): TimelineBand {
  const { session, minuteMm, widthMm } = facts;
  const start = blocks[0]?.startsAt ?? 0;
  const last = blocks.at(-1);
  const end = last ? last.startsAt + last.minutes : start;
  const after = widthMm - (end - start) * minuteMm >= clockMm;
  const over = (last?.minutes ?? 0) * minuteMm >= 2 * clockMm;
  return {
    parts: composeParts(blocks, facts),
    blocks: blocks.map((block) => composeBlock(block, start, facts)),
    endClock: formatClock(session.startMinute + end),
    endPlace: after ? 'after' : over ? 'over' : null,
    minutes: end - start,
    hasLegend: facts.hasLegend,
  };
}

function composeBlock(block: PlannedBlock, bandStart: number, { session, strings, minuteMm, turnedHeight }: BandFacts): TimelineBlock {
  const widthMm = block.minutes * minuteMm;
  const narrow = widthMm < narrowMm;
  const roomMm = widthMm - (narrow ? framesMm.narrow : framesMm.wide);
  const short =
    familyOf(block.id)
      .map((name) => strings.find(`blocks.${name}.short`))
      .find((found) => found !== null) ?? null;
  const names: [string, ...string[]] = [block.name, ...(short === null ? [] : short.split(', '))];
  const set = setName(names, roomMm, turnedHeight);
  return {
    clock: widthMm >= clockMm ? formatClock(session.startMinute + block.startsAt) : null,
    name: set.name,
    turned: set.turned,
    small: set.small,
    minutes: block.minutes,
    fromMinute: block.startsAt - bandStart,
    mode: block.mode,
    narrow,
  };
}

/** The first name that fits in two lines, else turned, else the same set smaller, else the shortest with its end cut off. */
function setName(names: [string, ...string[]], widthMm: number, turnedHeight: number): Pick<TimelineBlock, 'name' | 'turned' | 'small'> {
  for (const [sizePt, small] of [
    [namePt, false],
    [smallNamePt, true],
  ] as const) {
    const fitting = names.find((name) => fitsLines(name, { widthMm, sizePt }, 2));
    if (fitting !== undefined) return { name: fitting, turned: false, small };
    const turned = names.find((name) => measureMm(name, sizePt) <= turnedHeight);
    if (turned !== undefined) return { name: turned, turned: true, small };
  }
  return { name: shorten(names.at(-1) ?? names[0], { widthMm, sizePt: smallNamePt }, 2), turned: false, small: true };
}

/** The parts of a band; a name that does not fit over its blocks loses its minutes first, then its end. */
function composeParts(blocks: PlannedBlock[], { deck, minuteMm }: BandFacts): TimelineBand['parts'] {
  const runs: { name: string; fromMinute: number; minutes: number }[] = [];
  let fromMinute = 0;
  for (const [index, block] of blocks.entries()) {
    const run = runs.at(-1);
    if (run && blocks[index - 1]?.part === block.part) run.minutes += block.minutes;
    else {
      const name = deck.parts.find((entry) => entry.part === block.part)?.name ?? block.name;
      runs.push({ name, fromMinute, minutes: block.minutes });
    }
    fromMinute += block.minutes;
  }
  return runs.map((run) => {
    const widthMm = run.minutes * minuteMm - 2;
    const whole = `${run.name} ${run.minutes}`;
    const label = measureMm(whole, partPt) <= widthMm ? whole : shorten(run.name, { widthMm, sizePt: partPt }, 1);
    return { label, fromMinute: run.fromMinute };
  });
}
