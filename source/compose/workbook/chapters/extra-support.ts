import type { Sheet, SheetPart } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet, isFirstWith } from '../context.ts';
import { columns, inShort, part, promptPart, yielding } from '../parts.ts';

const mostRows = 6;

/** HELP: kinds of help, words to suggest it, and room for addresses nearby; once in a book. No address is printed that nobody checked. */
export function composeExtraSupport(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  if (!isFirstWith(context, (one) => one.role === 'help')) return [];
  const sections = context.all.filter((one) => one.role === 'help');
  const named = sections.flatMap((one) =>
    one.lists.filter((list) => list.role === 'help').flatMap((list) => list.items.map((item) => item.text)),
  );
  const kinds = (named.length >= 2 ? named : phrases.list('workbook.extraSupport.kinds'))
    .slice(0, mostRows)
    .map((text) => inShort(text, 30));
  const script = sections.flatMap((one) => one.scripts).find((one) => inShort(one.text, 50) === one.text);
  // Nothing of a section with warning signs is ticked.
  const list: SheetPart =
    section.role === 'red-flag'
      ? part('kinds', { type: 'branches', branches: [{ head: phrases.text('workbook.extraSupport.head'), sentences: [], items: kinds }] })
      : part('kinds', { type: 'wishes', rows: kinds.map((text) => ({ text })) });
  return [
    chapterSheet(context, {
      id: 'extra-support',
      activity: 'extra-support',
      mode: 'choose',
      minutes: 10,
      title: phrases.text('workbook.extraSupport.title'),
      lead: phrases.text('workbook.extraSupport.lead'),
      parts: [
        list,
        ...promptPart('gentle', picker.pick('help', 'gentle', section.id), columns(3, 9)),
        yielding(
          part('say', {
            type: 'twin',
            looks: null,
            helps: {
              head: phrases.text('workbook.extraSupport.say'),
              advice: null,
              script: script?.text ?? phrases.text('workbook.extraSupport.script'),
            },
          }),
        ),
        part(
          'near',
          {
            type: 'support',
            heads: phrases.list('workbook.support.heads'),
            rows: [],
            blanks: 2,
            note: phrases.text('workbook.extraSupport.near'),
          },
          true,
        ),
        ...promptPart('deeper', picker.pick('help', 'deeper', section.id), columns(3, 9), { optional: true }),
      ],
    }),
  ];
}
