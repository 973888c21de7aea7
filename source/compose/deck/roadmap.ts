import { countWords } from '../cut-text.ts';
import { isForDeck } from '../kept.ts';
import { allSections } from '../session/teaching.ts';
import { type DeckContext, type Draft, draft, own } from './draft.ts';
import { packItems, splitToFit, wordBudget } from './split.ts';

const mostItems = 5;
const longestItem = 14;

/** What the article says it will show (ROADMAP), after the aims: it feeds these and nothing else. A long one is spoken. */
export function roadmapDrafts(context: DeckContext): Draft[] {
  const list = allSections(context.article)
    .flatMap((section) => section.lists)
    .find((one) => one.role === 'roadmap' && one.items.length >= 2);
  if (!list || list.items.length > mostItems || list.items.some(({ text }) => countWords(text) > longestItem)) return [];
  const kept = new Set(context.article.sentences.filter(isForDeck).map(({ id }) => id));
  const title = context.phrases.text('deck.roadmap.title');
  const items = list.items.map(({ text, sentenceIds }) =>
    own(
      text,
      sentenceIds.filter((id) => kept.has(id)),
    ),
  );
  return splitToFit('roadmap', { items: mostItems, words: wordBudget(title) }, context.fit, (capacity, id) =>
    packItems(items, capacity).map((pack, index) =>
      draft({
        id: id(index),
        kind: 'roadmap',
        title,
        series: 'roadmap',
        body: { type: 'list', items: pack, marks: 'dash', leadIn: null, footline: null },
        wants: 30,
      }),
    ),
  );
}
