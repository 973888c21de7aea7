import type { Exercise, Section } from '../../model/article.ts';
import type { SlideStep } from '../../model/deck.ts';
import type { PlannedBlock } from '../../model/session.ts';
import { cutText } from '../cut-text.ts';
import { askedMinutes, placeExercises } from '../session/exercises.ts';
import { type DeckContext, type Draft, draft, emWidth } from './draft.ts';
import { pagesAbout, pagesFor, sentencesIn } from './find.ts';
import { packItems, splitToFit, wordBudget } from './split.ts';

/** Steps on several slides are read one slide after the other before the clock starts, in so much of the time. */
const shareForReading = 0.4;
const secondsToRead = 20;
/** Seconds such a slide would like. */
const readingWants = 30;

/** A title wider than this takes more than two lines beside the clock. */
const widestTitle = 26;

/**
 * An exercise of the author's: its steps verbatim, three to a slide at most, with the minutes asked for on the clock.
 *
 * Steps no slide has time for are in the book, and are spoken.
 */
export function exerciseDrafts(block: PlannedBlock, context: DeckContext): Draft[] {
  const place = placeExercises(context.article).find(({ exercise }) => exercise.id === block.exerciseId);
  if (!place) return [];
  const { exercise, section } = place;
  const { phrases } = context;
  const heading = headingFor(exercise, section, context);
  const asked = askedMinutes(exercise, section);
  const limit = Math.max(2, Math.floor((block.minutes * 60 * shareForReading) / secondsToRead));
  return splitToFit(block.id, { items: 3, words: wordBudget(heading.title) }, context.fit, (capacity, id) => {
    const packs = packItems(stepsOf(exercise, capacity.words), capacity).slice(0, limit);
    const minutes = asked ?? Math.max(1, Math.floor(block.minutes - (Math.max(1, packs.length) * readingWants) / 60));
    return (packs.length > 0 ? packs : [[]]).map((steps, index, all) => {
      const last = index === all.length - 1;
      return draft({
        id: id(index),
        kind: last ? `exercise-${exercise.mode}` : 'exercise-steps',
        ...heading,
        series: block.id,
        mode: { mode: block.mode, rule: phrases.text(`deck.exercise.rules.${exercise.mode}`) },
        // In a very long article it stands in the reading only.
        workbookPages: pagesAbout(context, 'exercise', exercise.id) ?? pagesFor(context, ['reading'], [section]),
        countdown: { kind: 'alone', minutes },
        body: { type: 'activity', steps },
        wants: last ? block.minutes * 60 : readingWants,
        sectionIds: [section.id],
        values: { exercise: heading.title, count: exercise.steps.length },
      });
    });
  });
}

function stepsOf(exercise: Exercise, words: number): SlideStep[] {
  return exercise.steps.flatMap(({ text, sentenceIds }, index) =>
    cutText(text, words).map((piece, part) => ({ text: piece, sentenceIds, number: part === 0 ? index + 1 : null })),
  );
}

function headingFor(exercise: Exercise, section: Section, context: DeckContext): Pick<Draft, 'title' | 'titleSentenceIds'> {
  const { title } = exercise;
  if (title !== null && emWidth(title) <= widestTitle)
    return { title, titleSentenceIds: sentencesIn(context, section.id, title).filter((id) => exercise.sentenceIds.includes(id)) };
  return { title: context.phrases.text('deck.exercise.title'), titleSentenceIds: [] };
}
