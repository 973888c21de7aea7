import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { part, promptPart, single } from '../parts.ts';

/** A Together page after two pages written alone: one or two shared prompts and the listener strip. `[]` when the bank has none left. */
export function composeTogether(context: ChapterContext, after: Sheet): Sheet[] {
  const { phrases, picker, section } = context;
  const hope = after.activity === 'start';
  const seed = hope ? `${section.id}/hope` : section.id;
  const first = picker.pick('together', 'gentle', seed);
  const second = picker.pick('together', 'gentle', `${seed}/2`);
  if (first === null) return [];
  return [
    chapterSheet(context, {
      id: hope ? 'hope' : 'together',
      activity: 'compare',
      mode: 'together',
      minutes: 10,
      title: phrases.text(hope ? 'workbook.together.hopeTitle' : 'workbook.together.title'),
      lead: phrases.text(hope ? 'workbook.together.hopeLead' : 'workbook.together.lead'),
      parts: [
        ...promptPart('first', first, single(4, 11)),
        ...promptPart('second', second, single(4, 11), { optional: true }),
        part('strip', { type: 'strip', steps: phrases.list('workbook.listener'), first: 1 }),
      ],
    }),
  ];
}
