import type { Article, Checklist, Role, Section } from '../../model/article.ts';
import { allSections } from './all-sections.ts';

export { allSections };

/** Blocks in which sections of the article are taught. */
export const teachingBlocks = [
  'opening-talk',
  'signs-talk',
  'reasons-talk',
  'loop-talk',
  'strategies-talk',
  'words-talk',
  'slips',
  'ritual',
  'pause-plan',
  'information',
  'keep',
] as const;
export type TeachingBlock = (typeof teachingBlocks)[number];

const byRole: Partial<Record<Role, TeachingBlock>> = {
  intro: 'opening-talk',
  roadmap: 'opening-talk',
  define: 'opening-talk',
  signs: 'signs-talk',
  reason: 'reasons-talk',
  cycle: 'loop-talk',
  contrast: 'reasons-talk',
  strategy: 'strategies-talk',
  script: 'words-talk',
  ask: 'words-talk',
  rewrite: 'words-talk',
  avoid: 'slips',
  ritual: 'ritual',
  'self-care': 'pause-plan',
  boundary: 'pause-plan',
  'red-flag': 'information',
  help: 'information',
  decide: 'information',
  affirm: 'keep',
  close: 'keep',
};

/** A list decides for a section whose own role teaches nothing by itself. */
const byList: Partial<Record<Role, TeachingBlock>> = { signs: 'signs-talk', reason: 'reasons-talk', avoid: 'slips' };
const openToLists: readonly Role[] = ['define', 'impact', 'general'];

/** Lists that never stand on a slide as lists: scripts get cards, questions stay in the book, topics are aims. */
const unlisted: readonly Role[] = ['roadmap', 'reflect', 'script', 'ask'];

/** Lists that may stand on a slide. What is private is not in the deck's view of an article at all (`viewArticle`). */
export function shownLists(section: Section): Checklist[] {
  return section.lists.filter((list) => list.items.length > 0 && !unlisted.includes(list.role));
}

/** Whether a teaching slide can show anything of a section. */
export function hasSomethingToShow(section: Section): boolean {
  const cards = section.role === 'reason' && section.title !== null;
  return cards || section.prose.length + section.quotations.length + section.deckPassages.length + shownLists(section).length > 0;
}

/** Scripts, questions to ask and rewrites: what the words block is fed with. */
export function hasWords(section: Section): boolean {
  return section.scripts.length + section.rewrites.length > 0;
}

/**
 * The sections each teaching block covers, in the article's order.
 *
 * A section no cue decided goes with the section before it, because that is where a reader meets it.
 */
export function sectionsByBlock(article: Article): Record<TeachingBlock, Section[]> {
  const result = Object.fromEntries(teachingBlocks.map((block) => [block, []])) as unknown as Record<TeachingBlock, Section[]>;
  let previous: TeachingBlock = 'opening-talk';
  for (const section of allSections(article)) {
    const block = blockOf(section, previous);
    result[block].push(section);
    if (block !== 'information' && block !== 'keep') previous = block;
  }
  return result;
}

function blockOf(section: Section, previous: TeachingBlock): TeachingBlock {
  if (openToLists.includes(section.role)) {
    const list = section.lists.find((candidate) => byList[candidate.role]);
    if (list) return byList[list.role] ?? previous;
  }
  return byRole[section.role] ?? previous;
}
