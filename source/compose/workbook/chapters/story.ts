import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, spread } from '../context.ts';
import { inShort, lines, part, promptPart, single } from '../parts.ts';

/** Thoughts of the article's on one page, and rows for own ones after them. */
const mostThoughts = 2;
const rowsInAll = 4;

/** INNER_VOICE: story and fact, private, a page for each partner; the first rows begin with the article's own thoughts. */
export function composeStory(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const thoughts = context.all.flatMap((one) => one.thoughts.map(({ text }) => text)).filter((text) => inShort(text, 30) === text);
  if (thoughts.length === 0 && !context.all.some((one) => one.role === 'inner-voice')) return [];
  const first = thoughts.slice(0, mostThoughts);
  const rows = Array.from({ length: rowsInAll }, (_, index) => ({ label: null, cells: [first[index] ?? null, null, null] }));
  return spread(context, {
    id: 'story',
    activity: 'story',
    mode: 'private',
    minutes: 12,
    title: phrases.text('workbook.story.title'),
    lead: phrases.text('workbook.story.lead'),
    parts: [
      part('grid', { type: 'grid', heads: phrases.list('workbook.story.heads'), rows, lines: lines(3, 4) }),
      ...promptPart('gentle', picker.pick('inner-voice', 'gentle', section.id), single(3, 6)),
      ...promptPart('deeper', picker.pick('inner-voice', 'deeper', section.id), single(5, 7), { optional: true }),
    ],
  });
}
