import type { Sheet } from '../../../model/workbook.ts';
import { privateRoles } from '../../safety/private-sections.ts';
import { type ChapterContext, chapterSheet, spread } from '../context.ts';
import { inShort, promptPart, single, stacked } from '../parts.ts';
import { quotationValues } from './quotation.ts';

/** What a role's general page is called and asked; roles with pages of their own never come here. */
export function composeReflection(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const role = [section, ...section.children].find((one) => one.role !== 'general')?.role ?? 'general';
  const contrast = context.all.flatMap((one) => one.contrasts)[0];
  const quotation = context.all.flatMap((one) => one.quotations)[0];
  const values = {
    ...(contrast ? { a: contrast.a, b: contrast.b } : {}),
    ...(quotation ? quotationValues(quotation) : {}),
  };
  const gentle = picker.pick(role, 'gentle', section.id, values);
  const deeper = picker.pick(role, 'deeper', section.id, values);
  if (gentle === null && deeper === null) return [];
  const title = inShort(section.title ?? context.article.title, 40);
  if (privateRoles.includes(role)) {
    const stretch = picker.pick(role, 'stretch', section.id, values);
    return spread(context, {
      id: 'reflection',
      activity: 'reflection',
      mode: 'private',
      minutes: 15,
      title,
      lead: phrases.text('workbook.reflection.privateLead'),
      parts: [
        ...promptPart('gentle', gentle, single(3, 9)),
        ...promptPart('deeper', deeper, single(5, 10)),
        ...promptPart('stretch', stretch, single(8, 10), { optional: true }),
      ],
    });
  }
  return [
    chapterSheet(context, {
      id: 'reflection',
      activity: 'reflection',
      mode: 'choose',
      minutes: 15,
      title,
      lead: phrases.text('workbook.reflection.lead'),
      parts: [...promptPart('gentle', gentle, stacked(3, 8)), ...promptPart('deeper', deeper, stacked(5, 9))],
    }),
  ];
}
