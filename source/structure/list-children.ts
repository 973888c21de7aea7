import type { Checklist, ListItem, Role, Section } from '../model/article.ts';

/** Roles whose pages are made of a list: signs told as headings are signs all the same. */
export const listedRoles: readonly Role[] = ['signs', 'impact', 'red-flag', 'avoid', 'ritual', 'self-care'];

/** Headings of sections as the items of a list. */
export const listItems = (sections: readonly Section[]): ListItem[] =>
  sections.map(({ title, minutes, names, place, headingSentenceId }) => ({
    text: title ?? '',
    label: null,
    gloss: null,
    minutes,
    names,
    place,
    sentenceIds: headingSentenceId === null ? [] : [headingSentenceId],
  }));

/**
 * The subsections of “7 signs …” as one list, their headings its items, when no list of them stands anywhere else.
 *
 * Two subsections at least that have their role from the section above them.
 */
export function listChildren(section: Section): Checklist[] {
  const { role, children } = section;
  if (!listedRoles.includes(role) || section.lists.some((list) => list.role === role)) return [];
  const items = children.filter((child) => child.role === role && child.title !== null && child.headingSentenceId !== null);
  if (items.length < 2 || items.some((child) => child.lists.some((list) => list.role === role && list.items.length >= 2))) return [];
  return [{ role, leadIn: null, items: listItems(items), place: section.place }];
}
