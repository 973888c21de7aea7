import type { Sheet, SheetPart } from '../../../model/workbook.ts';
import { type BookContext, type ChapterContext, chapterSheet } from '../context.ts';
import { columns, inShort, part, promptPart, single } from '../parts.ts';

/** A longer menu is read in the article; nobody chooses from more. */
const mostItems = 8;

/** RITUAL: a menu with a wish box for each, one ritual planned, and four weeks to mark it in. One page for each list of the article's. */
export function composeMenus(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const lists = context.all.flatMap((one) => one.lists.filter((list) => list.role === 'ritual' && list.items.length >= 2));
  return lists.map((list, index) => {
    const items = list.items.map((item) => inShort(item.text, 40));
    const seed = `${section.id}/${index}`;
    return chapterSheet(context, {
      id: index === 0 ? 'menu' : `menu-${index + 1}`,
      activity: 'menu',
      mode: 'together',
      minutes: 10,
      title: phrases.text('workbook.menu.title'),
      lead: phrases.text('workbook.menu.lead'),
      parts:
        index === 0
          ? menuParts(context, items, seed)
          : [
              wishes(items),
              ...promptPart('gentle', picker.pick('ritual', 'gentle', seed), single(3, 8), { optional: true }),
              ...promptPart('deeper', picker.pick('ritual', 'deeper', seed), single(3, 9)),
              ...promptPart('stretch', picker.pick('ritual', 'stretch', seed), single(3, 8), { optional: true }),
            ],
    });
  });
}

const wishes = (items: string[]): SheetPart =>
  part('wishes', { type: 'wishes', rows: items.slice(0, mostItems).map((text) => ({ text })) });

/** The menu, the plan (what, when and where, who starts, if we miss it) and the four weeks, from the article's items or from ours. */
export function menuParts({ phrases, picker }: BookContext, items: string[], seed: string): SheetPart[] {
  const text = (key: string) => phrases.text(`workbook.menu.${key}`);
  return [
    wishes(items),
    part('what', { type: 'dates', labels: [text('what')] }),
    part('when', { type: 'dates', labels: phrases.list('workbook.menu.when') }),
    part('starts', { type: 'dates', labels: [text('starts')] }),
    part('miss', { type: 'dates', labels: [text('miss')] }),
    ...promptPart('gentle', picker.pick('ritual', 'gentle', seed), columns(3, 9), { optional: true }),
    part('weeks', {
      type: 'weeks',
      heading: text('weeksHead'),
      days: phrases.list('workbook.menu.days'),
      weeks: [1, 2, 3, 4].map((n) => phrases.text('workbook.menu.week', { n })),
    }),
  ];
}
