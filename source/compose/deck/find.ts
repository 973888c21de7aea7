import type { Section } from '../../model/article.ts';
import { withDescendants } from '../../model/article.ts';
import type { Activity } from '../../model/workbook.ts';
import type { DeckContext } from './draft.ts';
import { findPages, pagesLabel } from './pages.ts';

/** Ids of the sentences whose whole text stands in `text`; a part of a sentence counts for none. */
export function sentencesIn(context: DeckContext, sectionId: string, text: string): string[] {
  return context.article.sentences
    .filter((sentence) => sentence.sectionId === sectionId && sentence.strippedBy === null && sentence.kind !== 'heading')
    .filter((sentence) => text === sentence.text || (text.length > sentence.text.length && text.includes(sentence.text)))
    .map((sentence) => sentence.id);
}

/** Ids under which the workbook may file these sections: their own, then their main section's. */
export function filingIds(context: DeckContext, sections: Section[]): string[] {
  return sections.flatMap((section) => {
    const main = context.article.sections.find((candidate) => withDescendants(candidate).includes(section));
    return main && main.id !== section.id ? [section.id, main.id] : [section.id];
  });
}

/** The workbook pages of the first activity that has any for one of these sections. */
export function pagesFor(context: DeckContext, activities: Activity[], sections: Section[]): string | null {
  return findPages(context.pages, activities, filingIds(context, sections), context.phrases);
}

/** The pages of an activity that belongs to the whole book. */
export function bookPages(context: DeckContext, activity: Activity): string | null {
  return findPages(context.pages, [activity], null, context.phrases);
}

/** All pages of one activity for these sections, however many sheets they are on. */
export function allPagesFor(context: DeckContext, activity: Activity, sections: Section[]): string | null {
  const ids = filingIds(context, sections);
  const pages = context.pages
    .filter((one) => one.activity === activity && one.sectionId !== null && ids.includes(one.sectionId))
    .flatMap((one) => one.pages);
  return pagesLabel(pages, context.phrases);
}

/** `a`, `b` … `z`, `aa`: the letters the book puts on its rows. */
export function rowLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : rowLetter(Math.floor(index / 26) - 1) + letter;
}
