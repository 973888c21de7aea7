import type { Sheet } from '../../../model/workbook.ts';
import type { BookContext } from '../context.ts';
import { matterSheet } from '../front-matter.ts';
import { columns, part, single } from '../parts.ts';

/** The weekly check-in, twenty minutes: a page for each week asked for; one page alone has circles for the week, to be copied. */
export function composeCheckIns(context: BookContext): Sheet[] {
  const { checkIns } = context.options;
  return Array.from({ length: checkIns }, (_, index) => composeCheckIn(context, checkIns === 1 ? null : index + 1));
}

function composeCheckIn({ phrases }: BookContext, week: number | null): Sheet {
  const steps = phrases.groups('workbook.checkIn.steps').map((step, index) => ({
    number: String(index + 1),
    minutes: phrases.text('workbook.minutesShort', { n: String(step.minutes) }),
    text: String(step.text),
    ruler: Boolean(step.ruler),
    writing:
      step.writing === undefined
        ? null
        : (step.writing === 'columns' ? columns : single)(Math.max(1, Number(step.lines) - 1), Number(step.lines) + 1),
  }));
  const word = phrases.text('workbook.checkIn.week');
  return matterSheet({
    id: week === null || week === 1 ? 'check-in' : `check-in-${week}`,
    activity: 'check-in',
    stage: 'keep-going',
    mode: 'together',
    minutes: 20,
    title: week === null ? phrases.text('workbook.checkIn.title') : phrases.text('workbook.checkIn.titleWeek', { n: week }),
    lead: phrases.text(week === null || week === 1 ? 'workbook.checkIn.lead' : 'workbook.checkIn.leadAgain'),
    origin: phrases.text('workbook.fromUs'),
    body: [
      part('steps', {
        type: 'steps',
        steps,
        date: phrases.text('workbook.checkIn.date'),
        week: week === null ? word : '',
        weeks: week === null ? ['1', '2', '3', '4'] : [],
      }),
    ],
  });
}
