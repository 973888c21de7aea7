import type { Cues } from '../language/cues/cues.ts';
import type { Role } from '../model/article.ts';
import { listed } from './collect-lists.ts';
import { privateRoles } from './find-danger.ts';
import { leadInRole } from './lists.ts';
import { markedRole } from './marks.ts';
import type { Passages } from './passages.ts';

/** The lines that open the section's lists. Mistakes, warnings and a fork are the section's only when no other list stands in it. */
export function leadInsOf(lists: Passages['lists'], cues: Cues): string[] {
  const own = lists.filter((list) => list.parent === null && !list.isFramed);
  return own.flatMap(({ leadIn }) => {
    const role = leadIn === null ? null : leadInRole(leadIn, 'general', cues);
    return leadIn === null || (own.length > 1 && role && (role === 'avoid' || privateRoles.includes(role))) ? [] : [leadIn];
  });
}

/** A marked passage says what the section is for when nothing else of weight stands in it: no other words, list, table or activity. */
export function soleMark({ all, tables }: Passages): Role | null {
  const weighty = all.filter((passage) => !passage.isLabel && !passage.opens);
  const [role, ...others] = [...new Set(weighty.map((passage) => markedRole(passage.marks)))];
  if (!role || others.length > 0 || tables.some(({ head }) => head.some((cell) => markedRole(cell.marks) !== role))) return null;
  return role === 'reflect' || listed.includes(role) ? role : null;
}
