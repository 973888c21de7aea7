import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { inShort, part } from '../parts.ts';

/** More warning signs than this are read in the article. */
const mostItems = 8;

/** RED_FLAG: read only, the same page for both: the article's signs as they stand, quiet questions, help; no scale, no writing line (DOMAIN b). */
export function composeRedFlag(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const questions = (['gentle', 'deeper', 'stretch'] as const).flatMap((depth) =>
    [0, 1].flatMap((index) => picker.pick('red-flag', depth, `${section.id}/${index}`)?.text ?? []),
  );
  if (questions.length === 0) return [];
  const items = context.all
    .filter((one) => one.role === 'red-flag')
    .flatMap((one) => one.lists.flatMap((list) => list.items))
    .slice(0, mostItems)
    .map((item) => inShort(item.text, 30));
  return [
    chapterSheet(context, {
      id: 'quiet-questions',
      activity: 'quiet',
      mode: 'read',
      minutes: 5,
      title: phrases.text('workbook.red.title'),
      lead: phrases.text('workbook.red.lead'),
      parts: [
        ...(items.length > 0
          ? [part('items', { type: 'branches', branches: [{ head: phrases.text('workbook.limits.items'), sentences: [], items }] }, true)]
          : []),
        part('quiet', { type: 'quiet', questions }),
        part('care', { type: 'care', heading: phrases.text('workbook.red.careHead'), text: phrases.text('workbook.red.care') }),
      ],
    }),
  ];
}
