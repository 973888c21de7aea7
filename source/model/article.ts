import type { RootContent } from 'mdast';

/** The roles of DOMAIN a, in the order in which ties are decided; `general` is a section no cue decided. */
export const roles = [
  'intro',
  'roadmap',
  'define',
  'signs',
  'impact',
  'cycle',
  'reason',
  'contrast',
  'script',
  'ask',
  'rewrite',
  'inner-voice',
  'reflect',
  'avoid',
  'strategy',
  'ritual',
  'self-care',
  'boundary',
  'red-flag',
  'help',
  'decide',
  'affirm',
  'quote',
  'close',
  'general',
] as const;
export type Role = (typeof roles)[number];

declare module 'mdast' {
  interface ImageData {
    /** What the description of the picture speaks of, as for a sentence. */
    grave?: Grave;
  }
}

/** A point in the author's file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * What about a sentence's own words is too grave for a room of couples, whatever its section: `danger` at home, `leaving` (whether to
 * stay), `intimate` detail, a verdict on one of the two (`judging`), a `thought` nobody said aloud; `unread` is an item of a list in a
 * language whose words of danger are not known.
 */
export const graveMatters = ['danger', 'leaving', 'intimate', 'judging', 'thought', 'unread'] as const;
export type Grave = (typeof graveMatters)[number];

/** One sentence (or heading, list item, table cell) of the source: the unit the ledger accounts for. */
export interface Sentence {
  /** `s1`, `s2` … in source order; also the id of the mark in the printed reading. */
  id: string;
  text: string;
  place: Place;
  sectionId: string;
  kind: 'heading' | 'prose' | 'item' | 'script' | 'quotation' | 'other';
  /** The rule that took this sentence out of every output, `null` when it stays. */
  strippedBy: string | null;
  /** The author's mark that takes it out of every output (`skip`), `null` when it stays. */
  leftOutBy: string | null;
  /** The one output the author keeps it for; `deck` also holds what is said only in the notes. `null` for all. */
  only: 'workbook' | 'deck' | null;
  /** Why its words belong on no slide; where it may stand instead is decided in one place, `compose/safety`. */
  grave: Grave | null;
}

/** `Label: gloss` is split at the first colon; both are `null` when the item has no label. */
export interface ListItem {
  text: string;
  label: string | null;
  gloss: string | null;
  /** Minutes the author gives it, such as `(15 mins)`. */
  minutes: number | null;
  /** `partner` when it begins with one of the two or quotes somebody: such words are not quoted inside a prompt. */
  names: 'partner' | null;
  place: Place;
  sentenceIds: string[];
}

/** A list of the author's with the line that opened it. Its role may differ from its section's. */
export interface Checklist {
  role: Role;
  leadIn: string | null;
  items: ListItem[];
  place: Place;
}

/** Words to say aloud, verbatim, with the author's quotation marks. `ask` is a question to the partner. */
export interface Script {
  kind: 'script' | 'ask';
  text: string;
  place: Place;
  sentenceIds: string[];
}

/** A quotation with a named person. Words nobody is named for are never a `Quotation`. */
export interface Quotation {
  text: string;
  by: string;
  source: string | null;
  place: Place;
  sentenceIds: string[];
}

/**
 * A question of the author's to write on. `partner` questions judge the other and stay private; so does what the author marks private.
 */
export interface ArticlePrompt {
  text: string;
  subject: 'self' | 'partner';
  /** Who writes: each on their own page, one of the two, or both on one page; by the author's mark, else `both`. */
  writer: 'both' | 'a' | 'b' | 'together';
  /** Writing lines the author asks for, `null` for the usual room. */
  lines: number | null;
  place: Place;
  sentenceIds: string[];
}

/** Something to do that the author describes with `:::activity`, with its time and mode. */
export interface Exercise {
  /** Unique in the article, from its title. */
  id: string;
  title: string | null;
  /** Whole minutes, `null` when the author gives none. */
  minutes: number | null;
  mode: 'alone' | 'pair' | 'room';
  /** Paragraphs and list items in order, verbatim. */
  steps: SourceLine[];
  place: Place;
  sentenceIds: string[];
}

/** A line of the author's, verbatim, with the sentences it holds. */
export interface SourceLine {
  text: string;
  place: Place;
  sentenceIds: string[];
}

/** A sentence of the couple's loop; its two turns, verbatim, where it names them. */
export interface LoopLine extends SourceLine {
  turns: { a: string; b: string } | null;
}

/** A passage for the deck only (`:::deck-only`): paragraphs and list items in order. */
export interface DeckPassage {
  title: string | null;
  lines: SourceLine[];
  place: Place;
  /** All of it, the title's included. */
  sentenceIds: string[];
}

/** “Instead of saying A, try B”. A is the example not to follow. */
export interface Rewrite {
  before: string;
  after: string;
  place: Place;
}

/** Two things the author tells apart, as short names. */
export interface Contrast {
  a: string;
  b: string;
  place: Place;
}

export interface Section {
  /** Stable kebab-case id from the heading, unique in the article. */
  id: string;
  /** The author's own numbering (`3`, `A`), kept as data. */
  number: string | null;
  /** The heading as shown: numbering, emoji and `Intro:` removed. `null` for text before the first heading. */
  title: string | null;
  /** As for a list item, of the title. */
  names: 'partner' | null;
  /** The heading may be set large by itself: it judges nobody and leans on nobody. */
  largeTitle: boolean;
  /** 1 for the article's main sections, 2 below them, and so on; gaps are closed. */
  depth: number;
  role: Role;
  /** The cue that decided the role, for the report. */
  cue: string;
  /** How sure the role is, 0 to 1: the author's mark 1, a heading most, a single sentence least, no cue 0. */
  confidence: number;
  /** Minutes the author gives the section, such as `(15 mins)` in its heading. */
  minutes: number | null;
  place: Place;
  /**
   * Flow content of the reading in source order, marked with sentence ids: no headings, nothing kept for the deck.
   * A `::page-break` is a thematic break of the class `page-break`; a block with a picture that the author keeps for the workbook
   * says so in its data (`only: 'workbook'`).
   */
  blocks: RootContent[];
  /** Whole prose sentences in order: no list items, scripts, questions or lead-ins. */
  prose: { id: string; text: string }[];
  lists: Checklist[];
  scripts: Script[];
  quotations: Quotation[];
  prompts: ArticlePrompt[];
  rewrites: Rewrite[];
  contrasts: Contrast[];
  /** Thoughts the article puts in somebody's head: private, never on a slide. */
  thoughts: SourceLine[];
  /** Single lines that comfort (“You are not alone”), copied; the originals stay where they are. */
  affirmations: SourceLine[];
  /** Sentences that tell the couple's loop (“the more … the more”), copied. */
  loops: LoopLine[];
  exercises: Exercise[];
  /** What the facilitator says or does here (`:::notes`): spoken, never shown or printed in the workbook. */
  notes: SourceLine[];
  deckPassages: DeckPassage[];
  /** Prose sentences that judge a partner or tell of danger: printed where they stand, never set large or shown alone. */
  judging: string[];
  /** Prose sentences that may be set large: they stand alone and judge nobody. None in a language without a table. */
  quotable: string[];
  /** Sentences of this section that begin a new slide (`::slide-break` stands before them). */
  slideBreaks: string[];
  /** Advice under “What helps”, without its script. */
  advice: string | null;
  /** The line after a list of mistakes that says what to do instead. */
  instead: string | null;
  headingSentenceId: string | null;
  children: Section[];
}

export type Permission = 'own' | 'licensed' | 'quotation-only' | 'unknown';

export interface Article {
  /** File name as the author knows it, for messages. */
  fileName: string;
  slug: string;
  title: string;
  subtitle: string | null;
  /** As for a sentence, of title and subtitle: such a title stands on no slide. */
  titleGrave: Grave | null;
  /** BCP 47, `en` when nothing says otherwise. */
  lang: string;
  author: string | null;
  /** `YYYY-MM-DD` or `null`. */
  date: string | null;
  description: string | null;
  /** Where the article was published, as the author gave it. */
  source: string | null;
  permission: Permission;
  /** The main sections in the article's order; each holds its subsections. */
  sections: Section[];
  /** Every sentence of the file in source order, stripped ones included. */
  sentences: Sentence[];
}

const descendants = new WeakMap<Section, readonly Section[]>();

/** A section and everything below it, in order. Remembered: a section does not change once it is built, and pages ask often. */
export function withDescendants(section: Section): readonly Section[] {
  const known = descendants.get(section);
  if (known) return known;
  const found = [section, ...section.children.flatMap(withDescendants)];
  descendants.set(section, found);
  return found;
}
