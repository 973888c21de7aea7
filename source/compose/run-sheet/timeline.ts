import type { DeckDocument } from '../../model/deck.ts';
import type { Timeline, TimelineBand, TimelineBlock } from '../../model/run-sheet.ts';
import type { PlannedBlock, Session } from '../../model/session.ts';
import { formatClock } from './clock.ts';
import { shorten } from './measure.ts';
import { splitEvenly } from './split.ts';
import type { Strings } from './strings.ts';

/** Room the legend takes at the end of a band, the clock time before it included. */
const legendMm = 47;
const clockMm = 9.5;
/** Mean width of a letter: block names at 10.5 pt semibold, part names at 11 pt. */
const nameLetterMm = 1.85;
const partLetterMm = 2;

/**
 * The session drawn to scale, in bands that end at a break where one is near the middle.
 *
 * @param widthMm Width between the margins: the longest band fills it.
 */
export function composeTimeline(session: Session, deck: DeckDocument, widthMm: number, strings: Strings): Timeline {
  const segments = splitEvenly(session.blocks, Math.min(session.blocks.length, session.minutes > 150 ? 3 : 2), {
    size: (block) => block.minutes,
    penalty: (block, next) => (block.mode === 'rest' ? 0 : block.part === next.part ? 0.12 : 0.04),
    fits: () => true,
  });
  const bands = segments ?? [session.blocks];
  const lengths = bands.map((blocks) => blocks.reduce((sum, block) => sum + block.minutes, 0));
  const scales = lengths.map((_, legend) => Math.min(...lengths.map((length, at) => (widthMm - (at === legend ? legendMm : 0)) / length)));
  const minuteMm = Math.floor(Math.max(...scales) * 100) / 100;
  const legendAt = scales.indexOf(Math.max(...scales));
  return {
    minuteMm,
    bands: bands.map((blocks, index) => composeBand(blocks, { session, deck, strings, minuteMm, widthMm, hasLegend: index === legendAt })),
  };
}

interface BandFacts {
  session: Session;
  deck: DeckDocument;
  strings: Strings;
  minuteMm: number;
  widthMm: number;
  hasLegend: boolean;
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

function composeBlock(block: PlannedBlock, bandStart: number, { session, strings, minuteMm }: BandFacts): TimelineBlock {
  const widthMm = block.minutes * minuteMm;
  const letters = Math.floor((widthMm - 3.6) / nameLetterMm);
  const short = strings.find(`blocks.${block.id}.short`);
  const name = [block.name, ...(short === null ? [] : short.split(', '))].find((candidate) => shorten(candidate, letters, 2) === candidate);
  return {
    clock: widthMm >= clockMm ? formatClock(session.startMinute + block.startsAt) : null,
    name: name ?? shorten(short?.split(', ').at(-1) ?? block.name, letters, 2),
    minutes: block.minutes,
    fromMinute: block.startsAt - bandStart,
    mode: block.mode,
    narrow: widthMm < 14,
  };
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
    const letters = Math.floor((run.minutes * minuteMm - 2.5) / partLetterMm);
    const whole = `${run.name} ${run.minutes}`;
    return { label: whole.length <= letters ? whole : shorten(run.name, letters, 1), fromMinute: run.fromMinute };
  });
}
