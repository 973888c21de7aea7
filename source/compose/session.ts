import type { Article } from '../model/article.ts';
import type { Words } from '../model/content.ts';
import type { BuildOptions } from '../model/options.ts';
import { type Block, type LeftOutBlock, parts, type Session } from '../model/session.ts';
import { viewArticle } from './article-view.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { type BookKind, blocksWithoutPage, modeIn } from './session/book-kind.ts';
import { type BlockSpec, catalogue, type Facts, gatherFacts } from './session/catalogue.ts';
import { endGently, fillUp } from './session/ends.ts';
import { exerciseBlock, lastOf, placeExercises } from './session/exercises.ts';
import { chain, chooseBlocks, largestRemainder, leastMinutes, shareMinutes, sum, workingMinutes } from './session/fit.ts';
import { shareLeads } from './session/leads.ts';
import { longestSitting, reserveRest } from './session/rest-lengths.ts';
import { placeRests, placesFor, sittingMinutes } from './session/rests.ts';
import { mostTalk, talkPercent } from './session/talk.ts';

/** What a session is planned by: its minutes, the book, the format and who leads. */
export type SessionOptions = Pick<BuildOptions, 'minutes' | 'startMinute'> &
  BookKind &
  Partial<Pick<BuildOptions, 'format' | 'facilitators'>>;

const groups = new Map(catalogue.map((spec) => [spec.id, spec.group]));
const groupOf = (id: string): string => groups.get(id) ?? id;
const together: Record<string, string> = { slips: 'words', practice: 'words', 'opening-work': 'opening', 'reasons-work': 'reasons' };
/** Blocks that stay together: no rest comes between showing, writing and talking. */
const clusterOf = (id: string): string => {
  const group = groupOf(id);
  return together[group] ?? group;
};

/**
 * Fit a session to the minutes asked for (DOMAIN d).
 *
 * @returns Blocks in part order whose whole minutes sum to `options.minutes` exactly.
 * @throws When the required blocks do not fit; the message names the least minutes that work.
 */
export function planSession(article: Article, options: SessionOptions, words: Words): Session {
  const phrases = createPhrases(words);
  const { minutes, startMinute, format } = options;
  const possible = possibleBlocks(viewArticle(article, 'deck'), phrases);
  const without = blocksWithoutPage(options);
  const blocks = possible
    .filter((block) => block.required || !without.includes(block.id))
    .map((block) => ({ ...block, mode: modeIn(block.mode, options) }));
  const required = blocks.filter((block) => block.required);
  const working = workingMinutes(minutes, format);
  if (!Number.isInteger(minutes) || working < sum(required.map((block) => block.minMinutes))) {
    throw new RangeError(phrases.text('session.tooShort', { minutes, least: leastMinutes(required, format) }));
  }
  const talk = mostTalk(minutes, working);
  const { taken, leftOut } = chooseBlocks(blocks, working, groupOf, talk);
  const shares = fillUp(taken, shareMinutes(endGently(taken, working), working, talk), working);
  const work = taken.map((block, index) => ({ ...block, minutes: shares[index] ?? block.minMinutes }));
  const planned = chain(restAmong(work, minutes - sum(shares), options, phrases));
  return {
    minutes,
    startMinute,
    blocks: shareLeads(planned, options.facilitators ?? [], clusterOf),
    leftOut: whenTheyFit(leftOut, blocks, options),
    talkPercent: talkPercent(planned),
    fillsMinutes: filledMinutes(blocks, options),
  };
}

const longestSession = 240;

/** What was left out, in the order it comes back as the session grows longer. */
function whenTheyFit(leftOut: Block[], blocks: Block[], { minutes, format }: SessionOptions): LeftOutBlock[] {
  const found = new Map<string, number>();
  for (let longer = minutes + 1; longer <= longestSession && found.size < leftOut.length; longer += 1) {
    const working = workingMinutes(longer, format);
    for (const { id } of chooseBlocks(blocks, working, groupOf, mostTalk(longer, working)).taken)
      if (!found.has(id) && leftOut.some((block) => block.id === id)) found.set(id, longer);
  }
  return leftOut
    .map((block) => ({ ...block, fitsAt: found.get(block.id) ?? null }))
    .sort((one, other) => (one.fitsAt ?? longestSession + 1) - (other.fitsAt ?? longestSession + 1));
}

/** The least minutes that hold everything at its longest, when the session is longer than that. */
function filledMinutes(blocks: Block[], { minutes, format }: SessionOptions): number | null {
  const most = sum(blocks.map((block) => block.maxMinutes));
  if (workingMinutes(minutes, format) <= most) return null;
  let enough = 45;
  while (workingMinutes(enough, format) < most) enough += 1;
  return enough;
}

function possibleBlocks(article: Article, phrases: Phrases): Block[] {
  const facts = gatherFacts(article);
  const exercises = placeExercises(article);
  const blocks = catalogue.flatMap((spec) => {
    const priority = spec.priority(facts);
    const follow = exercises.filter((one) => lastOf[one.after] === spec.id).map((one) => exerciseBlock(one, spec.part, phrases));
    return [...(priority === null ? [] : [blockFrom(spec, priority, facts, phrases)]), ...follow];
  });
  return parts.flatMap((part) => blocks.filter((block) => block.part === part));
}

function blockFrom(spec: BlockSpec, priority: number, facts: Facts, phrases: Phrases): Block {
  const [minMinutes] = spec.minutes;
  const { id, part, mode, role } = spec;
  return {
    id,
    part,
    mode,
    role,
    name: phrases.text(`session.blocks.${id}.name`),
    aim: phrases.text(`session.blocks.${id}.aim`),
    minMinutes,
    ...talkMinutes(spec, facts),
    required: priority === 0,
    priority,
  };
}

/** Talking time follows what there is to show: less for a slide or two, up to twice as much for many. */
function talkMinutes({ minutes: [least, ideal, most], scaledBy }: BlockSpec, facts: Facts): Pick<Block, 'idealMinutes' | 'maxMinutes'> {
  if (!scaledBy) return { idealMinutes: ideal, maxMinutes: most };
  const slides = facts.slides[scaledBy];
  const between = (value: number, top: number) => Math.max(least, Math.min(top, Math.round(value)));
  const idealMinutes = between(slides < ideal / 2 ? 2 * slides + 1 : Math.max(ideal, slides), 2 * ideal);
  return {
    idealMinutes,
    maxMinutes: Math.max(idealMinutes, between(slides < ideal / 2 ? 3 * slides + 1 : Math.max(most, 1.5 * slides), 2 * most)),
  };
}

/** The rests among the work: the stretch is parted in two or three where somebody would sit too long otherwise. */
function restAmong(work: (Block & { minutes: number })[], rest: number, options: SessionOptions, phrases: Phrases) {
  const most = longestSitting(options.format);
  const places = Math.max(1, placesFor(work, clusterOf).length);
  const breaks = mergeBreaks(reserveRest(options.minutes, options.format).breaks, places);
  const spare = rest - sum(breaks);
  const wholes = [1, 2, 3].filter((count) => spare >= count && breaks.length + count <= places);
  const ways = (wholes.length === 0 ? [0] : wholes).map((count) => {
    const rests = restBlocks(
      count === 0 ? mergeBreaks([...breaks, spare], Math.max(1, breaks.length)) : breaks,
      count === 0 ? 0 : spare,
      count,
      phrases,
    );
    return { rests, sitting: sittingMinutes(placeRests(work, rests, clusterOf, Number.POSITIVE_INFINITY)) };
  });
  // Where every stretch has three minutes, nobody needs to sit to the last minute.
  const chosen =
    ways.find(({ sitting, rests }) => sitting <= most - 5 && rests.every(({ minutes }) => minutes >= 3)) ??
    ways.find(({ sitting }) => sitting <= most) ??
    ways.at(-1)!;
  return evenRests(placeRests(work, chosen.rests, clusterOf, most));
}

/** Fewer breaks where there are fewer places for them; no minute of them is lost. */
function mergeBreaks(breaks: number[], most: number): number[] {
  if (breaks.length <= most) return breaks;
  return largestRemainder(
    Array.from({ length: most }, () => 1),
    sum(breaks),
  );
}

/** A rest that got what a stretch of work had too much of shares it with the others, as far as their usual lengths go. */
function evenRests(blocks: (Block & { minutes: number })[]) {
  const rests = blocks.filter((block) => block.mode === 'rest');
  const shares = largestRemainder(
    rests.map((block) => block.minMinutes),
    sum(rests.map((block) => block.minutes)),
  );
  return blocks.map((block) => (block.mode === 'rest' ? { ...block, minutes: shares[rests.indexOf(block)] ?? block.minutes } : block));
}

/** Breaks and stretches in turns, the buffer shared among the stretches; a long one goes to the breaks as well. */
function restBlocks(breaks: number[], spare: number, count: number, phrases: Phrases): (Block & { minutes: number })[] {
  const rest = (id: string, kind: string, length: number) => ({
    id,
    name: phrases.text(`session.blocks.${kind}.name`),
    aim: phrases.text(`session.blocks.${kind}.aim`),
    part: 'notice' as const,
    mode: 'rest' as const,
    role: null,
    minMinutes: length,
    idealMinutes: length,
    maxMinutes: length,
    required: true,
    priority: 0,
    minutes: length,
  });
  const numbered = (kind: string) => (length: number, index: number) => rest(index === 0 ? kind : `${kind}-${index + 1}`, kind, length);
  const stretches = largestRemainder(
    Array.from({ length: count }, () => 1),
    spare,
  ).filter((length) => length > 0);
  return inTurns(breaks.map(numbered('break')), stretches.map(numbered('stretch')));
}

/** Two kinds mixed evenly; the one there is more of comes first, and the first of two alike. */
function inTurns<Kind>(one: Kind[], other: Kind[]): Kind[] {
  const [many, few] = other.length > one.length ? [other, one] : [one, other];
  const mixed: Kind[] = [];
  many.forEach((item, index) => {
    mixed.push(item, ...few.filter((_, at) => Math.ceil(((at + 1) * many.length) / (few.length + 1)) === index + 1));
  });
  return mixed.length === 0 ? few : mixed;
}
