import type { Article } from '../../model/article.ts';
import type { Notes, Slide } from '../../model/deck.ts';
import { allSections } from '../session/teaching.ts';
import { type Homes, nearestHome } from './homes.ts';

/**
 * What the author notes for the facilitator (`:::notes`), spoken on the section's first slide.
 *
 * A section the session has no time for speaks from the slide next to where it would be, under its heading.
 */
export function speakNotes(article: Article, slides: { slide: Omit<Slide, 'notes'> }[], homes: Homes): Notes['fromAuthor'][] {
  const notes: Notes['fromAuthor'][] = slides.map(() => []);
  for (const section of allSections(article)) {
    if (section.notes.length === 0) continue;
    const at = homes.get(section.id)?.[0] ?? nearestHome(article, homes, section.id);
    const about = section.title === null || section.title === slides[at]?.slide.title ? null : section.title;
    section.notes.forEach(({ text, sentenceIds }, index) => {
      notes[at]?.push({ sentenceIds, text, about: index === 0 ? about : null });
    });
  }
  return notes;
}
