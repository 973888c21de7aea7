import type { Article } from '../model/article.ts';
import type { Words } from '../model/content.ts';
import type { BuildOptions } from '../model/options.ts';
import { type Block, parts, type Session } from '../model/session.ts';
import { viewArticle } from './article-view.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { type BookKind, blocksWithoutPage, modeIn } from './session/book-kind.ts';
import { type BlockSpec, catalogue, type Facts, gatherFacts } from './session/catalogue.ts';
import { exerciseBlock, lastOf, placeExercises } from './session/exercises.ts';
import { chain, chooseBlocks, leastMinutes, reserveRest, shareMinutes, sum, workingMinutes } from './session/fit.ts';
import { shareLeads } from './session/leads.ts';
import { placeRests } from './session/rests.ts';

/** What a session is planned by: its minutes, the book, the format and who leads. */
export type SessionOptions = Pick<BuildOptions, 'minutes' | 'startMinute'> &
  BookKind &
  Partial<Pick<BuildOptions, 'format' | 'facilitators'>>;

const groups = new Map(catalogue.map((spec) => [spec.id, spec.group]));
const together: Record<string, string> = { slips: 'words', practice: 'words', 'opening-work': 'opening', 'reasons-work': 'reasons' };
/** Blocks that stay together: no rest comes between showing, writing and talking. */
const clusterOf = (id: string): string => {
  const group = groups.get(id) ?? id;
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
  const { minutes, startMinute } = options;
  const possible = possibleBlocks(viewArticle(article, 'deck'), phrases);
  const without = blocksWithoutPage(options);
  const blocks = possible
    .filter((block) => block.required || !without.includes(block.id))
    .map((block) => ({ ...block, mode: modeIn(block.mode, options) }));
  const required = blocks.filter((block) => block.required);
  const working = workingMinutes(minutes);
  if (!Number.isInteger(minutes) || working < sum(required.map((block) => block.minMinutes))) {
    throw new RangeError(phrases.text('session.tooShort', { minutes, least: leastMinutes(required) }));
  }
  const { taken, leftOut } = chooseBlocks(blocks, working, (id) => groups.get(id) ?? id);
  const shares = shareMinutes(taken, working);
  const work = taken.map((block, index) => ({ ...block, minutes: shares[index] ?? block.minMinutes }));
  const rests = restBlocks(minutes, working - sum(shares), phrases);
  const planned = chain(placeRests(work, rests, clusterOf));
  return { minutes, startMinute, blocks: shareLeads(planned, options.facilitators ?? [], clusterOf), leftOut };
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

/** The breaks, longest first, then the buffer as a stretch; with a break or two the stretch comes last. */
function restBlocks(minutes: number, spare: number, phrases: Phrases): (Block & { minutes: number })[] {
  const { breaks, buffer } = reserveRest(minutes);
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
  const pauses = breaks.map((length, index) => rest(index === 0 ? 'break' : `break-${index + 1}`, 'break', length));
  const stretch = buffer + spare;
  return stretch > 0 ? [...pauses, rest('stretch', 'stretch', stretch)] : pauses;
}
