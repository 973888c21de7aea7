import type { Section } from '../../../model/article.ts';
import { countWords } from '../../cut-text.ts';
import { type DeckContext, type Draft, draft, headingOf, own } from '../draft.ts';
import { packItems, splitToFit, wordBudget } from '../split.ts';
import { listCapacity } from './list.ts';

/** From so many sections side by side on, a room sees first what there is. */
export const fewestForOverview = 3;
/** A heading of more words is no line of a list. */
const longestTitle = 10;

/**
 * The headings of sections that stand side by side, as a list: what there is, at a glance, before one or the other of them.
 *
 * @param parent The section they stand under; its heading is the slide's title, `ours` without one.
 * @returns None when there are too few of them or one has no heading of a line's length.
 */
export function overviewDrafts(sections: Section[], parent: Section | null, ours: string, kind: string, context: DeckContext): Draft[] {
  const named = sections.filter(({ title }) => title !== null && countWords(title) <= longestTitle);
  if (named.length < fewestForOverview || named.length < sections.length) return [];
  const heading = parent?.title ? headingOf(parent, context) : { title: ours, titleSentenceIds: [] };
  const items = named.map(({ title, headingSentenceId }) => own(title ?? '', headingSentenceId ? [headingSentenceId] : []));
  const key = `${parent?.id ?? sections[0]!.id}-overview`;
  return splitToFit(key, listCapacity(items, wordBudget(heading.title)), context.fit, (capacity, id) =>
    packItems(items, capacity).map((pack, index) =>
      draft({
        id: id(index),
        kind,
        ...heading,
        series: key,
        body: { type: 'list', items: pack, marks: 'dash', leadIn: null, footline: null },
        wants: 60,
        least: 45,
        sectionIds: parent ? [parent.id] : [],
        values: { count: items.length, first: pack[0]!.text },
      }),
    ),
  );
}
