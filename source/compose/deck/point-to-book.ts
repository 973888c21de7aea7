import type { Article } from '../../model/article.ts';
import { keepBack } from '../safety/keep-back.ts';
import { allSections } from '../session/all-sections.ts';
import type { DeckContext, Draft } from './draft.ts';
import { pagesFor } from './find.ts';
import type { Homes } from './homes.ts';

/** The slide of information that every session has. */
const information = 'support';

/**
 * What the facilitator is told of the words that are on no slide on purpose: where the book has them, to be read beforehand.
 *
 * Private sections are told of on the slide of information, single sentences on the slides of their section.
 *
 * @returns One line or none for each slide.
 */
export function pointToBook(whole: Article, slides: { draft: Draft }[], homes: Homes, context: DeckContext): string[][] {
  const { unspoken, sections } = keepBack(whole);
  const lines: string[][] = slides.map(() => []);
  const held = new Set(whole.sentences.flatMap(({ id, sectionId }) => (unspoken.has(id) ? [sectionId] : [])));
  const at = new Map<number, string[]>();
  const support = slides.findIndex(({ draft }) => draft.kind === information);
  for (const id of held) {
    const home = sections.has(id) ? support : (homes.get(id)?.[0] ?? -1);
    if (home >= 0) at.set(home, [...(at.get(home) ?? []), id]);
  }
  const known = allSections(context.article);
  for (const [index, ids] of at) {
    const pages = pagesFor(
      context,
      ['reading'],
      known.filter(({ id }) => ids.includes(id)),
    );
    lines[index] = [pages ? context.phrases.text('deck.keptBack.onPages', { pages }) : context.phrases.text('deck.keptBack.inBook')];
  }
  return lines;
}
