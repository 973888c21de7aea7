import type { Notes, Slide } from '../../model/deck.ts';
import type { PlannedBlock, RoomMode } from '../../model/session.ts';
import { countWords } from '../cut-text.ts';
import { formatClock } from '../phrases.ts';
import type { DeckContext, Draft } from './draft.ts';
import { textsOf } from './ledger.ts';
import { speakPages } from './pages.ts';

/** A slide that has its place: everything but the notes. */
export interface Placed {
  draft: Draft;
  slide: Omit<Slide, 'notes'>;
  block: PlannedBlock;
  /** Seconds after the session's start. */
  startsAt: number;
  /** How many slides of this kind came before: picks the wording, so that nothing is said twice in a row. */
  turn: number;
  /** The slide goes on with what another of its kind began. */
  goesOn: boolean;
}

/** Notes in the fixed anatomy (DOMAIN d). What is spoken from the article is added afterwards. */
export function composeNotes(placed: Placed, next: Placed | null, context: DeckContext): Notes {
  const { phrases } = context;
  const { slide, draft } = placed;
  const values = valuesOf(placed, context);
  const path = `deck.notes.${draft.kind}`;
  const options = (name: string) => phrases.list(`${path}.${name}`, values);
  const pick = (name: string) => inTurn(ofRole(name, placed, context) ?? options(name), placed.turn);
  const asks = ofRole('ask', placed, context) ?? options('ask');
  return {
    timeAndMode: timeAndMode(placed, context),
    aim: phrases.text(`${path}.aim`, values),
    say: (placed.goesOn ? sayable(options('sayMore'), placed) : null) ?? sayable(options('say'), placed) ?? '',
    do: options('do'),
    ask: asks.length > 2 ? [asks[placed.turn % asks.length] ?? ''] : asks,
    watchFor: pick('watch'),
    ifShort: pick('short'),
    ifLong: pick('long'),
    workbook: slide.workbookPages,
    next: next ? leadTo(next, context) : phrases.text('deck.notes.end'),
    fromArticle: [],
    fromAuthor: [],
  };
}

/** The bridge sentence into a slide, said at the end of the one before. */
function leadTo(next: Placed, context: DeckContext): string {
  const kind = next.goesOn ? 'more' : next.draft.kind;
  return inTurn(context.phrases.list(`deck.notes.${kind}.lead`, valuesOf(next, context)), next.turn) ?? '';
}

const inTurn = (options: string[], turn: number): string | null => options[turn % Math.max(1, options.length)] ?? null;

/** Slides of a kind that any block may have: what to ask and to watch for follows from the role of their block. */
const kindsOfAnyRole = ['statement', 'list'];

function ofRole(name: string, { draft, block }: Placed, { phrases }: DeckContext): string[] | null {
  if (!kindsOfAnyRole.includes(draft.kind) || block.role === null) return null;
  const found = phrases.list(`deck.notes.roles.${block.role}.${name}`);
  return found.length > 0 ? found : null;
}

/** A facilitator speaks about 120 words a minute (DOMAIN d). */
const wordsPerSecond = 2;

/** The wording whose turn it is among those there is time to say beside what is read from the slide; else the shortest. */
function sayable(options: string[], { slide, turn }: Placed): string | null {
  const seconds = slide.seconds - (slide.countdown?.minutes ?? 0) * 60;
  const read = slide.countdown === null ? textsOf(slide).reduce((sum, { text }) => sum + countWords(text), 0) : 0;
  const fitting = options.filter((text) => countWords(text) + read <= seconds * wordsPerSecond);
  if (fitting.length > 0) return inTurn(fitting, turn);
  return [...options].sort((one, other) => countWords(one) - countWords(other))[0] ?? null;
}

function timeAndMode({ slide, draft, block, startsAt }: Placed, context: DeckContext): string {
  const { phrases } = context;
  const mode = draft.mode?.mode ?? (block.mode === 'rest' ? 'rest' : 'listen');
  const length = formatLength(slide.seconds, context);
  const clock = formatClock(context.session.startMinute + Math.floor(startsAt / 60));
  const key = slide.countdown === null ? 'plain' : slide.countdown.kind === 'pair' ? 'swap' : 'clock';
  const minutes = slide.countdown?.minutes ?? 0;
  const time = phrases.text(`deck.notes.timeAndMode.${key}`, {
    clock,
    length,
    mode: phrases.text(`deck.modes.${mode}.notes`),
    onClock: `${minutes}:00`,
    half: formatDigits((minutes * 60) / 2),
  });
  return [time, whoLeads(block, mode, context)].filter((one) => one !== null).join(' ');
}

/** Who leads and what the other does meanwhile, where two are named. */
function whoLeads({ lead, support }: PlannedBlock, mode: RoomMode, { phrases }: DeckContext): string | null {
  return lead === null || support === null ? null : phrases.text(`deck.notes.who.${mode}`, { lead, support });
}

function formatLength(seconds: number, context: DeckContext): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return context.phrases.text('deck.seconds', { seconds: rest });
  if (rest === 0) return context.phrases.text('deck.minutes', { minutes });
  return context.phrases.text('deck.minutesAndSeconds', { minutes, seconds: rest });
}

function formatDigits(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function valuesOf({ draft, slide, block }: Placed, context: DeckContext): Record<string, string | number> {
  const { session, phrases } = context;
  return {
    minutes: slide.countdown?.minutes ?? block.minutes,
    total: session.minutes,
    start: formatClock(session.startMinute),
    end: formatClock(session.startMinute + session.minutes),
    title: slide.title,
    pages: speakPages(slide.workbookPages, phrases) ?? phrases.text('deck.pages.none'),
    ...draft.values,
  };
}
