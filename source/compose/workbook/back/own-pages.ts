import { withDescendants } from '../../../model/article.ts';
import type { Sheet, WorkbookPage } from '../../../model/workbook.ts';
import { composeOwnPlan } from '../chapters/boundary.ts';
import { menuParts } from '../chapters/menu.ts';
import type { BookContext } from '../context.ts';
import { matterSheet } from '../front-matter.ts';
import { part, promptPart, stacked } from '../parts.ts';

/** Pages a couple always needs, from the bank when the article has none: a talk-and-listen page, a pause plan, a ritual (DOMAIN b, order of parts). */
export function composeOwnPages(context: BookContext, chapters: WorkbookPage[]): Sheet[] {
  const talks = chapters.some(
    (page) => page.type === 'sheet' && page.body.type === 'parts' && page.body.parts.some((one) => one.type === 'strip'),
  );
  const rituals = context.article.sections
    .flatMap(withDescendants)
    .some(({ lists }) => lists.some(({ role, items }) => role === 'ritual' && items.length > 1));
  return [...(talks ? [] : [composeTalk(context)]), ...(rituals ? [] : [composeRitual(context)]), ...composeOwnPlan(context)];
}

function composeTalk({ phrases, picker }: BookContext): Sheet {
  return matterSheet({
    id: 'talk',
    activity: 'talk',
    stage: 'speak',
    mode: 'together',
    minutes: 15,
    title: phrases.text('workbook.talk.title'),
    lead: phrases.text('workbook.talk.lead'),
    origin: phrases.text('workbook.fromUs'),
    body: [
      ...promptPart('gentle', picker.pick('ask', 'gentle', 'talk'), stacked(3, 6)),
      ...promptPart('deeper', picker.pick('ask', 'deeper', 'talk'), stacked(5, 7)),
      part('strip', { type: 'strip', steps: phrases.list('workbook.listener'), first: 1 }),
    ],
  });
}

function composeRitual(context: BookContext): Sheet {
  const { phrases } = context;
  return matterSheet({
    id: 'ritual',
    activity: 'menu',
    stage: 'practise',
    mode: 'together',
    minutes: 10,
    title: phrases.text('workbook.menu.title'),
    lead: phrases.text('workbook.menu.lead'),
    origin: phrases.text('workbook.fromUs'),
    body: menuParts(context, phrases.list('workbook.menu.ours'), 'ritual'),
  });
}
