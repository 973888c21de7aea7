import type { Article } from '../../model/article.ts';
import { allSections, sectionsByBlock } from '../session/teaching.ts';
import type { Draft } from './draft.ts';

/** By section id, the slides that carry the section: what stands on no slide is spoken from these. */
export type Homes = Map<string, number[]>;

/** Every section the session has time for with its slides, its own or a neighbour's. */
export function findHomes(article: Article, slides: { draft: Draft }[]): Homes {
  const homes: Homes = new Map();
  slides.forEach(({ draft }, index) => {
    for (const id of draft.sectionIds) homes.set(id, [...(homes.get(id) ?? []), index]);
  });
  lendHomes(article, homes);
  return homes;
}

/** The slide to speak from when the session has no time for a section: the last one before it in the article, else the first. */
export function nearestHome(article: Article, homes: Homes, sectionId: string): number {
  const sections = allSections(article);
  const at = sections.findIndex(({ id }) => id === sectionId);
  const before = sections.slice(0, Math.max(0, at)).findLast(({ id }) => homes.has(id));
  if (before) return homes.get(before.id)?.at(-1) ?? 0;
  const after = sections.slice(at + 1).find(({ id }) => homes.has(id));
  return homes.get(after?.id ?? '')?.[0] ?? 0;
}

/** Sections of a block the session has, but without a slide of their own, speak from a neighbour's. */
function lendHomes(article: Article, homes: Map<string, number[]>): void {
  for (const section of allSections(article).reverse()) {
    const below = section.children.map((child) => homes.get(child.id)?.[0]).find((home) => home !== undefined);
    if (!homes.has(section.id) && below !== undefined) homes.set(section.id, [below]);
  }
  for (const sections of Object.values(sectionsByBlock(article))) {
    sections.forEach((section, index) => {
      if (homes.has(section.id)) return;
      const before = sections.slice(0, index).findLast((one) => homes.has(one.id));
      const home = homes.get((before ?? sections.find((one) => homes.has(one.id)))?.id ?? '')?.at(-1);
      if (home !== undefined) homes.set(section.id, [home]);
    });
  }
}
