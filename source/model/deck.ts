import type { Part, RoomMode, Session } from './session.ts';

/** Speaker notes in the fixed anatomy of DOMAIN d; `null` or empty where a part does not apply. */
export interface Notes {
  timeAndMode: string;
  aim: string;
  /** Speakable, 90 words at most. */
  say: string;
  do: string[];
  ask: string[];
  watchFor: string | null;
  ifShort: string | null;
  ifLong: string | null;
  workbook: string | null;
  next: string | null;
  /** The article's own sentences that belong here and stand on no slide. */
  fromArticle: SpokenSentence[];
  /** What the author notes for the facilitator (`:::notes`), with the heading it is about where the slide is another section's. */
  fromAuthor: { sentenceIds: string[]; text: string; about: string | null }[];
}

/** A sentence of the article in the notes; `runsOn` when it ends without a mark, as headings and rows of a list do: a dot parts it from the next. */
export interface SpokenSentence {
  id: string;
  text: string;
  runsOn: boolean;
}

/** The countdown of an activity slide. A pair countdown swaps at half-time. */
export interface Countdown {
  minutes: number;
  kind: 'alone' | 'pair';
  /** Words under the digits: before, during, after half-time, at the end. */
  ready: string;
  first: string;
  second: string;
  done: string;
}

/** Words on a slide that are the article's, with the sentence they came from. */
export interface SlideText {
  text: string;
  sentenceIds: string[];
}

/** What the browser found out about slides, by id: the size step at which the text fits, and whether none did. */
export type SlideFit = Record<string, { size: number; overflows: boolean }>;

/** One thing to do; `null` instead of a number where a long step goes on. */
export interface SlideStep extends SlideText {
  number: number | null;
}

/** The body of a slide, one member per layout of the mock-up. */
export type SlideBody =
  | { type: 'title'; top: string; title: string; subtitle: string | null; logo: string | null }
  | { type: 'aims'; aims: string[] }
  | { type: 'today'; rows: { clock: string; name: string; from: number; minutes: number; label: string }[]; total: number }
  | { type: 'agreement'; lines: string[] }
  | { type: 'care'; columns: { heading: string; text: string }[]; help: string | null }
  | { type: 'question'; question: string }
  | { type: 'ask'; question: string }
  | { type: 'divider'; partOf: string; name: string; line: string; stops: { name: string; state: 'past' | 'here' | 'ahead' }[] }
  | { type: 'statement'; statements: SlideText[] }
  | { type: 'signs'; items: (SlideText & { letter: string })[] }
  | { type: 'list'; items: SlideText[]; marks: 'number' | 'dash' | 'cross'; leadIn: SlideText | null; footline: SlideText | null }
  | { type: 'activity'; steps: SlideStep[] }
  | { type: 'debrief'; columns: { heading: string; text: string }[] }
  | { type: 'break'; label: string; backAt: string }
  | {
      type: 'reasons';
      reasons: { tag: string; title: SlideText; gloss: SlideText | null; looksLike: SlideText[]; helps: SlideText | null }[];
    }
  | {
      type: 'contrast';
      a: string;
      b: string;
      statements: SlideText[];
      /** What the article's table says of either side; empty without one. */
      rows: { label: SlideText | null; a: SlideText; b: SlideText }[];
    }
  | {
      type: 'loop';
      /** Two turns in the article's words, else six steps of ours; which of the two does what stays open. */
      turns: { a: SlideText; b: SlideText } | null;
      steps: { who: 'a' | 'b'; felt: boolean; label: string; text: string }[];
      sides: { a: string; b: string };
      centre: string;
    }
  | { type: 'image'; source: string; alt: string; caption: string | null; statements: SlideText[] }
  | { type: 'quotation'; quotation: SlideText; by: string; source: string | null }
  | { type: 'script'; caption: string | null; script: SlideText; side: 'left' | 'right' }
  | { type: 'rewrite'; rows: { before: SlideText; after: SlideText }[] }
  | { type: 'ritual'; items: SlideText[]; instruction: string }
  | { type: 'support'; tag: string; lines: string[] }
  | { type: 'promises'; columns: { who: 'a' | 'both' | 'b'; heading: string; text: string }[] }
  | { type: 'close'; line: string; next: string }
  | { type: 'sources'; rows: { term: string; text: string }[] };

export interface Slide {
  /** Stable: from the block and the section, never from a position in the deck. */
  id: string;
  /** 1-based position; also the number in the footer. */
  number: number;
  blockId: string;
  part: Part;
  /** Whole seconds, positive; the slides of a block sum to the block. */
  seconds: number;
  title: string;
  /** The article's heading this title shows, for the ledger. */
  titleSentenceIds: string[];
  /** “1 of 2” when one thing takes several slides. */
  of: { number: number; total: number } | null;
  mode: { mode: RoomMode; word: string; rule: string } | null;
  /** Size class of the text that varies, largest that fits; see `templates/styles/deck.css`. */
  size: number;
  /** `p. 12` or `pp. 8–9`, `null` where no page is used. */
  workbookPages: string | null;
  countdown: Countdown | null;
  body: SlideBody;
  notes: Notes;
}

export interface DeckDocument {
  title: string;
  lang: string;
  session: Session;
  parts: { part: Part; name: string }[];
  slides: Slide[];
}
