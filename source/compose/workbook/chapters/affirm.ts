import type { Section } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, spread } from '../context.ts';
import { inShort, part, promptPart, single } from '../parts.ts';
import { pullQuotes } from '../pull-quote.ts';

/** AFFIRM: a quiet page for each partner: one line large, one prompt, much white. */
export function composeAffirm(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const sections = context.all.filter((one) => one.role === 'affirm');
  if (sections.length === 0) return [];
  const line = affirmingLine(sections);
  return spread(context, {
    id: 'affirm',
    activity: 'affirm',
    mode: 'private',
    minutes: 8,
    title: phrases.text('workbook.affirm.title'),
    lead: phrases.text('workbook.affirm.lead'),
    parts: [
      ...(line === null ? [] : [part('line', { type: 'line', text: line, by: null })]),
      ...promptPart('gentle', picker.pick('affirm', 'gentle', section.id), single(4, 6)),
    ],
  });
}

/** A line that comforts: one the article says so, else one that stands alone, else the heading itself. */
function affirmingLine(sections: readonly Section[]): string | null {
  const said = sections.flatMap((one) => one.affirmations.map(({ text }) => text));
  return (
    [...said, ...pullQuotes(sections), ...sections.flatMap((one) => one.title ?? [])].find((text) => inShort(text, 30) === text) ?? null
  );
}
