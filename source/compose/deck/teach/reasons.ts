import type { Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { countWords } from '../../cut-text.ts';
import { shownLists } from '../../session/teaching.ts';
import { type DeckContext, type Draft, draft, emWidth, headingOf, own } from '../draft.ts';
import { reasonPages } from '../find.ts';
import { keySentences } from '../key-sentences.ts';
import { wordBudget } from '../split.ts';

/** One reason as a slide shows it. */
export interface ReasonCard {
  sectionId: string;
  tag: string;
  title: SlideText;
  gloss: SlideText | null;
  looksLike: SlideText | null;
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
 * Reasons two to a slide, one where two would be too many words.
 *
 * @param cards Sections that stand side by side, in the article's order.
 * @param parent The section they stand under; its heading is the slides' title, ours without one.
 * @param countFrom Reasons shown before these.
 */
export function reasonDrafts(cards: Section[], parent: Section | null, countFrom: number, context: DeckContext): Draft[] {
  const { phrases } = context;
  const heading = parent?.title ? headingOf(parent, context) : { title: phrases.text('deck.reasons.title'), titleSentenceIds: [] };
  const key = parent?.id ?? 'reasons';
  const all = cards.map((section, index) => cardOf(section, countFrom + index + 1, context));
  const packs: ReasonCard[][] = [];
  for (const card of all) {
    const last = packs.at(-1);
    const both = last?.length === 1 ? sideBySide([...last, card], wordBudget(heading.title), context) : null;
    if (both && !context.fit[idOf(key, both)]?.overflows) packs[packs.length - 1] = both;
    else packs.push([card]);
  }
  return packs.map((pack) => {
    const reasons = pack.length === 1 ? [withGloss(pack[0]!, cards, heading.title, context)] : pack;
    return draft({
      id: idOf(key, pack),
      kind: 'reasons',
      ...heading,
      series: key,
      workbookPages: reasonPages(
        context,
        cards.filter(({ id }) => pack.some((card) => card.sectionId === id)),
      ),
      body: { type: 'reasons', reasons: reasons.map(({ sectionId: _, ...reason }) => reason) },
      wants: 90,
      sectionIds: pack.map((card) => card.sectionId),
      values: { count: cards.length, first: pack[0]!.title.text },
    });
  });
}

/** Two reasons as they share a slide: whole, else without what helps, which is then spoken; `null` when even that is too much. */
function sideBySide(pack: ReasonCard[], room: number, context: DeckContext): ReasonCard[] | null {
  const shorter = pack.map((card) => (card.gloss || card.looksLike ? { ...card, helps: null } : card));
  return [pack, shorter].find((cards) => wordsOf(cards, context) <= room) ?? null;
}

/** A reason with a slide to itself has room for a sentence more. */
function withGloss(card: ReasonCard, cards: Section[], heading: string, context: DeckContext): ReasonCard {
  const section = cards.find(({ id }) => id === card.sectionId);
  const room = wordBudget(heading) - wordsOf([{ ...card, gloss: null }], context);
  const gloss = section ? keySentences(section, context.phrases).find(({ text }) => countWords(text) <= room) : undefined;
  return gloss ? { ...card, gloss } : card;
}

function idOf(key: string, pack: ReasonCard[]): string {
  return `${key}-${pack.map((card) => card.sectionId).join('-and-')}`.slice(0, 120);
}

function cardOf(section: Section, number: number, context: DeckContext): ReasonCard {
  const items = shownLists(section).flatMap((list) => list.items);
  const item = items.find(({ text }) => countWords(text) <= 7 && emWidth(text) <= 19);
  const advice = context.article.sentences.find(
    ({ sectionId, text }) => sectionId === section.id && section.advice?.includes(text) && countWords(text) <= 7 && emWidth(text) <= 19,
  );
  const key = keySentences(section, context.phrases).find(({ text }) => countWords(text) <= 12);
  return {
    sectionId: section.id,
    tag: context.phrases.text('deck.reasons.tag', { number }),
    title: own(section.title ?? '', section.headingSentenceId ? [section.headingSentenceId] : []),
    gloss: item ? null : (key ?? null),
    looksLike: item ? own(item.text, item.sentenceIds) : null,
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
      looksLike && `${phrases.text('deck.reasons.looksLike')} ${looksLike.text}`,
      helps && `${phrases.text('deck.reasons.helps')} ${helps.text}`,
    ];
    return sum + texts.reduce((words, text) => words + (text ? countWords(text) : 0), 0);
  }, 0);
}
