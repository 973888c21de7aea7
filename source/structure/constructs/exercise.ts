import type { Exercise, SourceLine } from '../../model/article.ts';
import type { Mark } from '../marks.ts';
import { markNamed } from '../marks.ts';
import { type FindConstruct, idsOf } from './construct.ts';

const modes = ['alone', 'pair', 'room'] as const;

/** What the author describes with `:::activity`: its title, and a step for each paragraph and list item. Ids are made unique later. */
export const findExercises: FindConstruct = (view) => {
  const found = new Map<Mark, { steps: SourceLine[]; sentenceIds: string[] }>();
  for (const passage of view.passages) {
    const mark = markNamed(passage.marks, 'activity');
    if (!mark) continue;
    const known = found.get(mark) ?? { steps: [], sentenceIds: [] };
    found.set(mark, known);
    known.sentenceIds.push(...idsOf(passage.sentences));
    if (!passage.isLabel) known.steps.push({ text: passage.text, place: passage.place, sentenceIds: idsOf(passage.sentences) });
  }
  return {
    exercises: [...found].map(
      ([mark, { steps, sentenceIds }]): Exercise => ({
        id: mark.title ?? 'activity',
        title: mark.title,
        minutes: mark.attributes.minutes ? Number(mark.attributes.minutes) : null,
        mode: modes.find((mode) => mode === mark.attributes.mode) ?? 'pair',
        steps,
        place: mark.place,
        sentenceIds,
      }),
    ),
  };
};
