import type { Checklist, Section } from '../../model/article.ts';
import { withDescendants } from '../../model/article.ts';
import type { Activity } from '../../model/workbook.ts';
import { isForDeck } from '../kept.ts';
import { noticingLists } from '../noticing-lists.ts';
import type { DeckContext } from './draft.ts';
import { findPages, pagesLabel } from './pages.ts';

/** Ids of the sentences whose whole text stands in `text`; a part of a sentence counts for none. */
export function sentencesIn(context: DeckContext, sectionId: string, text: string): string[] {
  return context.article.sentences
    .filter((sentence) => sentence.sectionId === sectionId && isForDeck(sentence) && sentence.kind !== 'heading')
    .filter((sentence) => text === sentence.text || (text.length > sentence.text.length && text.includes(sentence.text)))
    .map((sentence) => sentence.id);
}

/** Ids under which the workbook may file these sections: their own, then their main section's. */
function filingIds(context: DeckContext, sections: Section[]): string[] {
  return sections.flatMap((section) => {
    const main = mainOf(context, section);
    return main.id !== section.id ? [section.id, main.id] : [section.id];
  });
}

function mainOf(context: DeckContext, section: Section): Section {
  return context.article.sections.find((candidate) => withDescendants(candidate).includes(section)) ?? section;
}

/** The workbook pages of the first activity that has any for one of these sections. */
export function pagesFor(context: DeckContext, activities: Activity[], sections: Section[]): string | null {
  return findPages(context.pages, activities, filingIds(context, sections), context.phrases);
}

/** The pages of an activity that belongs to the whole book. */
export function bookPages(context: DeckContext, activity: Activity): string | null {
  return findPages(context.pages, [activity], null, context.phrases);
}

/** The pages of one thing of a section, such as an exercise. */
export function pagesAbout(context: DeckContext, activity: Activity, about: string): string | null {
  return pagesLabel(numbersAbout(context, activity, about), context.phrases);
}

const numbersAbout = (context: DeckContext, activity: Activity, about: string): number[] =>
  context.pages.filter((one) => one.activity === activity && one.about?.split(' ').includes(about)).flatMap((one) => one.pages);

/** All pages of one activity for these sections, however many sheets they are on. */
export function allPagesFor(context: DeckContext, activity: Activity, sections: Section[]): string | null {
  return pagesLabel(pageNumbers(context, activity, sections), context.phrases);
}

function pageNumbers(context: DeckContext, activity: Activity, sections: Section[]): number[] {
  const ids = filingIds(context, sections);
  return context.pages
    .filter((one) => one.activity === activity && one.sectionId !== null && ids.includes(one.sectionId))
    .flatMap((one) => one.pages);
}

/** The pages of exactly these reasons, each on its own; the overview stands in for one that has none. */
export function reasonPages(context: DeckContext, sections: Section[]): string | null {
  const own = sections.flatMap((section) => {
    const pages = numbersAbout(context, 'reason', section.id);
    return pages.length > 0 ? pages : pageNumbers(context, 'overview', [section]);
  });
  return pagesLabel(own, context.phrases);
}

const rowsOnSheet = 8;
const mostRows = 16;

/**
 * The noticing pages of these lists alone: one spread for each list of their main section, in order, two for a long one.
 *
 * When the book's sheets do not add up to that, all the noticing pages of the main sections are named.
 */
export function noticingPages(context: DeckContext, sections: Section[], lists: Checklist[]): number[] {
  return [...new Set(sections.map((section) => mainOf(context, section)))].flatMap((main) => {
    const pages = pageNumbers(context, 'noticing', [main]);
    const all = withDescendants(main).flatMap(noticingLists);
    const counts = [all.map(() => 1), all.map((list) => Math.ceil(Math.min(list.items.length, mostRows) / rowsOnSheet))].find(
      (spreads) => 2 * spreads.reduce((sum, count) => sum + count, 0) === pages.length,
    );
    if (!counts) return pages;
    let from = 0;
    return all.flatMap((list, index) => {
      const here = pages.slice(from, from + 2 * counts[index]!);
      from += 2 * counts[index]!;
      return lists.includes(list) ? here : [];
    });
  });
}

/** The pages on which a couple compares what it wrote on these: the book puts them right behind. */
export function comparePages(context: DeckContext, noticing: number[]): string | null {
  const pages = context.pages.filter((one) => one.activity === 'compare').flatMap((one) => one.pages);
  return pagesLabel(
    pages.filter((page) => noticing.includes(page - 1)),
    context.phrases,
  );
}

/** `a`, `b` … `z`, `aa`: the letters the book puts on its rows. */
export function rowLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : rowLetter(Math.floor(index / 26) - 1) + letter;
}
