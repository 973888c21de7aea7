import type { Sheet } from '../../../model/workbook.ts';
import type { BookContext } from '../context.ts';
import { matterSheet } from '../front-matter.ts';
import { lines, part } from '../parts.ts';

/** Three small steps are what a pair keeps in view. */
const rows = 3;

/** The action plan: what, who, when, and how we notice, three times. */
export function composePlan({ phrases }: BookContext): Sheet {
  const text = (key: string) => phrases.text(`workbook.plan.${key}`);
  return matterSheet({
    id: 'plan',
    activity: 'plan',
    stage: 'commit',
    mode: 'together',
    minutes: 15,
    title: text('title'),
    lead: text('lead'),
    origin: phrases.text('workbook.fromUs'),
    body: Array.from({ length: rows }, (_, index) =>
      part(`plan-${index + 1}`, {
        type: 'plan',
        number: String(index + 1),
        what: text('what'),
        who: text('who'),
        when: text('when'),
        notice: text('notice'),
        lines: lines(2, 5),
      }),
    ),
  });
}
