import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { part } from '../parts.ts';

/** RED_FLAG: read only, the same page for both; no scale, no writing line (DOMAIN b). */
export function composeRedFlag(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const questions = (['gentle', 'deeper', 'stretch'] as const).flatMap((depth) =>
    [0, 1].flatMap((index) => picker.pick('red-flag', depth, `${section.id}/${index}`)?.text ?? []),
  );
  if (questions.length === 0) return [];
  return [
    chapterSheet(context, {
      id: 'quiet-questions',
      activity: 'quiet',
      mode: 'read',
      minutes: 5,
      title: phrases.text('workbook.red.title'),
      lead: phrases.text('workbook.red.lead'),
      parts: [
        part('quiet', { type: 'quiet', questions }),
        part('care', { type: 'care', heading: phrases.text('workbook.red.careHead'), text: phrases.text('workbook.red.care') }),
      ],
    }),
  ];
}
