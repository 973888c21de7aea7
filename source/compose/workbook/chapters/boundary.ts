import { type Section, withDescendants } from '../../../model/article.ts';
import type { Sheet, SheetPart } from '../../../model/workbook.ts';
import { type BookContext, type ChapterContext, chapterSheet, isFirstWith, spread } from '../context.ts';
import { matterSheet } from '../front-matter.ts';
import { columns, inShort, part, promptPart, single } from '../parts.ts';

const mostItems = 6;

const tellsLimits = (section: Section): boolean => section.role === 'boundary' || section.lists.some((list) => list.role === 'boundary');

/** Main sections about warning signs have no page for two: there a pause is not the remedy (DOMAIN b, RED_FLAG). */
const mayPlan = (main: Section): boolean => main.role !== 'red-flag' && main.role !== 'decide';

/** BOUNDARY: each partner's own limits, private, then the pause plan for both; once in a book. */
export function composeBoundary(context: ChapterContext): Sheet[] {
  if (!isFirstWith(context, tellsLimits)) return [];
  return [...composeLimits(context), ...(mayPlan(context.section) ? [composePlan(context)] : [])];
}

function composePlan(context: ChapterContext): Sheet {
  const { phrases } = context;
  return chapterSheet(context, {
    id: 'pause',
    activity: 'pause',
    mode: 'together',
    minutes: 15,
    title: phrases.text('workbook.pause.title'),
    lead: phrases.text('workbook.pause.lead'),
    parts: planParts(context),
  });
}

/** The pause plan a couple always needs, when no section of the article has one: from us, not from the article. */
export function composeOwnPlan(context: BookContext): Sheet[] {
  const { article, phrases } = context;
  const first = article.sections.find((main) => withDescendants(main).some(tellsLimits));
  if (first && mayPlan(first)) return [];
  return [
    matterSheet({
      id: 'pause',
      activity: 'pause',
      stage: 'commit',
      mode: 'together',
      minutes: 15,
      title: phrases.text('workbook.pause.title'),
      lead: phrases.text('workbook.pause.lead'),
      origin: phrases.text('workbook.fromUs'),
      body: planParts(context),
    }),
  ];
}

function planParts({ phrases }: BookContext): SheetPart[] {
  const text = (key: string) => phrases.text(`workbook.pause.${key}`);
  return [
    part('signal', { type: 'dates', labels: [text('signal')] }),
    part('length', { type: 'dates', labels: [text('length')] }),
    ...promptPart('where', text('where'), columns(2, 4)),
    ...promptPart('calm', text('calm'), columns(2, 4)),
    part('back', { type: 'dates', labels: phrases.list('workbook.pause.back') }),
    ...promptPart('first', text('first'), single(2, 7)),
    part('signatures', { type: 'signatures', signed: text('signed'), on: text('on') }),
  ];
}

function composeLimits(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const items = context.all
    .flatMap((one) => one.lists.filter((list) => list.role === 'boundary' || one.role === 'boundary'))
    .flatMap((list) => list.items)
    .slice(0, mostItems)
    .map((item) => inShort(item.text, 30));
  return spread(context, {
    id: 'limits',
    activity: 'limits',
    mode: 'private',
    minutes: 15,
    title: phrases.text('workbook.limits.title'),
    lead: phrases.text('workbook.limits.lead'),
    parts: [
      ...(items.length > 0
        ? [part('items', { type: 'branches', branches: [{ head: phrases.text('workbook.limits.items'), sentences: [], items }] }, true)]
        : []),
      ...promptPart('gentle', picker.pick('boundary', 'gentle', section.id), single(3, 8)),
      ...promptPart('deeper', picker.pick('boundary', 'deeper', section.id), single(5, 8)),
      ...promptPart('stretch', picker.pick('boundary', 'stretch', section.id), single(8, 9)),
    ],
  });
}
