import type { ArticlePrompt } from '../../../model/article.ts';
import type { Lines, Sheet, SheetPart, Writer } from '../../../model/workbook.ts';
import { privateRoles } from '../../safety/private-sections.ts';
import { type ChapterContext, chapterSheet, spread } from '../context.ts';
import { asked, inShort, lines, part, single } from '../parts.ts';

/** The article's questions that stand on one page. */
interface Page {
  /** Id of the sheet within the section, without the writer. */
  id: string;
  questions: { text: string; lines: Lines }[];
}

/** A question with more words stands in the reading; the page asks its first sentence. */
const mostWords = 120;

/** REFLECT: the article's questions, large and verbatim, two to a page, written on by whom the author names. */
export function composeQuestions(context: ChapterContext): Sheet[] {
  const all = context.all.flatMap((section) =>
    section.prompts.map((prompt) => ({ ...prompt, secret: prompt.subject === 'partner' || privateRoles.includes(section.role) })),
  );
  const open = all.filter((prompt) => !prompt.secret);
  const by = (writer: ArticlePrompt['writer']) => open.filter((prompt) => prompt.writer === writer);
  // Questions about the other person, and those of private sections, are private always: each on their own page (DOMAIN b).
  const secret = all.filter((prompt) => prompt.secret);
  return [
    ...composeSpreads(context, by('both'), false),
    ...composeSided(context, by('a'), by('b'), ''),
    ...composeSpreads(
      context,
      secret.filter(({ writer }) => writer === 'both' || writer === 'together'),
      true,
    ),
    ...composeSided(
      context,
      secret.filter(({ writer }) => writer === 'a'),
      secret.filter(({ writer }) => writer === 'b'),
      'private-',
    ),
    // What is for both comes last: it needs no spread, and ends the section side by side.
    ...composeShared(context, by('together')),
  ];
}

function composeSpreads(context: ChapterContext, prompts: ArticlePrompt[], secret: boolean): Sheet[] {
  return pagesOf(prompts, secret ? 'private-question' : 'question').flatMap((page) =>
    spread(context, { ...headOf(context, page, secret), parts: questionParts(page, 'single') }),
  );
}

/** One page for both, their answers one above the other. */
function composeShared(context: ChapterContext, prompts: ArticlePrompt[]): Sheet[] {
  return pagesOf(prompts, 'question-together').map((page) =>
    chapterSheet(context, {
      ...headOf(context, page, false),
      mode: 'together',
      lead: context.phrases.text('workbook.question.togetherLead'),
      parts: questionParts(page, 'stacked'),
    }),
  );
}

/** Questions to one of the two on that partner's side; what faces them is a question for the other, or a page to write freely. */
function composeSided(context: ChapterContext, toA: ArticlePrompt[], toB: ArticlePrompt[], kind: '' | 'private-'): Sheet[] {
  const pages = {
    a: pagesOf(toA, `${kind}question-only`),
    b: pagesOf(toB, `${kind}question-only`),
  };
  return Array.from({ length: Math.max(pages.a.length, pages.b.length) }, (_, index) =>
    (['a', 'b'] as const).map((writer): Sheet => {
      const page = pages[writer][index];
      const side = writer === 'a' ? 'left' : 'right';
      const facing = pages[writer === 'a' ? 'b' : 'a'][index]?.id ?? '';
      if (!page) return composeCompanion(context, writer, `${facing}-${writer}`);
      const input = headOf(context, page, kind !== '');
      return chapterSheet(context, { ...input, id: `${page.id}-${writer}`, writer, side, parts: questionParts(page, 'single') });
    }),
  ).flat();
}

/** The page facing a question to the other: never empty, never less kind. */
function composeCompanion(context: ChapterContext, writer: Writer, id: string): Sheet {
  const { phrases, picker, options } = context;
  const other = options.partners[writer === 'a' ? 1 : 0];
  const prompt = picker.pick('companion', 'gentle', `${context.section.id}/${id}`)?.text ?? phrases.text('workbook.companion.free');
  return chapterSheet(context, {
    id,
    activity: 'question',
    mode: 'choose',
    minutes: 15,
    title: phrases.text('workbook.companion.title'),
    lead: phrases.text('workbook.companion.lead', { other }),
    writer,
    side: writer === 'a' ? 'left' : 'right',
    parts: [part('question-1', { type: 'question', text: prompt, writing: single(8, 26) })],
  });
}

function headOf({ phrases }: ChapterContext, page: Page, secret: boolean) {
  return {
    id: page.id,
    activity: 'question' as const,
    mode: secret ? ('private' as const) : ('choose' as const),
    minutes: 15,
    title: phrases.text('workbook.question.title'),
    lead: phrases.text(`workbook.question.${secret ? 'privateLead' : 'lead'}`),
  };
}

const questionParts = (page: Page, type: 'single' | 'stacked'): SheetPart[] =>
  page.questions.map(({ text, lines: room }, index) =>
    part(`question-${index + 1}`, { type: 'question', text, writing: { type, lines: room } }),
  );

/** Two questions to a page. */
function pagesOf(prompts: ArticlePrompt[], id: string): Page[] {
  const pairs = Array.from({ length: Math.ceil(prompts.length / 2) }, (_, index) => prompts.slice(index * 2, index * 2 + 2));
  return pairs.map((pair, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    questions: pair.map((prompt) => questionOf(prompt, pair.length)),
  }));
}

/** The room of a question: what the author asks for, else deeper 5 for two on a page and stretch 8 for one alone. */
function questionOf(prompt: ArticlePrompt, onPage: number): Page['questions'][number] {
  const most = onPage === 1 ? 26 : 11;
  return {
    text: inShort(prompt.text, mostWords),
    lines: prompt.lines === null ? lines(onPage === 1 ? 8 : 5, most) : asked(prompt.lines, most),
  };
}
