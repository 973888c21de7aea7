import type { SlideText } from '../../model/deck.ts';
import type { PlannedBlock, RoomMode } from '../../model/session.ts';
import { countWords } from '../cut-text.ts';
import { shownLists } from '../session/teaching.ts';
import { activityPages, type BySection, ritualSections } from './activity-pages.ts';
import { type DeckContext, type Draft, draft, ourSteps, own } from './draft.ts';
import { bookPages, rowLetter } from './find.ts';
import { columns } from './frames.ts';
import { rotate } from './rotate.ts';

/** What to do, where, and for how long: one slide with a countdown. */
export function activityDraft(block: PlannedBlock, by: BySection, context: DeckContext): Draft {
  const { phrases } = context;
  const path = `deck.activities.${block.id}`;
  const mode = (phrases.maybe(`${path}.mode`) ?? block.mode) as RoomMode;
  const values = letterRange(by, context);
  return draft({
    id: block.id,
    kind: block.id,
    title: phrases.text(`${path}.title`),
    mode: { mode, rule: phrases.maybe(`${path}.rule`) },
    workbookPages: activityPages(block.id, by, context),
    countdown: { kind: mode === 'alone' || phrases.maybe(`${path}.swap`) === null ? 'alone' : 'pair' },
    body: { type: 'activity', steps: ourSteps(phrases.list(`${path}.steps`, values)) },
    wants: block.minutes * 60,
    values,
  });
}

/** The rows of the first list of signs, as the book letters them. */
function letterRange(by: BySection, _context: DeckContext): Record<string, string> {
  const rows = by['signs-talk'].flatMap(shownLists).find((list) => list.role === 'signs')?.items.length ?? 0;
  return { from: 'a', to: rowLetter(Math.max(0, Math.min(rows, 8) - 1)) };
}

/** One question for two, with a small countdown. */
export function warmUpDraft({ mode }: PlannedBlock, context: DeckContext): Draft {
  const { phrases } = context;
  const questions = phrases.list('deck.warmUp.questions');
  const pick =
    [...context.article.slug].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % Math.max(1, questions.length);
  return draft({
    id: 'warm-up',
    kind: 'warm-up',
    title: questions[pick] ?? '',
    mode: { mode, rule: phrases.text('deck.warmUp.rule') },
    countdown: { kind: mode === 'pair' ? 'pair' : 'alone', small: true },
    body: { type: 'question', question: questions[pick] ?? '' },
    wants: 300,
  });
}

export function debriefDraft(block: PlannedBlock, context: DeckContext): Draft {
  const { phrases } = context;
  const mode = { mode: 'room' as const, rule: phrases.text('deck.debrief.rule') };
  if (block.id === 'debrief-words') {
    const question = phrases.text('deck.debrief.words');
    return draft({ id: block.id, kind: block.id, title: question, mode, body: { type: 'ask', question }, wants: 240 });
  }
  return draft({
    id: block.id,
    kind: block.id,
    title: phrases.text('deck.debrief.title'),
    mode,
    body: { type: 'debrief', columns: debriefColumns(context) },
    wants: 240,
  });
}

/** What, so what, now what: the questions of one of the sets under our three headings. */
function debriefColumns(context: DeckContext): { heading: string; text: string }[] {
  const questions = rotate(context, context.phrases.tables('deck.debrief.sets'), 'debrief')?.list('ask') ?? [];
  return context.phrases.list('deck.debrief.heads').map((heading, index) => ({ heading, text: questions[index] ?? '' }));
}

/** The article's own small rituals when they fit one slide, ours when it has none; else the steps for choosing. */
export function ritualDraft(block: PlannedBlock, by: BySection, context: DeckContext): Draft {
  const { phrases } = context;
  const fed = ritualItems(by);
  const ours = phrases.list('deck.ritual.ours').map((text) => own(text, []));
  const items = fed.length > 0 && (fitsRitual(fed) || by.ritual.length > 0) ? fed : ours;
  const base = activityDraft(block, by, context);
  if (!fitsRitual(items)) return { ...base, sectionIds: by.ritual.map((section) => section.id) };
  return {
    ...base,
    body: { type: 'ritual', items, instruction: phrases.text('deck.ritual.instruction') },
    sectionIds: by.ritual.map((section) => section.id),
  };
}

/** Whether the ritual slide itself can hold the article's items, so that no list slide is needed before it. */
export function ritualHoldsList(by: BySection): boolean {
  const items = ritualItems(by);
  return by.ritual.length > 0 && items.length > 0 && fitsRitual(items);
}

function fitsRitual(items: { text: string }[]): boolean {
  return (
    items.length <= 4 &&
    items.every(({ text }) => countWords(text) <= 8) &&
    items.reduce((sum, { text }) => sum + countWords(text), 0) <= 24
  );
}

/** The small rituals of the article. */
function ritualItems(by: BySection): SlideText[] {
  return ritualSections(by)
    .flatMap((section) => shownLists(section).filter((list) => by.ritual.includes(section) || list.role === 'ritual'))
    .flatMap((list) => list.items.map((item) => own(item.text, item.sentenceIds)));
}

export function promisesDraft({ mode }: PlannedBlock, context: DeckContext): Draft {
  const { phrases } = context;
  const who = mode === 'alone' ? (['a', 'a', 'a'] as const) : (['a', 'both', 'b'] as const);
  return draft({
    id: 'promises',
    kind: 'promises',
    title: phrases.text('deck.promises.title'),
    mode: { mode, rule: null },
    workbookPages: bookPages(context, 'promises'),
    countdown: { kind: 'alone' },
    body: {
      type: 'promises',
      columns: columns(context, 'deck.promises.columns').map((column, index) => ({ who: who[index] ?? 'both', ...column })),
    },
    wants: 360,
  });
}
