import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { lines, part, promptPart, stacked } from '../parts.ts';

/** CLOSE: one to three of the article's sentences, then what each of you and both of you keep. */
export function composeKeep(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const heads = phrases.list('workbook.keep.columns');
  const sentences = section.prose
    .map(({ text }) => text)
    .filter((text) => text.split(/\s+/).length <= 24)
    .slice(-2);
  return [
    chapterSheet(context, {
      id: 'keep',
      activity: 'keep',
      mode: 'together',
      minutes: 15,
      title: phrases.text('workbook.keep.title'),
      lead: phrases.text('workbook.keep.lead'),
      parts: [
        ...(sentences.length > 0 ? [part('gist', { type: 'gist', sentences }, true)] : []),
        part('columns', {
          type: 'columns',
          columns: [
            { who: 'a', heading: heads[0] ?? '' },
            { who: 'both', heading: heads[1] ?? '' },
            { who: 'b', heading: heads[2] ?? '' },
          ],
          lines: lines(4, 12),
        }),
        ...promptPart('gentle', picker.pick('close', 'gentle', section.id), stacked(3, 5), { optional: true }),
        ...promptPart('deeper', picker.pick('close', 'deeper', section.id), stacked(5, 6), { optional: true }),
      ],
    }),
  ];
}
