import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { lines, part } from '../parts.ts';

/** The ring, clockwise from the left: what A feels and does, what B sees, feels and does, what A sees (DOMAIN b, CYCLE). */
const ring = [
  { who: 'a', place: 'left', label: 'feels' },
  { who: 'a', place: 'top-left', label: 'does' },
  { who: 'b', place: 'top-right', label: 'sees' },
  { who: 'b', place: 'right', label: 'feels' },
  { who: 'b', place: 'bottom-right', label: 'does' },
  { who: 'a', place: 'bottom-left', label: 'sees' },
] as const;

/** CYCLE: our loop, drawn together, and three ways out of it. One page however many sections speak of it. */
export function composeLoop(context: ChapterContext): Sheet[] {
  const { phrases } = context;
  if (!context.all.some((section) => section.role === 'cycle')) return [];
  const cells = ring.map(({ who, place, label }) => ({
    who,
    place,
    label: phrases.text(`workbook.loop.${label}`, { who: who.toUpperCase() }),
  }));
  return [
    chapterSheet(context, {
      id: 'loop',
      activity: 'loop',
      mode: 'together',
      minutes: 25,
      title: phrases.text('workbook.loop.title'),
      lead: phrases.text('workbook.loop.lead'),
      parts: [
        part('loop', { type: 'loop', cells, centre: phrases.text('workbook.loop.centre') }),
        part('exits', { type: 'exits', heads: phrases.list('workbook.loop.exits'), rows: lines(2, 4) }),
      ],
    }),
  ];
}
