import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, spread } from '../context.ts';
import { lines, part, promptPart, single } from '../parts.ts';

/** Names of more words than this fill no head of a column. */
const mostWords = 8;

/** Several words, or one that a heading names. */
const isName = (name: string): boolean => /\s|^\p{Lu}/u.test(name.trim());

/** CONTRAST: telling two things apart, a page for each partner; the first contrast of a main section, without names where it has none. */
export function composeContrasts(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const told = context.all.flatMap((one) => one.contrasts.map((contrast) => ({ ...contrast, section: one })));
  const found = told.find(({ a, b }) => [a, b].every((name) => name.trim() !== '' && name.split(/\s+/u).length <= mostWords));
  if (!found && !context.all.some((one) => one.role === 'contrast')) return [];
  // A bare word such as “temporary” heads a column, and reads badly inside a prompt.
  const values = found && [found.a, found.b].every(isName) ? { a: found.a, b: found.b } : {};
  const sentence = found?.section.prose.find(
    ({ text }) => text.split(/\s+/u).length <= 40 && [found.a, found.b].every((name) => text.toLowerCase().includes(name.toLowerCase())),
  );
  const rows = phrases.list('workbook.apart.rows').map((label) => ({ label, cells: [null, null] }));
  return spread(context, {
    id: 'apart',
    activity: 'contrast',
    mode: 'choose',
    minutes: 12,
    title: phrases.text('workbook.apart.title'),
    lead: phrases.text('workbook.apart.lead'),
    parts: [
      ...(sentence ? [part('gist', { type: 'gist', sentences: [sentence.text] }, true)] : []),
      part('chart', { type: 'grid', heads: found ? [found.a, found.b] : phrases.list('workbook.apart.heads'), rows, lines: lines(2, 3) }),
      ...promptPart('gentle', picker.pick('contrast', 'gentle', section.id, values), single(3, 8)),
      ...promptPart('deeper', picker.pick('contrast', 'deeper', section.id, values), single(5, 7), { optional: true }),
    ],
  });
}
