import type { Checklist, ListItem, Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import type { Activity } from '../../../model/workbook.ts';
import { bookRow } from '../../article-view.ts';
import { countWords } from '../../cut-text.ts';
import { noticingLists } from '../../noticing-lists.ts';
import { shownLists } from '../../session/teaching.ts';
import { type DeckContext, type Draft, draft, headingOf, own } from '../draft.ts';
import { noticingPages, pagesFor, rowLetter, sentencesIn } from '../find.ts';
import { pagesLabel } from '../pages.ts';
import { type Capacity, packItems, splitToFit, wordBudget } from '../split.ts';

/** Slides for each list of a section: signs with the book's letters, mistakes with crosses, all else with dashes. */
export function listDrafts(section: Section, context: DeckContext): Draft[] {
  return shownLists(section).flatMap((list, index) => {
    const key = `${section.id}-list${index === 0 ? '' : `-${'bcdefghijklmnopqrstuvwxyz'[index - 1] ?? index}`}`;
    return list.role === 'signs' ? signDrafts(key, list, section, context) : plainDrafts(key, list, section, context);
  });
}

/** Items as a slide shows them: whole when all are short or their labels are the same, else by their labels, the rest being spoken. */
function shortItems(items: ListItem[], words: number): SlideText[] {
  const labels = items.flatMap(({ label }) => label ?? []);
  const whole = items.every((item) => countWords(item.text) <= words) || new Set(labels).size < labels.length;
  return items.map((item) => (whole || item.label === null ? own(item.text, item.sentenceIds) : own(item.label, [])));
}

/** Items a slide can hold whole; a longer one is spoken. */
function wholeItems<T extends SlideText>(items: T[], words: number): T[] {
  return items.filter(({ text }) => countWords(text) <= words);
}

/** A line of more words does not stand large. */
const longestInstead = 22;

const wordsOf = (items: SlideText[]): number => items.reduce((sum, item) => sum + countWords(item.text), 0);

/** Four signs to a slide; five or six when all of them fit one, so that no slide is left with one or two. */
function signCapacity(items: SlideText[], words: number): Capacity {
  const together = items.length <= 6 && wordsOf(items) <= words && items.every(({ text }) => countWords(text) <= 9);
  return { items: together ? 6 : 4, words };
}

/** Five rows to a slide; up to seven short ones when all fit one, in two columns. */
export function listCapacity(items: SlideText[], words: number): Capacity {
  const together = items.length <= 7 && items.every(({ text }) => countWords(text) <= 7);
  return { items: together || items.length > 10 ? 7 : 5, words };
}

function signDrafts(key: string, list: Checklist, section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const whole = wordBudget(heading.title);
  const lettered = shortItems(list.items, 16).map((item, index) => ({ ...item, letter: rowLetter(bookRow(list, index)) }));
  const items = wholeItems(lettered, whole);
  const workbookPages = noticingLabel(list, section, context) ?? pagesFor(context, ['noticing'], [section]);
  return splitToFit(key, signCapacity(items, whole), context.fit, (capacity, id) =>
    packItems(items, capacity).map((pack, index) =>
      draft({
        id: id(index),
        kind: 'signs',
        ...heading,
        series: section.id,
        workbookPages,
        body: { type: 'signs', items: pack },
        wants: 75,
        least: 45,
        sectionIds: [section.id],
        values: { count: list.items.length, from: pack[0]!.letter, to: pack.at(-1)!.letter },
      }),
    ),
  );
}

function plainDrafts(key: string, list: Checklist, section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const slips = list.role === 'avoid';
  const whole = wordBudget(heading.title);
  const items = wholeItems(shortItems(list.items, 10), whole);
  const opening = leadInOf(list, section, context);
  const slidesAt = (words: number) => packItems(items, listCapacity(items, words)).length;
  // A lead-in that would cost a slide is spoken instead.
  const leadIn = opening && slidesAt(whole - countWords(opening.text)) <= slidesAt(whole) ? opening : null;
  const footline = slips && section.instead ? footlineOf(section, context) : null;
  const budget = whole - (leadIn ? countWords(leadIn.text) : 0);
  const workbookPages = noticingLabel(list, section, context) ?? pagesFor(context, activitiesFor(list), [section]);
  return splitToFit(key, listCapacity(items, budget), context.fit, (capacity, id) => {
    const packs = packItems(items, capacity);
    return packs.map((pack, index) => {
      const last = index === packs.length - 1;
      const room = capacity.words - wordsOf(pack);
      const fits = footline && last && pack.length <= 3 && countWords(footline.text) <= room;
      return draft({
        id: id(index),
        kind: slips ? 'slips' : list.role === 'reason' ? 'reasons' : section.role === 'strategy' ? 'strategies' : 'list',
        ...heading,
        series: section.id,
        workbookPages,
        body: {
          type: 'list',
          items: pack,
          marks: slips ? 'cross' : 'dash',
          leadIn: index === 0 ? leadIn : null,
          footline: fits ? footline : null,
        },
        wants: 60,
        least: 45,
        sectionIds: [section.id],
        values: { count: list.items.length },
      });
    });
  }).concat(footline ? insteadDraft(section, footline, items, context, budget) : []);
}

/** What to do instead, large and alone, when it does not fit below the last of the mistakes; a long one is spoken. */
function insteadDraft(section: Section, footline: SlideText, items: SlideText[], context: DeckContext, budget: number): Draft[] {
  const below = items.length <= 3 && wordsOf(items) + countWords(footline.text) <= budget;
  if (below || countWords(footline.text) > longestInstead) return [];
  return [
    draft({
      id: `${section.id}-instead`,
      kind: 'instead',
      ...headingOf(section, context),
      series: section.id,
      body: { type: 'statement', statements: [footline] },
      wants: 45,
      least: 40,
      rank: 'support',
      sectionIds: [section.id],
    }),
  ];
}

/** Where the book has a list to mark. */
function noticingLabel(list: Checklist, section: Section, context: DeckContext): string | null {
  return noticingLists(section).includes(list) ? pagesLabel(noticingPages(context, [section], [list]), context.phrases) : null;
}

function activitiesFor(list: Checklist): Activity[] {
  if (list.role === 'avoid') return ['slips'];
  if (list.role === 'impact') return ['impact'];
  if (list.role === 'boundary') return ['pause'];
  if (list.role === 'self-care') return ['refill'];
  return list.role === 'reason' ? ['overview', 'reason', 'reflection'] : ['try-it', 'overview', 'reflection', 'question'];
}

function leadInOf(list: Checklist, section: Section, context: DeckContext): SlideText | null {
  if (!list.leadIn || countWords(list.leadIn) > 9 || list.role === 'avoid') return null;
  return own(list.leadIn, sentencesIn(context, section.id, list.leadIn));
}

function footlineOf(section: Section, context: DeckContext): SlideText | null {
  return section.instead ? own(section.instead, sentencesIn(context, section.id, section.instead)) : null;
}
