import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { evenChunks, inShort, lines, part, promptPart, single, yielding } from '../parts.ts';

/** AVOID: slip and swap, both partners on one page, at most four slips to a page. */
export function composeSlips(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const items = context.all.flatMap((one) => one.lists.filter((list) => list.role === 'avoid').flatMap((list) => list.items));
  const instead = context.all.find((one) => one.instead !== null)?.instead ?? null;
  const steps = phrases.list('workbook.noticing.key').map((text, value) => ({ value: String(value), text }));
  const chunks = evenChunks(items, 4);
  return chunks.map((chunk, index) =>
    chapterSheet(context, {
      id: index === 0 ? 'slips' : `slips-${index + 1}`,
      activity: 'slips',
      mode: 'choose',
      minutes: 15,
      title: phrases.text('workbook.slips.title'),
      lead: phrases.text('workbook.slips.lead'),
      parts: [
        part('key', { type: 'key', label: phrases.text('workbook.slips.label'), steps }),
        ...chunk.map((item, position) =>
          part(`slip-${position + 1}`, {
            type: 'slip',
            item: inShort(item.text, 40),
            instead: phrases.text('workbook.slips.instead'),
            lines: lines(2, 4),
          }),
        ),
        ...(instead !== null && index === chunks.length - 1
          ? [yielding(part('banner', { type: 'banner', label: phrases.text('workbook.slips.banner'), text: inShort(instead) }))]
          : []),
        ...promptPart('repair', picker.pick('avoid', 'gentle', `${section.id}/${index}`), single(3, 7), { optional: true }),
      ],
    }),
  );
}
