import type { Activity, PageReference } from '../../model/workbook.ts';
import { formatPages } from '../format-pages.ts';
import type { Phrases } from '../phrases.ts';

/** `p. 12`, `pp. 12–13` or `pp. 12–13, 18` for a list of pages; `null` when there is none. */
export function pagesLabel(pages: number[], phrases: Phrases): string | null {
  const [first] = pages;
  if (first === undefined) return null;
  const one = new Set(pages).size === 1;
  return one ? phrases.text('deck.pages.one', { page: first }) : phrases.text('deck.pages.many', { pages: formatPages(pages) });
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
      const own = found.filter((reference) => reference.sectionId === sectionId).flatMap((reference) => reference.pages);
      if (own.length > 0) return pagesLabel(own, phrases);
    }
  }
  return null;
}

/** `pp. 18–19` as a facilitator says it: “pages 18 and 19”; `null` when there is none. */
export function speakPages(label: string | null, phrases: Phrases): string | null {
  if (label === null) return null;
  const runs = [...label.matchAll(/(\d+)(?:–(\d+))?/g)].map(([, from = '', to]) => ({ from, to: to ?? from }));
  const spoken = runs.map(({ from, to }) => {
    if (from === to) return from;
    return phrases.text(`deck.pages.spoken.${Number(to) === Number(from) + 1 ? 'two' : 'run'}`, { one: from, other: to });
  });
  const [only] = runs;
  if (runs.length === 1 && only?.from === only?.to) return phrases.text('deck.pages.spoken.one', { page: only?.from ?? '' });
  const alone = runs.every(({ from, to }) => from === to);
  const pages = alone
    ? phrases.text('deck.pages.spoken.two', { one: spoken.slice(0, -1).join(', '), other: spoken.at(-1) ?? '' })
    : spoken.join(', ');
  return phrases.text('deck.pages.spoken.many', { pages });
}
