import type { Sheet, SheetPart } from '../../../model/workbook.ts';
import type { BookContext } from '../context.ts';
import { matterSheet } from '../front-matter.ts';
import { part, promptPart, single } from '../parts.ts';

/** A page for each partner in the back matter: A on the left, B on the right, line for line. */
function pair(of: 'look-again' | 'letter', { phrases }: BookContext, minutes: number, stage: Sheet['stage'], body: SheetPart[]): Sheet[] {
  return (['a', 'b'] as const).map((writer) => ({
    ...matterSheet({
      id: `${of}-${writer}`,
      activity: of,
      stage,
      mode: 'private',
      minutes,
      title: phrases.text(`workbook.${of}.title`),
      lead: phrases.text(`workbook.${of}.lead`),
      side: writer === 'a' ? 'left' : 'right',
      origin: phrases.text('workbook.fromUs'),
      body,
    }),
    writer,
  }));
}

/** Look again: the ruler of the first page once more, private, and nothing is added up (QUALITY W16). */
export function composeLookAgain(context: BookContext): Sheet[] {
  const text = (key: string) => context.phrases.text(`workbook.look-again.${key}`);
  const start = (key: string) => context.phrases.text(`workbook.start.${key}`);
  return pair('look-again', context, 10, 'keep-going', [
    part('date', { type: 'dates', labels: [text('date')] }),
    part('ruler', { type: 'ruler', question: start('ruler'), low: start('low'), high: start('high') }),
    ...promptPart('lighter', text('lighter'), single(3, 7)),
    ...promptPart('still', text('still'), single(3, 7)),
    ...promptPart('thanks', text('thanks'), single(3, 7)),
  ]);
}

/** Lines of a letter (DOMAIN b, the pen model); the smallest page in the largest print has two fewer. */
const leastLines = 12;

/** A letter to yourself or to the other, private: as many lines as the page has. */
export function composeLetter(context: BookContext): Sheet[] {
  return pair('letter', context, 15, 'keep-going', [
    part('dear', { type: 'dates', labels: context.phrases.list('workbook.letter.labels') }),
    part('letter', {
      type: 'ruled',
      lines: { count: Math.min(leastLines, context.paper.rows - 5), wanted: 20, most: 30, asked: true },
      notes: false,
    }),
  ]);
}
