import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, isFirstWith, spread } from '../context.ts';
import { inShort, letterOf, lines, part, promptPart, single } from '../parts.ts';

const mostRows = 6;

/** SELF_CARE: what refills each of the two, and who stands round them; private, once in a book. */
export function composeRefill(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  if (!isFirstWith(context, (one) => one.role === 'self-care')) return [];
  const items = context.all
    .filter((one) => one.role === 'self-care')
    .flatMap((one) => one.lists)
    .flatMap((list) => list.items)
    .slice(0, mostRows);
  const rows = items.map((item, index) => ({ letter: letterOf(index), text: inShort(item.text, 30), gloss: null }));
  // Nothing of a section with warning signs is ticked.
  const ticks = rows.length > 0 && section.role !== 'red-flag';
  return spread(context, {
    id: 'refill',
    activity: 'refill',
    mode: 'private',
    minutes: 12,
    title: phrases.text('workbook.refill.title'),
    lead: phrases.text('workbook.refill.lead'),
    parts: [
      ...(ticks ? [part('items', { type: 'overview', heads: phrases.list('workbook.refill.heads'), rows })] : []),
      part('lists', { type: 'lists', heads: phrases.list('workbook.refill.lists'), lines: lines(3, 5) }),
      part('rings', { type: 'rings', rings: phrases.list('workbook.refill.rings'), label: phrases.text('workbook.refill.ringsLabel') }),
      ...promptPart('gentle', picker.pick('self-care', 'gentle', section.id), single(3, 6), { optional: true }),
    ],
  });
}
