import type { Activity, PageReference } from '../../model/workbook.ts';
import type { Phrases } from '../phrases.ts';

/** `p. 12`, `pp. 12–13` or `pp. 12, 14` for a list of pages; `null` when there is none. */
export function pagesLabel(pages: number[], phrases: Phrases): string | null {
  const sorted = [...new Set(pages)].sort((one, other) => one - other);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first === last) return phrases.text('deck.pages.one', { page: first });
  const whole = last - first === sorted.length - 1;
  return phrases.text('deck.pages.many', { pages: whole ? `${first}–${last}` : sorted.join(', ') });
}

/**
 * Where the workbook does this: the first activity of the list that has pages, for these sections or, with none given, anywhere.
 *
 * @param sectionIds Sections in order; the first with pages is named. `null` asks for front and back matter.
 */
export function findPages(
  references: PageReference[],
  activities: Activity[],
  sectionIds: string[] | null,
  phrases: Phrases,
): string | null {
  for (const activity of activities) {
    const found = references.filter((reference) => reference.activity === activity);
    if (sectionIds === null) {
      const pages = found.flatMap((reference) => reference.pages);
      if (pages.length > 0) return pagesLabel(pages.slice(0, 6), phrases);
      continue;
    }
    for (const sectionId of sectionIds) {
      const own = found.find((reference) => reference.sectionId === sectionId && reference.pages.length > 0);
      if (own) return pagesLabel(own.pages, phrases);
    }
  }
  return null;
}
