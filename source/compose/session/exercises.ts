import type { Article, Exercise, Section } from '../../model/article.ts';
import type { Block } from '../../model/session.ts';
import type { Phrases } from '../phrases.ts';
import { sectionsByBlock, type TeachingBlock, teachingBlocks } from './teaching.ts';

/** An exercise of the author's with the section it stands in and the teaching it follows. */
export interface ExercisePlace {
  exercise: Exercise;
  section: Section;
  after: TeachingBlock;
}

/** The last block of what belongs to a teaching block: an exercise comes when that is done. */
export const lastOf: Record<TeachingBlock, string> = {
  'opening-talk': 'opening-pair',
  'signs-talk': 'signs-pair',
  'reasons-talk': 'reasons-pair',
  'loop-talk': 'loop-pair',
  'strategies-talk': 'strategies-talk',
  'words-talk': 'practice',
  slips: 'practice',
  ritual: 'ritual',
  'pause-plan': 'pause-plan',
  information: 'information',
  keep: 'keep',
};

/** Least, ideal and most minutes of an exercise whose author names none. */
export const usualMinutes: Record<Exercise['mode'], [number, number, number]> = { alone: [4, 6, 9], pair: [5, 8, 12], room: [5, 8, 10] };

/** Before anything of ours that is not required: the author asked for it. */
const askedPriority = 0.5;
const longestName = 60;

/** Exercises that may have time in a session, in the article's order: those in the deck's view of it. */
export function placeExercises(article: Article): ExercisePlace[] {
  const by = sectionsByBlock(article);
  return teachingBlocks.flatMap((after) =>
    by[after].flatMap((section) => section.exercises.map((exercise) => ({ exercise, section, after }))),
  );
}

/** Minutes the author gives an exercise, or the section that holds nothing else to do; `null` without either. */
export const askedMinutes = (exercise: Exercise, section: Section): number | null =>
  exercise.minutes ?? (section.exercises.length === 1 ? section.minutes : null);

/** Id of the block, the slides and the row of an exercise. */
export const exerciseBlockId = (exercise: Exercise): string => `exercise-${exercise.id}`;

/** The block of an exercise: exactly the minutes asked for, left out rather than cut short. */
export function exerciseBlock({ exercise, section }: ExercisePlace, part: Block['part'], phrases: Phrases): Block {
  const asked = askedMinutes(exercise, section);
  const [least, ideal, most] = asked === null ? usualMinutes[exercise.mode] : [asked, asked, asked];
  return {
    id: exerciseBlockId(exercise),
    name: shortName(exercise.title ?? phrases.text('session.blocks.exercise.name')),
    aim: phrases.text(`session.blocks.exercise.aims.${exercise.mode}`),
    part,
    mode: exercise.mode,
    role: null,
    minMinutes: least,
    idealMinutes: ideal,
    maxMinutes: most,
    required: false,
    priority: askedPriority,
    exerciseId: exercise.id,
  };
}

/** A title as the name of a block: its first words when it is a whole sentence. */
function shortName(title: string): string {
  if (title.length <= longestName) return title;
  const cut = title.slice(0, longestName).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s,:;.–-]+$/u, '')}…`;
}
