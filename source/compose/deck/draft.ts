import type { Article, Section } from '../../model/article.ts';
import type { Countdown, SlideBody, SlideFit, SlideStep, SlideText } from '../../model/deck.ts';
import type { BuildOptions } from '../../model/options.ts';
import type { PlannedBlock, RoomMode, Session } from '../../model/session.ts';
import type { PageReference } from '../../model/workbook.ts';
import { wideLetter } from '../cut-text.ts';
import type { Phrases } from '../phrases.ts';

/** What every part of the deck composer may look at. */
export interface DeckContext {
  article: Article;
  session: Session;
  pages: PageReference[];
  phrases: Phrases;
  fit: SlideFit;
  /** Whose workshop it is, the helplines the author gives, and the theme, whose faces are named. */
  host: DeckHost;
}

export type DeckHost = Pick<BuildOptions, 'brand' | 'support' | 'theme' | 'dyslexiaFriendly'>;

/** A slide before its seconds, its number and its notes are known. */
export interface Draft {
  id: string;
  /** The key of its notes in the locale. */
  kind: string;
  title: string;
  titleSentenceIds: string[];
  /** Neighbours of one series show “1 of 2” beside their common title. */
  series: string | null;
  mode: { mode: RoomMode; rule: string | null } | null;
  workbookPages: string | null;
  /** A countdown takes what time the slide gets, or shows the minutes the author asked for. */
  countdown: { kind: Countdown['kind']; small?: boolean; minutes?: number } | null;
  body: SlideBody;
  /** Seconds it would like; a slide with a countdown takes the rest of its block. */
  wants: number;
  /** How soon it is taken when a block has little time. */
  rank: Rank;
  /** Under this many seconds nobody can read it; 15 for slides of ours. */
  least: number;
  /** Sections whose sentences its notes carry when no slide shows them. */
  sectionIds: string[];
  /** For the places in its notes. */
  values: Record<string, string | number>;
}

/**
 * What a teaching slide is worth beside its neighbours: one the author asked for; what a session is about (signs, reasons, the
 * loop, real lists, before and after); words to say aloud; what supports it (quotations, pictures, what to do instead); the one
 * sentence a section has to show; a sentence more of a section that shows something else.
 */
export const ranks = ['asked', 'core', 'words', 'support', 'line', 'spare'] as const;
export type Rank = (typeof ranks)[number];

/** A draft with the usual answers filled in. */
export function draft(required: Pick<Draft, 'id' | 'kind' | 'title' | 'body' | 'wants'> & Partial<Draft>): Draft {
  return {
    titleSentenceIds: [],
    series: null,
    mode: null,
    workbookPages: null,
    countdown: null,
    rank: 'core',
    least: 15,
    sectionIds: [],
    values: {},
    ...required,
  };
}

/** The heading a section's slides carry: its own, or a word of ours where it has none or it is too long for a title. */
export function headingOf(section: Section, context: DeckContext): { title: string; titleSentenceIds: string[] } {
  if (section.title && emWidth(section.title) <= 46) {
    return { title: section.title, titleSentenceIds: section.headingSentenceId ? [section.headingSentenceId] : [] };
  }
  const place = section.title ? 'long' : section.role === 'intro' ? 'none' : 'kept';
  return { title: context.phrases.text(`deck.untitled.${place}`), titleSentenceIds: [] };
}

/** Rough width of a text in ems: a wide script takes a full em a letter, Latin about half. */
export function emWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += wideLetter.test(letter) ? 1 : 0.46;
  return width;
}

/** Words of the article on a slide. */
export function own(text: string, sentenceIds: string[]): SlideText {
  return { text, sentenceIds };
}

/** Steps of ours, numbered. */
export function ourSteps(texts: string[]): SlideStep[] {
  return texts.map((text, index) => ({ text, sentenceIds: [], number: index + 1 }));
}

/** The block of this id in the plan, `undefined` when there was no time for it. */
export function blockOf(context: DeckContext, id: string): PlannedBlock | undefined {
  return context.session.blocks.find((block) => block.id === id);
}
