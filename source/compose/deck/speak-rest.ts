import type { Article } from '../../model/article.ts';
import type { Notes, Slide } from '../../model/deck.ts';
import { exerciseBlockId } from '../session/exercises.ts';
import { allSections } from '../session/teaching.ts';
import type { Draft } from './draft.ts';
import { type Homes, nearestHome } from './homes.ts';
import { shownOn } from './ledger.ts';

interface Place {
  draft: Draft;
  slide: Omit<Slide, 'notes'>;
}

/** What ends a sentence or leads on to the next, in any script, and what may close after it. */
const ending = /[.!?…:;,–—。．！？：；、，؟؛،۔।॥։]["'”’»›」』)\]]*\s*$/u;

/**
 * Give every sentence of a section on the slides that stands on none of them to the notes, in the article's order.
 *
 * A sentence shown in part is spoken where its part stands, and a step of an exercise where the exercise is. A section without
 * a slide lends its words to one that has. A sentence goes with the slide that shows the sentence before it, so that the
 * facilitator reads along. What is for the deck only is spoken even when there is no time for its section.
 */
export function speakRest(article: Article, slides: Place[], partAt: Map<string, number>, homes: Homes): Notes['fromArticle'][] {
  const notes: Notes['fromArticle'][] = slides.map(() => []);
  const shownAt = new Map<string, number[]>();
  slides.forEach(({ slide }, index) => {
    for (const id of shownOn(slide)) shownAt.set(id, [...(shownAt.get(id) ?? []), index]);
  });
  const stepAt = placeSteps(article, slides);
  const noted = new Set(allSections(article).flatMap((section) => section.notes.flatMap((note) => note.sentenceIds)));
  const at = new Map<string, number>();
  for (const { id, text, sectionId, only } of article.sentences) {
    if (noted.has(id)) continue;
    const shown = shownAt.get(id);
    const part = partAt.get(id) ?? (shown ? undefined : stepAt.get(id));
    if (part !== undefined) {
      notes[part]!.push({ id, text, runsOn: !ending.test(text) });
      continue;
    }
    const home = homes.get(sectionId) ?? (only === 'deck' ? [nearestHome(article, homes, sectionId)] : []);
    const teaching = teachingHome(home, slides);
    if (shown) {
      const here = shown.find((index) => teaching.includes(index));
      if (here !== undefined) at.set(sectionId, here);
    } else if (teaching.length > 0) notes[at.get(sectionId) ?? teaching[0]!]!.push({ id, text, runsOn: !ending.test(text) });
  }
  return notes;
}

/** Slides to speak a section's text from: none that is a script or an exercise, unless there is no other. */
function teachingHome(home: number[], slides: Place[]): number[] {
  const teaching = home.filter((index) => !/^(?:script|exercise)/.test(slides[index]!.draft.kind));
  return teaching.length > 0 ? teaching : home;
}

/** By sentence id, the first slide of the exercise it is a part of. */
function placeSteps(article: Article, slides: Place[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const exercise of allSections(article).flatMap((section) => section.exercises)) {
    const at = slides.findIndex(({ draft }) => draft.series === exerciseBlockId(exercise));
    if (at >= 0) for (const id of exercise.sentenceIds) places.set(id, at);
  }
  return places;
}
