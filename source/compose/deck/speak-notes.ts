import type { Article } from '../../model/article.ts';
import type { Notes, Slide } from '../../model/deck.ts';
import { allSections } from '../session/teaching.ts';
import { type Homes, nearestHome } from './homes.ts';

/**
 * What the author notes for the facilitator (`:::notes`), spoken on the section's first slide.
 *
 * A section the session has no time for speaks from the slide next to where it would be, under its heading; so does one that is private.
 *
 * @param whole The article as understood, for the headings of what the deck's view leaves out.
 */
export function speakNotes(
  article: Article,
  slides: { slide: Omit<Slide, 'notes'> }[],
  homes: Homes,
  whole: Article,
): Notes['fromAuthor'][] {
  const titles = new Map(allSections(whole).map(({ id, title }) => [id, title]));
  const notes: Notes['fromAuthor'][] = slides.map(() => []);
  for (const section of allSections(article)) {
    if (section.notes.length === 0) continue;
    const at = homes.get(section.id)?.[0] ?? nearestHome(article, homes, section.id);
    const title = titles.get(section.id) ?? null;
    const about = title === slides[at]?.slide.title ? null : title;
    section.notes.forEach(({ text, sentenceIds }, index) => {
      notes[at]?.push({ sentenceIds, text, about: index === 0 ? about : null });
    });
  }
  return notes;
}
