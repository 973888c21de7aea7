import type { Script, Section } from '../../../model/article.ts';
import type { Sheet } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet } from '../context.ts';
import { columns, inShort, lines, part, promptPart } from '../parts.ts';
import { reasonScript } from './reasons.ts';

/** A script of more words or letters than this is read in the article, not from a card. */
const mostWords = 90;
const mostLetters = 600;

const fitsCard = ({ text }: Script): boolean => text.length <= mostLetters && text.split(/\s+/).length <= mostWords;

/** SCRIPT and ASK: every script whole on a card, two to a page; then the rewrites. */
export function composeWords(context: ChapterContext): Sheet[] {
  return [...composeCards(context), ...composeRewrites(context)];
}

interface Card {
  script: Script;
  heading: string | null;
}

/** What a script is for: the label of the item it stands in, else its section. */
function headingOf({ text }: Script, { lists, title }: Section): string | null {
  const item = lists.flatMap(({ items }) => items).find((one) => one.label !== null && one.text.includes(text));
  const heading = item?.label ?? title;
  return heading && inShort(heading, 24);
}

/** Scripts that no other page carries: a reason's own script stands on its page already. */
function cardsOf(context: ChapterContext): Card[] {
  return context.all
    .filter((section) => section.role !== 'red-flag' && section.role !== 'decide')
    .flatMap((section) => {
      const onReason = reasonScript(section);
      const rewritten = section.rewrites.map((one) => one.after);
      return section.scripts
        .filter((script) => script !== onReason && !rewritten.some((after) => script.text.includes(after)) && fitsCard(script))
        .map((script) => ({
          script,
          heading: script.kind === 'ask' ? context.phrases.text('workbook.words.ask') : headingOf(script, section),
        }));
    });
}

function composeCards(context: ChapterContext): Sheet[] {
  const { phrases } = context;
  const cards = cardsOf(context);
  const pages = Array.from({ length: Math.ceil(cards.length / 2) }, (_, index) => cards.slice(index * 2, index * 2 + 2));
  return pages.map((page, index) =>
    chapterSheet(context, {
      id: index === 0 ? 'words' : `words-${index + 1}`,
      activity: 'words',
      mode: 'together',
      minutes: 10 * page.length,
      title: phrases.text('workbook.words.title'),
      lead: phrases.text('workbook.words.lead'),
      parts: page.map(({ script, heading }, position) =>
        part(`card-${position + 1}`, {
          type: 'card',
          heading,
          ticks: phrases.list('workbook.words.ticks'),
          script: script.text,
          ownWords: phrases.text('workbook.words.own'),
          lines: { count: 2, wanted: 3, most: page.length === 1 ? 12 : 4 },
          place: phrases.text('workbook.words.place'),
          shows: ['script', 'a', 'b', 'place'],
        }),
      ),
    }),
  );
}

function composeRewrites(context: ChapterContext): Sheet[] {
  const { phrases, picker, section, paper, options } = context;
  const rewrites = context.all.flatMap((one) => one.rewrites);
  if (rewrites.length === 0) return [];
  const heads = phrases.list('workbook.softer.heads');
  // In large print on a small page every row is a page.
  const rounds = paper.format === 'small' && paper.largePrint && options.edition !== 'solo' ? 1 : 2;
  return [
    chapterSheet(context, {
      id: 'softer',
      activity: 'softer',
      mode: 'choose',
      minutes: 15,
      title: phrases.text('workbook.softer.title'),
      lead: phrases.text('workbook.softer.lead'),
      parts: [
        ...rewrites.slice(0, 3).map((one, index) =>
          part(`rewrite-${index + 1}`, {
            type: 'rewrite',
            heads: [heads[0] ?? '', heads[1] ?? ''] as [string, string],
            before: phrases.text('workbook.quoted', { text: inShort(one.before) }),
            after: phrases.text('workbook.quoted', { text: inShort(one.after) }),
          }),
        ),
        part('rows', { type: 'grid', heads: phrases.list('workbook.softer.columns'), rows: ownRows(rounds), lines: lines(3, 4) }),
        ...promptPart('gentle', picker.pick('rewrite', 'gentle', section.id), columns(3, 5), { optional: true }),
        part('formula', {
          type: 'banner',
          label: phrases.text('workbook.softer.formulaLabel'),
          text: phrases.text('workbook.softer.formula'),
        }),
      ],
    }),
  ];
}

/** Rows for sentences of one's own, two for each chair: more than the three one person is asked for (DOMAIN b, REWRITE). */
const ownRows = (rounds: number) =>
  Array.from({ length: rounds }, () => ['a', 'b'] as const)
    .flat()
    .map((who) => ({ label: null, who, cells: [null, null, null] }));
