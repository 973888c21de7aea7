import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { part, promptPart, single } from '../parts.ts';

/** A Together page after two pages written alone: one or two shared prompts and the listener strip. `[]` when the bank has none left. */
export function composeTogether(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const first = picker.pick('together', 'gentle', section.id);
  const second = picker.pick('together', 'gentle', `${section.id}/2`);
  if (first === null) return [];
  const hope = section.role === 'intro';
  return [
    chapterSheet(context, {
      id: 'together',
      activity: 'compare',
      mode: 'together',
      minutes: 10,
      title: phrases.text(hope ? 'workbook.together.hopeTitle' : 'workbook.together.title'),
      lead: phrases.text(hope ? 'workbook.together.hopeLead' : 'workbook.together.lead'),
      parts: [
        ...promptPart('first', first, single(4, 11)),
        ...promptPart('second', second, single(4, 11), { optional: true }),
        part('strip', { type: 'strip', steps: phrases.list('workbook.listener') }),
      ],
    }),
  ];
}
