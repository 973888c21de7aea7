import { linesOfAside } from './aside.ts';
import type { FindConstruct } from './construct.ts';

/** Passages for the deck only (`:::deck-only`), with their title; a passage that is only a title says it as its line. */
export const findDeckPassages: FindConstruct = (view) => ({
  deckPassages: [...view.asides].flatMap(([mark, blocks]) => {
    if (mark.name !== 'deck-only') return [];
    const labels = blocks.filter((block) => view.labels.has(block));
    const lines = linesOfAside(
      blocks.filter((block) => !view.labels.has(block)),
      view,
    );
    const sentenceIds = linesOfAside(blocks, view).flatMap((line) => line.sentenceIds);
    if (lines.length === 0) return [{ title: null, lines: linesOfAside(labels, view), sentenceIds, place: mark.place }];
    return [{ title: mark.title, lines, sentenceIds, place: mark.place }];
  }),
});
