import type { Article, Role, Section } from '../../model/article.ts';
import type { Part, RoomMode } from '../../model/session.ts';
import { allSections, hasSomethingToShow, hasWords, sectionsByBlock, shownLists, type TeachingBlock } from './teaching.ts';

/** What the article can feed; decides which blocks a session may have. */
export interface Facts {
  sections: Record<TeachingBlock, Section[]>;
  signs: boolean;
  words: boolean;
  /** Neither signs nor words: the opening carries the writing and the talking. */
  general: boolean;
  /** Slides each teaching block would like, to scale its minutes. */
  slides: Record<TeachingBlock, number>;
}

/** One kind of block: minutes as min, ideal, max; blocks of one group are taken together and keep together. */
export interface BlockSpec {
  id: string;
  group: string;
  part: Part;
  mode: RoomMode;
  role: Role | null;
  minutes: [number, number, number];
  /** 0 is required; otherwise lower is taken sooner. `null` when the article cannot feed it. */
  priority: (facts: Facts) => number | null;
  /** The teaching block whose slides stretch `ideal` and `max`. */
  scaledBy?: TeachingBlock;
}

const always = () => 0;
const isFed = (facts: Facts, block: TeachingBlock) => facts.sections[block].some(hasSomethingToShow);
const fed = (block: TeachingBlock, priority: number) => (facts: Facts) => (isFed(facts, block) ? priority : null);
const signs = (facts: Facts) => (facts.signs ? 0 : null);
const words = (facts: Facts) => (facts.words ? 0 : null);
const opening = (facts: Facts) => (isFed(facts, 'opening-talk') ? (facts.general ? 0 : 1) : null);
// Without signs the opening is where the writing and the talking begin.
const openingWork = (facts: Facts) => (facts.general ? 0 : isFed(facts, 'opening-talk') ? (facts.signs ? 13 : 1.5) : null);

/** Every block there is, in running order (DOMAIN d); the table of minutes is a professional estimate. */
export const catalogue: BlockSpec[] = [
  { id: 'welcome', group: 'settle', part: 'settle', mode: 'listen', role: null, minutes: [3, 4, 6], priority: always },
  { id: 'agreement', group: 'settle', part: 'settle', mode: 'room', role: null, minutes: [3, 5, 7], priority: always },
  { id: 'warm-up', group: 'settle', part: 'settle', mode: 'pair', role: null, minutes: [3, 5, 8], priority: always },
  {
    id: 'opening-talk',
    group: 'opening',
    part: 'notice',
    mode: 'listen',
    role: 'intro',
    minutes: [2, 4, 6],
    priority: opening,
    scaledBy: 'opening-talk',
  },
  { id: 'opening-solo', group: 'opening-work', part: 'notice', mode: 'alone', role: 'intro', minutes: [4, 5, 7], priority: openingWork },
  { id: 'opening-pair', group: 'opening-work', part: 'notice', mode: 'pair', role: 'intro', minutes: [6, 9, 12], priority: openingWork },
  {
    id: 'signs-talk',
    group: 'signs',
    part: 'notice',
    mode: 'listen',
    role: 'signs',
    minutes: [4, 5, 6],
    priority: signs,
    scaledBy: 'signs-talk',
  },
  { id: 'signs-solo', group: 'signs', part: 'notice', mode: 'alone', role: 'signs', minutes: [4, 5, 7], priority: signs },
  { id: 'signs-pair', group: 'signs', part: 'notice', mode: 'pair', role: 'signs', minutes: [6, 9, 12], priority: signs },
  {
    id: 'debrief',
    group: 'debrief',
    part: 'notice',
    mode: 'room',
    role: null,
    minutes: [3, 4, 6],
    priority: (facts) => (openingWork(facts) !== null || facts.signs ? 3 : null),
  },
  {
    id: 'reasons-talk',
    group: 'reasons',
    part: 'understand',
    mode: 'listen',
    role: 'reason',
    minutes: [4, 7, 9],
    priority: fed('reasons-talk', 2),
    scaledBy: 'reasons-talk',
  },
  {
    id: 'reasons-solo',
    group: 'reasons-work',
    part: 'understand',
    mode: 'alone',
    role: 'reason',
    minutes: [4, 5, 8],
    priority: fed('reasons-talk', 10),
  },
  {
    id: 'reasons-pair',
    group: 'reasons-work',
    part: 'understand',
    mode: 'pair',
    role: 'reason',
    minutes: [6, 9, 13],
    priority: fed('reasons-talk', 10),
  },
  {
    id: 'loop-talk',
    group: 'loop',
    part: 'understand',
    mode: 'listen',
    role: 'cycle',
    minutes: [2, 3, 5],
    priority: fed('loop-talk', 5),
    scaledBy: 'loop-talk',
  },
  { id: 'loop-pair', group: 'loop', part: 'understand', mode: 'pair', role: 'cycle', minutes: [6, 8, 12], priority: fed('loop-talk', 5) },
  {
    id: 'strategies-talk',
    group: 'strategies',
    part: 'speak',
    mode: 'listen',
    role: 'strategy',
    minutes: [3, 5, 7],
    priority: fed('strategies-talk', 6),
    scaledBy: 'strategies-talk',
  },
  {
    id: 'words-talk',
    group: 'words',
    part: 'speak',
    mode: 'listen',
    role: 'script',
    minutes: [4, 6, 7],
    priority: words,
    scaledBy: 'words-talk',
  },
  {
    id: 'slips',
    group: 'slips',
    part: 'speak',
    mode: 'listen',
    role: 'avoid',
    minutes: [2, 3, 5],
    priority: fed('slips', 6),
    scaledBy: 'slips',
  },
  { id: 'practice', group: 'practice', part: 'speak', mode: 'pair', role: 'script', minutes: [7, 11, 15], priority: words },
  {
    id: 'debrief-words',
    group: 'debrief-words',
    part: 'speak',
    mode: 'room',
    role: null,
    minutes: [3, 4, 6],
    priority: (facts) => (facts.words ? 7 : null),
  },
  { id: 'walk', group: 'walk', part: 'speak', mode: 'pair', role: null, minutes: [12, 18, 25], priority: () => 14 },
  { id: 'ritual', group: 'ritual', part: 'commit', mode: 'pair', role: 'ritual', minutes: [5, 7, 11], priority: () => 4 },
  {
    id: 'pause-plan',
    group: 'pause-plan',
    part: 'commit',
    mode: 'pair',
    role: 'boundary',
    minutes: [7, 10, 14],
    priority: (facts) => (facts.sections['pause-plan'].length > 0 ? 9 : 11),
  },
  { id: 'information', group: 'information', part: 'commit', mode: 'listen', role: 'help', minutes: [2, 4, 5], priority: always },
  {
    id: 'keep',
    group: 'keep',
    part: 'commit',
    mode: 'listen',
    role: 'close',
    minutes: [1, 2, 4],
    priority: fed('keep', 7),
    scaledBy: 'keep',
  },
  { id: 'promises', group: 'promises', part: 'commit', mode: 'pair', role: null, minutes: [4, 6, 9], priority: always },
  { id: 'check-in', group: 'check-in', part: 'commit', mode: 'pair', role: null, minutes: [3, 4, 6], priority: () => 8 },
  { id: 'close', group: 'close', part: 'commit', mode: 'room', role: null, minutes: [3, 4, 6], priority: always },
];

/** Read off the article what the blocks need to know. */
export function gatherFacts(article: Article): Facts {
  const sections = sectionsByBlock(article);
  const signsFed = sections['signs-talk'].some(hasSomethingToShow);
  const wordsFed = allSections(article).some(hasWords);
  const slides = Object.fromEntries(
    Object.entries(sections).map(([block, list]) => [block, list.reduce((sum, one) => sum + slidesOf(one), 0)]),
  );
  slides['words-talk'] =
    (slides['words-talk'] ?? 0) +
    allSections(article)
      .filter(hasWords)
      .reduce((sum, one) => sum + one.scripts.length + one.rewrites.length, 0);
  return { sections, signs: signsFed, words: wordsFed, general: !signsFed && !wordsFed, slides: slides as Facts['slides'] };
}

/** About how many slides a section takes: half of one for a bare reason, more with long lists; the minutes the author gives it go first. */
function slidesOf(section: Section): number {
  if (section.minutes !== null && section.exercises.length === 0) return section.minutes;
  const items = shownLists(section).reduce((sum, list) => sum + list.items.length, 0);
  return section.role === 'reason' && section.depth > 1 ? 0.5 : (section.prose.length > 0 ? 0.75 : 0) + items / 4;
}
