import type { Article } from '../../model/article.ts';
import type { Words } from '../../model/content.ts';
import type { Countdown, DeckDocument, Slide, SlideFit } from '../../model/deck.ts';
import { noBrand } from '../../model/options.ts';
import type { Session } from '../../model/session.ts';
import type { PageReference } from '../../model/workbook.ts';
import { viewArticle } from '../article-view.ts';
import { createPhrases } from '../phrases.ts';
import { type BlockDrafts, draftBlocks } from './blocks.ts';
import type { DeckContext, DeckHost, Draft } from './draft.ts';
import { partName, partsOf } from './frames.ts';
import { findHomes } from './homes.ts';
import { composeNotes, type Placed } from './notes.ts';
import { dropPartlyShown } from './partly-shown.ts';
import { pointToBook } from './point-to-book.ts';
import { speakNotes } from './speak-notes.ts';
import { speakRest } from './speak-rest.ts';
import { countdownMinutes, shareSeconds } from './timing.ts';
import { titleOf } from './title.ts';

/**
 * Lay out the deck of a session.
 *
 * @param pageRefs Where the printed workbook holds its pages; empty before it is printed.
 * @param words The locale files by name.
 * @param fit What the browser measured on the last deck, `null` at first. Keep what earlier rounds found
 *   (`{ ...before, ...now }`): a slide that overflowed is split further, and its pieces have ids of their own.
 * @param host Whose workshop it is: on the title, on the support slide and among the sources.
 * @returns Slides whose seconds sum to their blocks and to the session exactly.
 */
export function composeDeck(
  whole: Article,
  session: Session,
  pageRefs: PageReference[],
  words: Words,
  fit: SlideFit | null,
  host: DeckHost = { brand: noBrand, support: [], theme: 'calm', dyslexiaFriendly: false },
): DeckDocument {
  const article = viewArticle(whole, 'deck');
  const context: DeckContext = { article, session, pages: pageRefs, phrases: createPhrases(words), fit: fit ?? {}, host };
  const placed = place(draftBlocks(context), context);
  const partAt = dropPartlyShown(article, placed);
  const homes = findHomes(article, placed);
  const spoken = speakRest(article, placed, partAt, homes);
  const noted = speakNotes(article, placed, homes, whole);
  const pointed = pointToBook(whole, placed, homes, context);
  const composed = placed.map((one, index) => composeNotes(one, placed[index + 1] ?? null, context));
  const slides = placed.map((one, index) => ({
    ...one.slide,
    notes: {
      ...composed[index]!,
      do: [...composed[index]!.do, ...(pointed[index] ?? [])],
      fromArticle: article.permission === 'quotation-only' ? [] : (spoken[index] ?? []),
      fromAuthor: noted[index] ?? [],
    },
  }));
  const parts = partsOf(context).map((part) => ({ part, name: partName(context, part) }));
  return { title: titleOf(context), lang: article.lang, session, parts, slides };
}

/** Number the slides, share out the seconds and put “1 of 2” on the runs of one title. */
function place(blocks: BlockDrafts[], context: DeckContext): Placed[] {
  const placed: Placed[] = [];
  const places = seriesPlaces(blocks);
  const turns = new Map<string, number>();
  for (const { block, drafts } of blocks) {
    const seconds = shareSeconds(drafts, block.minutes);
    let startsAt = block.startsAt * 60;
    drafts.forEach((draft, index) => {
      const turn = turns.get(draft.kind) ?? 0;
      turns.set(draft.kind, turn + 1);
      const own = seconds[index] ?? 0;
      placed.push({
        draft,
        block,
        startsAt,
        turn,
        goesOn: draft.series !== null && placed.some((before) => before.block === block && isOneSeries(before.draft, draft)),
        slide: slideOf(draft, block, placed.length + 1, own, places[placed.length] ?? null, context),
      });
      startsAt += own;
    });
  }
  return placed;
}

/** Pieces of one thing shown in the same way: a list that goes on, not a list after a line. */
const isOneSeries = (one: Draft, other: Draft): boolean => one.series === other.series && one.kind === other.kind;

function slideOf(
  draft: Draft,
  block: BlockDrafts['block'],
  number: number,
  seconds: number,
  of: Slide['of'],
  context: DeckContext,
): Omit<Slide, 'notes'> {
  const { id, title, titleSentenceIds, workbookPages, body } = draft;
  const mode = draft.mode && {
    mode: draft.mode.mode,
    word: context.phrases.text(`deck.modes.${draft.mode.mode}.word`),
    rule: draft.mode.rule ?? '',
  };
  const size = context.fit[id]?.size ?? 0;
  return {
    id,
    number,
    blockId: block.id,
    part: block.part,
    seconds,
    title,
    titleSentenceIds,
    of,
    mode,
    size,
    workbookPages,
    countdown: countdownOf(draft, seconds, context),
    body,
  };
}

/**
 * “1 of 2” for every slide that shares its title: with its neighbours, and with the rest of its series in the block.
 *
 * @returns One place for each draft in order, `null` for a slide that stands alone.
 */
function seriesPlaces(blocks: BlockDrafts[]): Slide['of'][] {
  const all = blocks.flatMap(({ block, drafts }) => drafts.map((one) => ({ one, blockId: block.id })));
  const started = new Map<string, number>();
  const groups: number[] = [];
  all.forEach(({ one, blockId }, index) => {
    const key = one.series === null ? null : JSON.stringify([blockId, one.series, one.title]);
    const next = all[index - 1]?.one.title === one.title ? groups[index - 1] : key === null ? undefined : started.get(key);
    const group = next ?? index;
    groups.push(group);
    if (key !== null) started.set(key, group);
  });
  return groups.map((group, index) => {
    const total = groups.filter((other) => other === group).length;
    return total > 1 ? { number: groups.slice(0, index + 1).filter((other) => other === group).length, total } : null;
  });
}

function countdownOf(draft: Draft, seconds: number, context: DeckContext): Countdown | null {
  if (!draft.countdown) return null;
  const { phrases } = context;
  const { kind } = draft.countdown;
  const rest = draft.body.type === 'break';
  const minutes = draft.countdown.minutes ?? countdownMinutes(seconds, rest);
  const path = `deck.countdown.${rest ? 'rest' : kind === 'pair' ? 'pair' : draft.mode?.mode === 'alone' ? 'alone' : 'together'}`;
  const values = {
    minutes: inWords(minutes, context),
    half: minutes % 2 === 0 ? inWords(minutes / 2, context) : `${Math.floor(minutes / 2)}½`,
  };
  const oneEach = minutes === (kind === 'pair' ? 2 : 1);
  const cue = (name: string) => phrases.text(`${path}.${name}`, values);
  return {
    minutes,
    kind,
    ready: (oneEach ? phrases.maybe(`${path}.readyOne`) : null) ?? cue('ready'),
    first: cue('first'),
    second: cue('second'),
    done: cue('done'),
  };
}

/** Small numbers as words, the way a person would say them. */
function inWords(number: number, context: DeckContext): string {
  return context.phrases.list('deck.numbers')[number - 1] ?? String(number);
}
