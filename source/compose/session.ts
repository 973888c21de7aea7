import type { Article } from '../model/article.ts';
import type { Words } from '../model/content.ts';
import type { BuildOptions } from '../model/options.ts';
import { type Block, parts, type Session } from '../model/session.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { type BlockSpec, catalogue, type Facts, gatherFacts } from './session/catalogue.ts';
import { chain, chooseBlocks, leastMinutes, reserveRest, shareMinutes, sum, workingMinutes } from './session/fit.ts';
import { placeRests } from './session/rests.ts';

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
export function planSession(article: Article, options: Pick<BuildOptions, 'minutes' | 'startMinute'>, words: Words): Session {
  const phrases = createPhrases(words);
  const { minutes, startMinute } = options;
  const blocks = possibleBlocks(gatherFacts(article), phrases);
  const required = blocks.filter((block) => block.required);
  const working = workingMinutes(minutes);
  if (!Number.isInteger(minutes) || working < sum(required.map((block) => block.minMinutes))) {
    throw new Error(phrases.text('session.tooShort', { minutes, least: leastMinutes(required) }));
  }
  const { taken, leftOut } = chooseBlocks(blocks, working, (id) => groups.get(id) ?? id);
  const shares = shareMinutes(taken, working);
  const work = taken.map((block, index) => ({ ...block, minutes: shares[index] ?? block.minMinutes }));
  const rests = restBlocks(minutes, working - sum(shares), phrases);
  return { minutes, startMinute, blocks: chain(placeRests(work, rests, clusterOf)), leftOut };
}

function possibleBlocks(facts: Facts, phrases: Phrases): Block[] {
  const blocks = catalogue.flatMap((spec) => {
    const priority = spec.priority(facts);
    return priority === null ? [] : [blockFrom(spec, priority, facts, phrases)];
  });
  return parts.flatMap((part) => blocks.filter((block) => block.part === part));
}

function blockFrom(spec: BlockSpec, priority: number, facts: Facts, phrases: Phrases): Block {
  const [minMinutes, ideal, max] = spec.minutes;
  const slides = spec.scaledBy ? facts.slides[spec.scaledBy] : 0;
  const { id, part, mode, role } = spec;
  return {
    id,
    part,
    mode,
    role,
    name: phrases.text(`session.blocks.${id}.name`),
    aim: phrases.text(`session.blocks.${id}.aim`),
    minMinutes,
    idealMinutes: Math.max(ideal, Math.min(2 * ideal, Math.round(slides))),
    maxMinutes: Math.max(max, Math.min(2 * max, Math.round(1.5 * slides))),
    required: priority === 0,
    priority,
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
