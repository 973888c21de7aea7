import type { Sheet } from '../../../model/workbook.ts';
import type { BookContext } from '../context.ts';
import { matterSheet } from '../front-matter.ts';
import { part, promptPart, stacked } from '../parts.ts';

type Kind = 'feelings' | 'needs';

/** Words for feelings and needs, in plain groups: one page, or one for each with room to write, whichever lets the next section open on its side. */
export function composeFeelings(context: BookContext, sheets: 1 | 2): Sheet[] {
  const groups = { feelings: groupsOf(context, 'feelings'), needs: groupsOf(context, 'needs') };
  const text = (key: string) => context.phrases.text(`workbook.feelings.${key}`);
  if (sheets === 1)
    return [
      wordSheet(context, 'feelings', text('title'), [part('words', { type: 'words', groups: [...groups.feelings, ...groups.needs] })]),
    ];
  return (['feelings', 'needs'] as const).map((kind) =>
    wordSheet(context, kind, text(`titles.${kind}`), [
      part('words', { type: 'words', groups: groups[kind] }),
      ...promptPart('today', text(`prompts.${kind}`), stacked(2, kind === 'needs' ? 9 : 5)),
    ]),
  );
}

function groupsOf({ phrases }: BookContext, kind: Kind): { heading: string; words: string[] }[] {
  return phrases.tables(`workbook.feelings.${kind}`).map((group) => ({ heading: group.text('heading'), words: group.list('words') }));
}

function wordSheet({ phrases }: BookContext, id: Kind, title: string, body: ReturnType<typeof part>[]): Sheet {
  return matterSheet({
    id,
    activity: 'feelings',
    stage: 'settle',
    mode: 'choose',
    minutes: 5,
    title,
    lead: phrases.text(id === 'needs' ? 'workbook.feelings.needsLead' : 'workbook.feelings.lead'),
    origin: phrases.text('workbook.fromUs'),
    body,
  });
}
