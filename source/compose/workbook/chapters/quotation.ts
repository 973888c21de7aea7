import type { Quotation } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { part, promptPart, stacked } from '../parts.ts';
import type { PromptValues } from '../pick-prompts.ts';

/** A longer quotation is read in the article (DOMAIN b, QUOTE). */
const mostWords = 40;

export const isShortQuotation = ({ text }: Quotation): boolean => text.split(/\s+/u).length <= mostWords;

/** What a prompt may say of a quotation: its words when they are few. */
export const quotationValues = ({ text, by }: Quotation): PromptValues => ({
  author: by,
  ...(text.split(/\s+/u).length <= 12 ? { quote: text.replace(/^["“”„«]|["“”»]$/gu, '') } : {}),
});

/** QUOTE: a section that is a quotation has it large, with a prompt for both. */
export function composeQuotation(context: ChapterContext): Sheet[] {
  const { phrases, picker, section } = context;
  const quotation = context.all
    .filter((one) => one.role === 'quote')
    .flatMap((one) => one.quotations)
    .find(isShortQuotation);
  if (!quotation) return [];
  return [
    chapterSheet(context, {
      id: 'quotation',
      activity: 'quotation',
      mode: 'choose',
      minutes: 8,
      title: phrases.text('workbook.quotation.title'),
      lead: phrases.text('workbook.quotation.lead'),
      parts: [
        part('line', { type: 'line', text: quotation.text, by: phrases.text('workbook.quotation.by', { by: quotation.by }) }),
        ...promptPart('gentle', picker.pick('quote', 'gentle', section.id, quotationValues(quotation)), stacked(3, 9)),
        ...promptPart('deeper', picker.pick('quote', 'deeper', section.id, quotationValues(quotation)), stacked(5, 6), { optional: true }),
      ],
    }),
  ];
}
