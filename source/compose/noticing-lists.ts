import type { Checklist, Section } from '../model/article.ts';

/** Lists of signs a couple may mark: not what a single reason looks like, and never warning signs. */
export const noticingLists = (section: Section): Checklist[] => listsToMark(section, 'signs');

/** Lists of feelings: how it lands in each of the two. */
export const impactLists = (section: Section): Checklist[] => listsToMark(section, 'impact');

function listsToMark(section: Section, role: Checklist['role']): Checklist[] {
  if (section.role === 'reason' || section.role === 'red-flag' || section.role === 'decide') return [];
  return section.lists.filter((list) => list.role === role && list.items.length >= 2);
}
