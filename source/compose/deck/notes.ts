import type { Notes, Slide } from '../../model/deck.ts';
import type { PlannedBlock } from '../../model/session.ts';
import { formatClock } from '../phrases.ts';
import type { DeckContext, Draft } from './draft.ts';

/** A slide that has its place: everything but the notes. */
export interface Placed {
  draft: Draft;
  slide: Omit<Slide, 'notes'>;
  block: PlannedBlock;
  /** Seconds after the session's start. */
  startsAt: number;
  /** How many slides of this kind came before: picks the wording, so that nothing is said twice in a row. */
  turn: number;
}

/** Notes in the fixed anatomy (DOMAIN d). What is spoken from the article is added afterwards. */
export function composeNotes(placed: Placed, next: Placed | null, context: DeckContext): Notes {
  const { phrases } = context;
  const { slide, draft } = placed;
  const values = valuesOf(placed, context);
  const path = `deck.notes.${draft.kind}`;
  const goesOn = slide.of !== null && slide.of.number > 1;
  const pick = (name: string) => {
    const options = phrases.list(`${path}.${name}`, values);
    return options[placed.turn % Math.max(1, options.length)] ?? null;
  };
  return {
    timeAndMode: timeAndMode(placed, context),
    aim: phrases.text(`${path}.aim`, values),
    say: (goesOn ? pick('sayMore') : null) ?? pick('say') ?? '',
    do: phrases.list(`${path}.do`, values),
    ask: phrases.list(`${path}.ask`, values).slice(0, 2),
    watchFor: phrases.maybe(`${path}.watch`, values),
    ifShort: phrases.maybe(`${path}.short`, values),
    ifLong: phrases.maybe(`${path}.long`, values),
    workbook: slide.workbookPages,
    next: next ? leadTo(next, context) : phrases.text('deck.notes.end'),
    fromArticle: [],
    fromAuthor: [],
  };
}

/** The bridge sentence into a slide, said at the end of the one before. */
function leadTo(next: Placed, context: DeckContext): string {
  const { phrases } = context;
  const goesOn = next.slide.of !== null && next.slide.of.number > 1;
  const leads = phrases.list(goesOn ? 'deck.notes.more.lead' : `deck.notes.${next.draft.kind}.lead`, valuesOf(next, context));
  return leads[next.turn % Math.max(1, leads.length)] ?? '';
}

function timeAndMode({ slide, draft, block, startsAt }: Placed, context: DeckContext): string {
  const { phrases } = context;
  const mode = draft.mode?.mode ?? (block.mode === 'rest' ? 'rest' : 'listen');
  const length = formatLength(slide.seconds, context);
  const clock = formatClock(context.session.startMinute + Math.floor(startsAt / 60));
  const key = slide.countdown === null ? 'plain' : slide.countdown.kind === 'pair' ? 'swap' : 'clock';
  const minutes = slide.countdown?.minutes ?? 0;
  return phrases.text(`deck.notes.timeAndMode.${key}`, {
    clock,
    length,
    mode: phrases.text(`deck.modes.${mode}.notes`),
    onClock: `${minutes}:00`,
    half: formatDigits((minutes * 60) / 2),
  });
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
    pages: slide.workbookPages ?? phrases.text('deck.pages.none'),
    ...draft.values,
  };
}
