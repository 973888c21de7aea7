import type { Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { countWords } from '../../cut-text.ts';
import { shownLists } from '../../session/teaching.ts';
import type { Unit } from '../choose-slides.ts';
import { type DeckContext, type Draft, draft, emWidth, headingOf, own } from '../draft.ts';
import { allPagesFor, reasonPages } from '../find.ts';
import { largeLines } from '../large-lines.ts';
import { wordBudget } from '../split.ts';
import { imageDrafts } from './image.ts';
import { loopDrafts } from './loop.ts';
import { quotationDrafts } from './others.ts';
import { overviewDrafts } from './overview.ts';
import { passageDrafts } from './passages.ts';
import { statementDrafts } from './statement.ts';

/** One reason as a slide shows it. */
export interface ReasonCard {
  sectionId: string;
  tag: string;
  title: SlideText;
  gloss: SlideText | null;
  looksLike: SlideText[];
  helps: SlideText | null;
}

/** Whether a section is one reason, to stand beside another: a heading of fair length, no list of reasons of its own and no slide breaks. */
export function isReasonCard(section: Section): boolean {
  const listed = shownLists(section).some((list) => list.role === 'reason' && list.items.length > 1);
  // Where the author says when a slide ends, sentences stand on slides of their own.
  const broken = section.slideBreaks.length > 0;
  return (
    section.role === 'reason' &&
    section.children.length === 0 &&
    !listed &&
    !broken &&
    section.title !== null &&
    emWidth(section.title) <= 34
  );
}

/**
 * Reasons that stand side by side: two to a slide, each with what else its section has to show after it. In brief they are a list
 * of their headings; so they are when most of them have no more to show.
 *
 * @param sections In the article's order.
 * @param parent The section they stand under; its heading is the slides' title, ours without one.
 * @param countFrom Reasons shown before these.
 */
export function reasonUnit(sections: Section[], parent: Section | null, countFrom: number, context: DeckContext): Unit {
  const brief = overviewDrafts(sections, parent, context.phrases.text('deck.reasons.title'), 'reasons-list', context).map((one) => ({
    ...one,
    workbookPages: allPagesFor(context, 'overview', sections) ?? reasonPages(context, sections),
    sectionIds: sections.map(({ id }) => id),
  }));
  const paired = pairDrafts(sections, parent, countFrom, context);
  const bare = sections.filter((section) => isBare(cardOf(section, 1, 'any', context))).length;
  const pairs = brief.length > 0 && bare * 2 > sections.length ? brief : paired;
  const more = (ids: string[]) => sections.filter(({ id }) => ids.includes(id)).flatMap((section) => extrasOf(section, context));
  const withExtras = (drafts: Draft[]) =>
    drafts.flatMap((one, index) => [one, ...(drafts === brief && index > 0 ? [] : more(one.sectionIds))]);
  return { sectionIds: sections.map(({ id }) => id), drafts: withExtras(pairs), brief: withExtras(brief), loose: false };
}

/** What may follow a reason: passages for the deck, named quotations, and a sentence no card shows. */
function extrasOf(section: Section, context: DeckContext): Draft[] {
  const [, next] = largeLines(section, context.phrases);
  const prose = next ? section.prose.filter(({ id }) => next.sentenceIds.includes(id)) : [];
  return [
    ...loopDrafts(section, context),
    ...imageDrafts(section, context),
    ...passageDrafts(section, context),
    ...quotationDrafts(section, context),
    ...statementDrafts({ ...section, prose }, context, 'spare'),
  ];
}

function pairDrafts(cards: Section[], parent: Section | null, countFrom: number, context: DeckContext): Draft[] {
  const { phrases } = context;
  const heading = parent?.title ? headingOf(parent, context) : { title: phrases.text('deck.reasons.title'), titleSentenceIds: [] };
  const key = parent?.id ?? 'reasons';
  const room = wordBudget(heading.title);
  const packs: ReasonCard[][] = [];
  cards.forEach((section, index) => {
    const card = (item: 'any' | 'shortest') => cardOf(section, countFrom + index + 1, item, context);
    const last = packs.at(-1);
    const before = last?.length === 1 ? cards[index - 1] : undefined;
    const both = before ? [cardOf(before, countFrom + index, 'shortest', context), card('shortest')] : null;
    const pair = last && both ? sideBySide([[...last, card('any')], both], room, context) : null;
    if (pair && !context.fit[idOf(key, pair)]?.overflows) packs[packs.length - 1] = pair;
    else packs.push([card('any')]);
  });
  return packs.map((pack) => {
    const [only] = pack.length === 1 ? pack : [];
    const fullId = `${idOf(key, pack)}-more`;
    const full = only && !context.fit[fullId]?.overflows ? withMore(only, cards, room, context) : null;
    const reasons = full ? [full] : pack;
    return draft({
      id: full ? fullId : idOf(key, pack),
      kind: 'reasons',
      ...heading,
      series: key,
      workbookPages: reasonPages(
        context,
        cards.filter(({ id }) => pack.some((card) => card.sectionId === id)),
      ),
      body: { type: 'reasons', reasons: reasons.map(({ sectionId: _, ...reason }) => reason) },
      wants: 90,
      least: 45,
      sectionIds: pack.map((card) => card.sectionId),
      values: { count: cards.length, first: pack[0]!.title.text },
    });
  });
}

/** Two reasons as they share a slide: whole, else without what helps, which is then spoken; `null` when even that is too much. */
function sideBySide(ways: ReasonCard[][], room: number, context: DeckContext): ReasonCard[] | null {
  const shorter = ways.map((pack) => pack.map((card) => (isBare({ ...card, helps: null }) ? card : { ...card, helps: null })));
  const barest = ways.map((pack) => pack.map((card) => ({ ...card, gloss: null, helps: null })));
  return [...ways, ...shorter, ...barest].find((cards) => wordsOf(cards, context) <= room) ?? null;
}

/** A reason with a slide to itself has room for a sentence more, or for more of what it may show as. */
function withMore(card: ReasonCard, cards: Section[], room: number, context: DeckContext): ReasonCard {
  const section = cards.find(({ id }) => id === card.sectionId);
  if (!section) return card;
  const left = (one: ReasonCard) => room - wordsOf([one], context);
  const gloss =
    card.gloss ?? largeLines(section, context.phrases).find(({ text }) => countWords(text) <= left({ ...card, gloss: null })) ?? null;
  // A sentence takes the place of two lines (QUALITY D3: seven lines).
  const most = mostLooks - (gloss ? 2 : 0) - (card.helps ? 1 : 0);
  let full: ReasonCard = { ...card, gloss };
  for (const item of looks(section)) {
    const longer = { ...full, looksLike: [...full.looksLike, item] };
    const known = full.looksLike.some(({ text }) => text === item.text);
    if (!known && full.looksLike.length < most && left(longer) >= 0) full = longer;
  }
  return full;
}

const mostLooks = 3;

function idOf(key: string, pack: ReasonCard[]): string {
  return `${key}-${pack.map((card) => card.sectionId).join('-and-')}`.slice(0, 120);
}

/** What a reason may show as: short lines of its lists. */
function looks(section: Section): SlideText[] {
  return shownLists(section)
    .flatMap((list) => list.items)
    .filter(({ text }) => countWords(text) <= 9 && emWidth(text) <= 26)
    .map(({ text, sentenceIds }) => own(text, sentenceIds));
}

/** Beside another reason a line wraps into two at most. */
const widestBeside = 19;

const isBare = ({ gloss, looksLike, helps }: ReasonCard): boolean => gloss === null && looksLike.length === 0 && helps === null;

function cardOf(section: Section, number: number, which: 'any' | 'shortest', context: DeckContext): ReasonCard {
  const items = looks(section).filter(({ text }) => emWidth(text) <= widestBeside);
  const byLength = [...items].sort((one, other) => countWords(one.text) - countWords(other.text));
  const item = which === 'any' ? items[0] : byLength[0];
  const advice = context.article.sentences.find(
    ({ sectionId, text }) => sectionId === section.id && section.advice?.includes(text) && countWords(text) <= 7 && emWidth(text) <= 19,
  );
  const line = largeLines(section, context.phrases).find(({ text }) => countWords(text) <= 12);
  return {
    sectionId: section.id,
    tag: context.phrases.text('deck.reasons.tag', { number }),
    title: own(section.title ?? '', section.headingSentenceId ? [section.headingSentenceId] : []),
    gloss: item ? null : (line ?? null),
    looksLike: item ? [item] : [],
    helps: advice ? own(advice.text, [advice.id]) : null,
  };
}

/** Words of the cards, the labels that stand before what they show and help included. */
function wordsOf(pack: ReasonCard[], { phrases }: DeckContext): number {
  return pack.reduce((sum, { tag, title, gloss, looksLike, helps }) => {
    const texts = [
      tag,
      title.text,
      gloss?.text,
      looksLike.length > 0 && phrases.text('deck.reasons.looksLike'),
      ...looksLike.map(({ text }) => text),
      helps && `${phrases.text('deck.reasons.helps')} ${helps.text}`,
    ];
    return sum + texts.reduce<number>((words, text) => words + (text ? countWords(text) : 0), 0);
  }, 0);
}
