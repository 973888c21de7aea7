import type { Article, Role, Section } from '../../model/article.ts';

/** Roles that never reach a slide: warning signs, stay-or-leave, thoughts nobody said aloud (QUALITY D12). */
export const privateRoles: readonly Role[] = ['red-flag', 'decide', 'inner-voice'];

/** What may be said to everybody wherever it stands. */
const open: readonly Role[] = ['help', 'close'];
/** A role the author wrote down, not one we guessed. */
const byAuthor = 1;

/**
 * Private sections by id, with the role that makes them so: their own, or that of a section above them.
 *
 * “How it shows” below “Red flags” is warning signs, whatever its own heading says. Help is open everywhere, and so is what the author
 * gives another role.
 */
export function privateSections(article: Article): Map<string, Role> {
  const found = new Map<string, Role>();
  const look = (section: Section, above: Role | null): void => {
    const inherits = above !== null && !open.includes(section.role) && section.confidence < byAuthor;
    const role = privateRoles.includes(section.role) ? section.role : inherits ? above : null;
    if (role !== null) found.set(section.id, role);
    for (const child of section.children) look(child, role);
  };
  for (const section of article.sections) look(section, null);
  return found;
}
