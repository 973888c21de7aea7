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
import { packItems, splitToFit, wordBudget } from '../split.ts';

/** Slides for each list of a section: signs with the book's letters, mistakes with crosses, all else with dashes. */
export function listDrafts(section: Section, context: DeckContext): Draft[] {
  return shownLists(section).flatMap((list, index) => {
    const key = `${section.id}-list${index === 0 ? '' : `-${'bcdefghijklmnopqrstuvwxyz'[index - 1] ?? index}`}`;
    return list.role === 'signs' ? signDrafts(key, list, section, context) : plainDrafts(key, list, section, context);
  });
}

/** Items as a slide shows them: whole when all are short, else by their labels, the rest being better spoken. */
function shortItems(items: ListItem[], words: number): SlideText[] {
  const short = items.every((item) => countWords(item.text) <= words);
  return items.map((item) => (short || item.label === null ? own(item.text, item.sentenceIds) : own(item.label, [])));
}

function signDrafts(key: string, list: Checklist, section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const items = shortItems(list.items, 16).map((item, index) => ({ ...item, letter: rowLetter(bookRow(list, index)) }));
  const workbookPages = noticingLabel(list, section, context) ?? pagesFor(context, ['noticing'], [section]);
  return splitToFit(key, { items: 4, words: wordBudget(heading.title) }, context.fit, (capacity, id) =>
    packItems(items, capacity).map((pack, index) =>
      draft({
        id: id(index),
        kind: 'signs',
        ...heading,
        series: section.id,
        workbookPages,
        body: { type: 'signs', items: pack },
        wants: 75,
        sectionIds: [section.id],
        values: { count: list.items.length, from: pack[0]!.letter, to: pack.at(-1)!.letter },
      }),
    ),
  );
}

function plainDrafts(key: string, list: Checklist, section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const slips = list.role === 'avoid';
  const items = shortItems(list.items, 10);
  const opening = leadInOf(list, section, context);
  const whole = wordBudget(heading.title);
  const slidesAt = (words: number) => packItems(items, { items: 5, words }).length;
  // A lead-in that would cost a slide is spoken instead.
  const leadIn = opening && slidesAt(whole - countWords(opening.text)) <= slidesAt(whole) ? opening : null;
  const footline = slips && section.instead ? footlineOf(section, context) : null;
  const budget = whole - (leadIn ? countWords(leadIn.text) : 0);
  const workbookPages = noticingLabel(list, section, context) ?? pagesFor(context, activitiesFor(list), [section]);
  return splitToFit(key, { items: 5, words: budget }, context.fit, (capacity, id) => {
    const packs = packItems(items, capacity);
    return packs.map((pack, index) => {
      const last = index === packs.length - 1;
      const room = capacity.words - pack.reduce((sum, item) => sum + countWords(item.text), 0);
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
        sectionIds: [section.id],
        values: { count: list.items.length },
      });
    });
  }).concat(footline ? insteadDraft(section, footline, items, context, budget) : []);
}

/** What to do instead, large and alone, when it does not fit below the last of the mistakes. */
function insteadDraft(section: Section, footline: SlideText, items: SlideText[], context: DeckContext, budget: number): Draft[] {
  const below = items.length <= 3 && items.reduce((sum, item) => sum + countWords(item.text), 0) + countWords(footline.text) <= budget;
  if (below) return [];
  const heading = headingOf(section, context);
  return splitToFit(`${section.id}-instead`, { items: 1, words: 28 }, context.fit, (capacity, id) =>
    packItems([footline], capacity).map((statements, index) =>
      draft({
        id: id(index),
        kind: 'instead',
        ...heading,
        series: section.id,
        body: { type: 'statement', statements },
        wants: 45,
        sectionIds: [section.id],
      }),
    ),
  );
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
