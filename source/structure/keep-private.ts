import type { Role } from '../model/article.ts';
import { privateRoles } from './find-danger.ts';
import { markedRole } from './marks.ts';
import type { Passages } from './passages.ts';

/** Keep for the workbook alone what the author marks as private (`:::red-flag`) inside a section that is not. */
export function keepPrivate(role: Role, passages: Passages): void {
  if (privateRoles.includes(role)) return;
  const cells = passages.tables.flatMap(({ head, rows }) => [head, ...rows].flat());
  for (const { marks, sentences } of [...passages.all, ...cells]) {
    const marked = markedRole(marks);
    if (!marked || !privateRoles.includes(marked)) continue;
    for (const sentence of sentences) sentence.only ??= 'workbook';
  }
}
