import type { Article } from '../../model/article.ts';
import type { Notes, Slide } from '../../model/deck.ts';
import { allSections, hasSomethingToShow, sectionsByBlock } from '../session/teaching.ts';
import type { Draft } from './draft.ts';
import { shownOn } from './ledger.ts';

/** Sections without a slide of their own, for lack of anything a slide may show, speak from a neighbour's. */
function lendHomes(article: Article, homes: Map<string, number[]>): void {
  for (const section of allSections(article).reverse()) {
    const below = section.children.map((child) => homes.get(child.id)?.[0]).find((home) => home !== undefined);
    if (!homes.has(section.id) && below !== undefined) homes.set(section.id, [below]);
  }
  for (const sections of Object.values(sectionsByBlock(article))) {
    sections.forEach((section, index) => {
      if (homes.has(section.id) || hasSomethingToShow(section)) return;
      const before = sections.slice(0, index).findLast((one) => homes.has(one.id));
      const home = homes.get((before ?? sections.find((one) => homes.has(one.id)))?.id ?? '')?.at(-1);
      if (home !== undefined) homes.set(section.id, [home]);
    });
  }
}

/**
 * Give every sentence of a section on the slides that stands on none of them to the notes, in the article's order.
 *
 * A sentence shown in part is spoken where its part stands. A section without a slide lends its words to one that has. A sentence goes with the slide that shows the sentence before it, so that the facilitator reads along.
 */
export function speakRest(
  article: Article,
  slides: { draft: Draft; slide: Omit<Slide, 'notes'> }[],
  partAt: Map<string, number>,
): Notes['fromArticle'][] {
  const notes: Notes['fromArticle'][] = slides.map(() => []);
  const shownAt = new Map<string, number[]>();
  slides.forEach(({ slide }, index) => {
    for (const id of shownOn(slide)) shownAt.set(id, [...(shownAt.get(id) ?? []), index]);
  });
  const homes = new Map<string, number[]>();
  slides.forEach(({ draft }, index) => {
    for (const id of draft.sectionIds) homes.set(id, [...(homes.get(id) ?? []), index]);
  });
  lendHomes(article, homes);
  const at = new Map<string, number>();
  for (const sentence of article.sentences) {
    const part = partAt.get(sentence.id);
    if (part !== undefined) {
      notes[part]!.push({ id: sentence.id, text: sentence.text });
      continue;
    }
    const home = homes.get(sentence.sectionId);
    if (sentence.strippedBy !== null || !home?.length) continue;
    const teaching = home.filter(
      (index) => slides[index]!.draft.kind !== 'script' || home.every((one) => slides[one]!.draft.kind === 'script'),
    );
    const shown = shownAt.get(sentence.id);
    if (shown) {
      const here = shown.find((index) => teaching.includes(index));
      if (here !== undefined) at.set(sentence.sectionId, here);
    } else notes[at.get(sentence.sectionId) ?? teaching[0]!]!.push({ id: sentence.id, text: sentence.text });
  }
  return notes;
}
