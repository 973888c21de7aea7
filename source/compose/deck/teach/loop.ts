import type { Article, Section } from '../../../model/article.ts';
import { countWords } from '../../cut-text.ts';
import { allSections } from '../../session/teaching.ts';
import { type DeckContext, type Draft, draft, headingOf, own } from '../draft.ts';
import { pagesFor } from '../find.ts';
import { wordBudget } from '../split.ts';

/** A turn of more words is no label of a drawing. */
const longestTurn = 11;

/**
 * The couple's loop, drawn once: in the article's words where one sentence names both turns (“the more …, the more …”), else in
 * six steps of ours where a section is about it. Who of the two does which stays open (DOMAIN b, CYCLE).
 */
export function loopDrafts(section: Section, context: DeckContext): Draft[] {
  if (section !== loopHome(context.article)) return [];
  const { phrases } = context;
  const heading = headingOf(section, context);
  const told = toldTurns(section);
  const steps = told ? [] : ourRing(context);
  const words = told
    ? countWords(`${told.a.text} ${told.b.text}`)
    : steps.reduce((sum, { label, text }) => sum + countWords(`${label} ${text}`), 4);
  const centre = phrases.list('deck.loop.centre').find((text) => countWords(text) + words <= wordBudget(heading.title)) ?? '';
  return [
    draft({
      id: `${section.id}-loop`,
      kind: told ? 'loop-told' : 'loop',
      ...heading,
      series: section.id,
      workbookPages: pagesFor(context, ['loop', 'reflection', 'question', 'overview'], [section]),
      body: {
        type: 'loop',
        turns: told,
        steps,
        sides: { a: phrases.text('deck.loop.sides.a'), b: phrases.text('deck.loop.sides.b') },
        centre,
      },
      wants: 90,
      least: 60,
      sectionIds: [section.id],
    }),
  ];
}

/** The section the loop is drawn in: one about it that names both turns, any about it, any that names both turns. */
function loopHome(article: Article): Section | undefined {
  const sections = allSections(article);
  const about = sections.filter(({ role }) => role === 'cycle');
  return about.find(toldTurns) ?? about[0] ?? sections.find(toldTurns);
}

function toldTurns({ loops }: Section): { a: ReturnType<typeof own>; b: ReturnType<typeof own> } | null {
  const short = loops.find(({ turns }) => turns && countWords(turns.a) <= longestTurn && countWords(turns.b) <= longestTurn);
  return short?.turns ? { a: own(short.turns.a, short.sentenceIds), b: own(short.turns.b, short.sentenceIds) } : null;
}

function ourRing({ phrases }: DeckContext) {
  return phrases.groups('deck.loop.steps').map((step) => ({
    who: step.who === 'b' ? ('b' as const) : ('a' as const),
    felt: step.felt === 'yes',
    label: step.label ?? '',
    text: step.text ?? '',
  }));
}
