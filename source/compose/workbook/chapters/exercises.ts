import type { Exercise, Section } from '../../../model/article.ts';
import type { Sheet, SheetPart } from '../../../model/workbook.ts';
import { cutText } from '../../cut-text.ts';
import { privateRoles } from '../../safety/private-sections.ts';
import { askedMinutes, usualMinutes } from '../../session/exercises.ts';
import { type ChapterContext, chapterSheet, spread } from '../context.ts';
import { inShort, part, promptPart, single } from '../parts.ts';

/** A longer step is parted at the end of a sentence, so that a page can end inside it. */
const mostWords = 120;

/** An exercise of the author's: its steps verbatim with room to write. Alone it is a page each, else one for both. */
export function composeExercises(context: ChapterContext): Sheet[] {
  return context.all.flatMap((section) => section.exercises.flatMap((exercise) => composeExercise(context, section, exercise)));
}

function composeExercise(context: ChapterContext, section: Section, exercise: Exercise): Sheet[] {
  const { phrases } = context;
  // Nothing of a private section is done in front of the other.
  const secret = privateRoles.includes(section.role);
  const apart = secret || exercise.mode === 'alone';
  const input = {
    id: `exercise-${exercise.id}`,
    activity: 'exercise' as const,
    mode: secret ? ('private' as const) : apart ? ('choose' as const) : ('together' as const),
    minutes: askedMinutes(exercise, section) ?? usualMinutes[exercise.mode][1],
    title: exercise.title === null ? phrases.text('workbook.exercise.title') : inShort(exercise.title, 24),
    lead: phrases.text(`workbook.exercise.leads.${secret ? 'secret' : exercise.mode}`),
    about: exercise.id,
    parts: [
      ...stepParts(exercise),
      ...promptPart('notes', phrases.text(`workbook.exercise.${apart ? 'notes' : 'ourNotes'}`), single(4, 24)),
    ],
  };
  return apart ? spread(context, input) : [chapterSheet(context, input)];
}

function stepParts(exercise: Exercise): SheetPart[] {
  return exercise.steps.flatMap(({ text }, index) =>
    cutText(text, mostWords).map((piece, at) =>
      part(at === 0 ? `step-${index + 1}` : `step-${index + 1}-${at + 1}`, {
        type: 'do',
        number: at === 0 ? String(index + 1) : null,
        text: piece,
      }),
    ),
  );
}
