import { type Article, type Section, withDescendants } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet, isFirstWith } from '../context.ts';
import { keepsOnePage } from '../fit-sheets.ts';
import { inShort, lines, part, promptPart, single, stacked } from '../parts.ts';

/** The ring, clockwise from the left: what A feels and does, what B sees, feels and does, what A sees (DOMAIN b, CYCLE). */
const ring = [
  { who: 'a', place: 'left', label: 'feels' },
  { who: 'a', place: 'top-left', label: 'does' },
  { who: 'b', place: 'top-right', label: 'sees' },
  { who: 'b', place: 'right', label: 'feels' },
  { who: 'b', place: 'bottom-right', label: 'does' },
  { who: 'a', place: 'bottom-left', label: 'sees' },
] as const;

/** What makes a section one of the loop: its role, or a sentence of it where no section is about nothing else. */
function tellsLoop(article: Article): (section: Section) => boolean {
  const isCycle = (section: Section) => section.role === 'cycle';
  return article.sections.flatMap(withDescendants).some(isCycle) ? isCycle : (section) => section.loops.length > 0;
}

/** CYCLE: our loop, drawn together, then a page of ways out of it. Once in a book, however many sections speak of it. */
export function composeLoop(context: ChapterContext): Sheet[] {
  const { phrases, picker, section, paper } = context;
  if (!isFirstWith(context, tellsLoop(context.article), (main) => main.role !== 'red-flag')) return [];
  const told = context.all.flatMap((section) => section.loops.map(({ text }) => text)).find((text) => inShort(text, 40) === text);
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
        ...(told === undefined ? [] : [part('gist', { type: 'gist', sentences: [told] }, true)]),
        part('loop', { type: 'loop', cells, centre: phrases.text('workbook.loop.centre') }),
        // The ring alone fills a small page, and its name is not worth another.
        ...promptPart('gentle', picker.pick('cycle', 'gentle', section.id), single(2, 8), { optional: !keepsOnePage(paper) }),
      ],
    }),
    composeExits(context),
  ];
}

/** Three ways out of the loop: an early sign, a word for a pause, a small different move. */
function composeExits(context: ChapterContext): Sheet {
  const { phrases, picker, section } = context;
  const rows = [1, 2, 3].map(() => ({ label: null, cells: [null, null, null] }));
  return chapterSheet(context, {
    id: 'exits',
    activity: 'exits',
    mode: 'together',
    minutes: 15,
    title: phrases.text('workbook.exits.title'),
    lead: phrases.text('workbook.exits.lead'),
    parts: [
      part('exits', { type: 'grid', heads: phrases.list('workbook.loop.exits'), rows, lines: lines(3, 5) }),
      ...promptPart('deeper', picker.pick('cycle', 'deeper', section.id), stacked(5, 7)),
      ...promptPart('stretch', picker.pick('cycle', 'stretch', section.id), stacked(5, 8), { optional: true }),
    ],
  });
}
