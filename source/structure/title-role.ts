import type { Cues } from '../language/cues/cues.ts';
import type { Role, Section } from '../model/article.ts';
import { listedRoles, listItems } from './list-children.ts';
import { promisedCount } from './promised-count.ts';
import type { RawSection } from './sections.ts';

/** What a title that counts (“7 signs that …”) makes of the article's main sections: it is the heading above them. */
export interface TitleRole {
  role: Role;
  /** The sections it counts. */
  sections: ReadonlySet<RawSection>;
}

/**
 * The role the title gives to the main sections it counts, `null` when it counts none.
 *
 * Three sections or more numbered 1, 2, 3 … are what is counted; without numbers there must be exactly as many sections as promised, the
 * first and last left aside.
 */
export function readTitleRole(title: string, sections: readonly RawSection[], cues: Cues): TitleRole | null {
  const promised = promisedCount(title, cues);
  const role = promised === null ? undefined : cues.heading.find(([, pattern]) => pattern.test(title))?.[0];
  if (!promised || !role) return null;
  const headed = sections.filter((section) => section.heading !== null);
  const numbered = runOfNumbers(headed);
  if (numbered.length >= 3) return { role, sections: new Set(numbered) };
  const plain = headed.filter(
    (section) => !cues.heading.some(([own, pattern]) => own === 'close' && pattern.test(section.parts?.title ?? '')),
  );
  return plain.length === promised.count ? { role, sections: new Set(plain) } : null;
}

/** Sections numbered 1, 2, 3 … as far as that goes on. */
function runOfNumbers(sections: readonly RawSection[]): RawSection[] {
  const run: RawSection[] = [];
  for (const section of sections) if (section.parts?.number === String(run.length + 1)) run.push(section);
  return run;
}

/** Counted signs are one list, at the end of the last of them: that is where a couple looks back at all. */
export function listCounted(built: readonly Section[], counted: TitleRole | null): void {
  if (!counted || !listedRoles.includes(counted.role)) return;
  const sections = built.filter((section) => section.role === counted.role && section.headingSentenceId !== null);
  const last = sections.at(-1);
  if (!last || sections.length < 2 || sections.some((section) => section.lists.some((list) => list.role === counted.role))) return;
  last.lists.push({ role: counted.role, leadIn: null, items: listItems(sections), place: last.place });
}
