import type { Answers } from '../../model/answers.ts';
import { markText } from '../workbook/name-fields.ts';

/**
 * Where a prompt was answered in an earlier book: on the pages of this section, of one that is there no more (or under another heading),
 * of others only, or nowhere.
 */
export type Answered = (prompt: string, seed: string) => 'here' | 'gone' | 'elsewhere' | null;

/**
 * Which prompts an earlier book asked and somebody answered, so that a book built anew asks them in the same places: an article with
 * another section before would else give one away to it.
 *
 * @param sectionIds Pages and seeds begin with the id of their section.
 */
export function findAnswered({ answers }: Answers, partners: readonly [string, string], sectionIds: readonly string[]): Answered {
  const longestFirst = [...sectionIds].sort((one, other) => other.length - one.length);
  const sectionOf = (id: string): string => longestFirst.find((one) => id.startsWith(one)) ?? id;
  const pages = new Map<string, Set<string>>();
  for (const { name } of answers) {
    const [page = '', rest = ''] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
    for (const piece of rest.split('_').slice(1)) pages.set(piece, (pages.get(piece) ?? new Set()).add(sectionOf(page)));
  }
  return (prompt, seed) => {
    const found = pages.get(markText(prompt, partners));
    if (found === undefined) return null;
    if (found.has(sectionOf(seed))) return 'here';
    return [...found].every((one) => sectionIds.includes(one)) ? 'elsewhere' : 'gone';
  };
}
