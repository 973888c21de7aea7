import type { Cues } from '../language/cues/cues.ts';
import { speaksOfDanger } from '../language/cues/danger/danger.ts';
import type { Checklist, Role } from '../model/article.ts';
import { privateRoles } from './find-danger.ts';
import { markedRole } from './marks.ts';
import type { Passages } from './passages.ts';

/**
 * Keep off the slides, for the workbook alone, what is private inside a section that is not: lists and marked passages of a private
 * role, and every sentence that speaks of danger. Help may be spoken of anywhere.
 */
export function keepPrivate(role: Role, passages: Passages, lists: readonly Checklist[], cues: Cues): void {
  if (privateRoles.includes(role)) return;
  const listed = new Set(
    lists.filter((list) => privateRoles.includes(list.role)).flatMap((list) => list.items.flatMap((one) => one.sentenceIds)),
  );
  const cells = passages.tables.flatMap(({ head, rows }) => [head, ...rows].flat());
  for (const { marks, kind, sentences } of [...passages.all, ...cells]) {
    const marked = markedRole(marks);
    for (const sentence of sentences) {
      const isDanger = speaksOfDanger(sentence.text, cues.danger) && (role !== 'help' || kind === 'item');
      if (sentence.only === null && ((marked && privateRoles.includes(marked)) || listed.has(sentence.id) || isDanger))
        sentence.only = 'workbook';
    }
  }
}
