import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, spread } from '../context.ts';
import { part, promptPart, single } from '../parts.ts';

/** INTRO: where we start, one page each, private (DOMAIN b). */
export function composeStart(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const gentle = picker.pick('intro', 'gentle', section.id);
  const deeper = picker.pick('intro', 'deeper', section.id);
  return spread(context, {
    id: 'start',
    activity: 'start',
    mode: 'private',
    minutes: 10,
    title: phrases.text('workbook.start.title'),
    lead: phrases.text('workbook.start.lead'),
    parts: [
      part('ruler', {
        type: 'ruler',
        question: phrases.text('workbook.start.ruler'),
        low: phrases.text('workbook.start.low'),
        high: phrases.text('workbook.start.high'),
      }),
      ...promptPart('gentle', gentle, single(3, 7)),
      ...promptPart('deeper', deeper, single(5, 8), { optional: true }),
      ...promptPart('good', phrases.text('workbook.start.good'), single(2, 6)),
    ],
  });
}
