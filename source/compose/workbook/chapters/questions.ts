import type { ArticlePrompt } from '../../../model/article.ts';
import type { Lines, Sheet, SheetPart, Writer } from '../../../model/workbook.ts';
import { privateRoles } from '../../session/teaching.ts';
import { type ChapterContext, chapterSheet, spread } from '../context.ts';
import { asked, inShort, lines, part, single } from '../parts.ts';

/** The article's questions that stand on one page. */
interface Page {
  /** Id of the sheet within the section, without the writer. */
  id: string;
  questions: { text: string; lines: Lines }[];
  /** It goes on with the question of the page before. */
  more: boolean;
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
  return pagesOf(context, prompts, { id: secret ? 'private-question' : 'question', side: '-a', rows: 1 }).flatMap((page) =>
    spread(context, { ...headOf(context, page, secret), parts: questionParts(page, 'single') }),
  );
}

/** One page for both, their answers one above the other. */
function composeShared(context: ChapterContext, prompts: ArticlePrompt[]): Sheet[] {
  return pagesOf(context, prompts, { id: 'question-together', side: '', rows: 2 }).map((page) =>
    chapterSheet(context, {
      ...headOf(context, page, false),
      mode: 'together',
      lead: context.phrases.text(page.more ? 'workbook.question.more' : 'workbook.question.togetherLead'),
      parts: questionParts(page, 'stacked'),
    }),
  );
}

/** Questions to one of the two on that partner's side; what faces them is a question for the other, or a page to write freely. */
function composeSided(context: ChapterContext, toA: ArticlePrompt[], toB: ArticlePrompt[], kind: '' | 'private-'): Sheet[] {
  const pages = {
    a: pagesOf(context, toA, { id: `${kind}question-only`, side: '-a', rows: 1 }),
    b: pagesOf(context, toB, { id: `${kind}question-only`, side: '-b', rows: 1 }),
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
  const prompt = picker.pick('companion', 'gentle', `${context.section.id}/${id}`) ?? phrases.text('workbook.companion.free');
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
    lead: phrases.text(`workbook.question.${page.more ? 'more' : secret ? 'privateLead' : 'lead'}`),
  };
}

const questionParts = (page: Page, type: 'single' | 'stacked'): SheetPart[] =>
  page.questions.map(({ text, lines: room }, index) =>
    part(`question-${index + 1}`, { type: 'question', text, writing: { type, lines: room } }),
  );

/**
 * Two questions to a page; one where two need more lines than it has, and several pages for one that asks for more than a page.
 *
 * @param to.side What the measured sheet's id ends in.
 * @param to.rows Rows one more line takes.
 */
function pagesOf(context: ChapterContext, prompts: ArticlePrompt[], to: { id: string; side: string; rows: number }): Page[] {
  const pairs = Array.from({ length: Math.ceil(prompts.length / 2) }, (_, index) => prompts.slice(index * 2, index * 2 + 2));
  return pairs.flatMap((pair, index) => {
    const id = index === 0 ? to.id : `${to.id}-${index + 1}`;
    const measured = context.measures?.sheets[`${context.section.id}-${id}${to.side}`];
    if (!measured || measured.heightMm <= context.liveHeightMm)
      return [{ id, more: false, questions: pair.map((prompt) => questionOf(prompt, pair.length)) }];
    const heights = pair.map((_, at) => measured.partsMm[`question-${at + 1}`] ?? 0);
    const aroundMm = measured.heightMm - heights.reduce((sum, height) => sum + height, 0);
    return pair.flatMap((prompt, at) => {
      const overMm = aroundMm + (heights[at] ?? 0) - context.liveHeightMm;
      return cutPrompt(prompt, pair.length === 1 ? id : `${id}-${'ab'[at] ?? at}`, Math.ceil(overMm / (8 * to.rows)));
    });
  });
}

/** One question on pages of its own, as even as its lines allow. */
function cutPrompt(prompt: ArticlePrompt, id: string, linesOver: number): Page[] {
  const wanted = prompt.lines;
  const whole = questionOf(prompt, 1);
  if (wanted === null || linesOver <= 0) return [{ id: `${id}-alone`, more: false, questions: [whole] }];
  const pages = Math.ceil(wanted / Math.max(2, wanted - linesOver));
  const each = Math.ceil(wanted / pages);
  return Array.from({ length: pages }, (_, index) => ({
    id: `${id}-part-${index + 1}`,
    more: index > 0,
    questions: [{ text: whole.text, lines: asked(Math.max(2, Math.min(each, wanted - index * each)), 26) }],
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
