import type { Quotation } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { part, promptPart, stacked } from '../parts.ts';
import type { PromptValues } from '../pick-prompts.ts';

/** A longer quotation is read in the article (DOMAIN b, QUOTE). */
const mostWords = 40;

export const isShortQuotation = ({ text }: Quotation): boolean => text.split(/\s+/u).length <= mostWords;

/** What a prompt may say of a quotation: its words when they are few, without the stop that would end the prompt's own sentence. */
export const quotationValues = ({ text, by }: Quotation): PromptValues => ({
  author: by,
  ...(text.split(/\s+/u).length <= 12 ? { quote: text.replace(/^["“”„«]|["“”»]$/gu, '').replace(/(?<![.。])[.。]$/u, '') } : {}),
});

/** A section with fewer pages than this has no page for a quotation besides: at most one page in four is one (DOMAIN b, QUOTE). */
const leastSheets = 3;

/** QUOTE: a section that is a quotation has it large, with prompts for both. */
export function composeQuotation(context: ChapterContext): Sheet[] {
  const quotation = context.all
    .filter((one) => one.role === 'quote')
    .flatMap((one) => one.quotations)
    .find(isShortQuotation);
  return quotation && !followsQuotation(context) ? [composeOne(context, 'quotation', quotation)] : [];
}

/** A page that rests at the end of a long section: the first of the named people it quotes, large, with prompts for both. */
export function composeDivider(context: ChapterContext, sheets: Sheet[]): Sheet[] {
  const quotation = context.all.flatMap((one) => one.quotations).find(isShortQuotation);
  const isRoomy = sheets.length >= leastSheets && sheets.every(({ activity }) => activity !== 'quotation');
  return quotation && isRoomy ? [composeOne(context, 'divider', quotation)] : [];
}

/** Of sections that are quotations one after the other, every second has its page. */
function followsQuotation({ article, section }: ChapterContext): boolean {
  const isQuote = (at: number) => article.sections[at]?.role === 'quote';
  const at = article.sections.indexOf(section);
  let from = at;
  while (isQuote(from - 1)) from -= 1;
  return (at - from) % 2 === 1;
}

function composeOne(context: ChapterContext, id: 'quotation' | 'divider', quotation: Quotation): Sheet {
  const { phrases, picker, section } = context;
  return chapterSheet(context, {
    id,
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
  });
}
