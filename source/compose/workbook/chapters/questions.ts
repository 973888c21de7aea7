import type { ArticlePrompt } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, spread } from '../context.ts';
import { part, single } from '../parts.ts';

/** REFLECT: the article's questions, large and verbatim, two to a page, one page each. */
export function composeQuestions(context: ChapterContext): Sheet[] {
  const own = context.all.flatMap((section) => section.prompts.filter((prompt) => prompt.subject === 'self'));
  const judging = context.all.flatMap((section) => section.prompts.filter((prompt) => prompt.subject === 'partner'));
  return [...composePages(context, own, false), ...composePages(context, judging, true)];
}

/** Questions about the other person are private, always (DOMAIN b). */
function composePages(context: ChapterContext, prompts: ArticlePrompt[], secret: boolean): Sheet[] {
  const { phrases } = context;
  const pages = Array.from({ length: Math.ceil(prompts.length / 2) }, (_, index) => prompts.slice(index * 2, index * 2 + 2));
  return pages.flatMap((page, index) =>
    spread(context, {
      id: `${secret ? 'private-' : ''}question${index === 0 ? '' : `-${index + 1}`}`,
      activity: 'question',
      mode: secret ? 'private' : 'choose',
      minutes: 15,
      title: phrases.text('workbook.question.title'),
      lead: phrases.text(secret ? 'workbook.question.privateLead' : 'workbook.question.lead'),
      parts: page.map((prompt, position) =>
        part(`question-${position + 1}`, {
          type: 'question',
          text: prompt.text,
          writing: single(page.length === 1 ? 8 : 5, page.length === 1 ? 26 : 11),
        }),
      ),
    }),
  );
}
