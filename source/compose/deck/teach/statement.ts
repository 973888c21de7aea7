import type { Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { countWords } from '../../cut-text.ts';
import { type DeckContext, type Draft, draft, headingOf, own } from '../draft.ts';
import { keySentences, shortestSentence } from '../key-sentences.ts';

import { packItems, splitToFit, wordBudget } from '../split.ts';
import { toldContrast } from './others.ts';

const shortEnoughForTwo = 13;

/** One or two sentences of the section, large: face to face across the fold when both are short. */
export function statementDrafts(section: Section, context: DeckContext, extra: boolean): Draft[] {
  const runs = proseRuns(section, context);
  if (runs.length > 1) return runs.flatMap((prose, index) => runDrafts({ ...section, prose }, index, context));
  const chosen = chooseStatements(section, context, extra);
  if (chosen.length === 0) return [];
  return textDrafts(`${section.id}-words`, section, chosen, context, extra);
}

/** One run between two slide breaks of the author's: it always gets its slide. */
function runDrafts(section: Section, index: number, context: DeckContext): Draft[] {
  const texts = chooseStatements(section, context, false);
  const key = index === 0 ? `${section.id}-words` : `${section.id}-words-part-${index + 1}`;
  return texts.length === 0 ? [] : textDrafts(key, section, texts, context, false).map((one) => ({ ...one, asked: true }));
}

/** The section's sentences as the author's slide breaks part them; one run without any. */
function proseRuns(section: Section, context: DeckContext): Section['prose'][] {
  if (section.slideBreaks.length === 0) return [section.prose];
  const order = new Map(context.article.sentences.map(({ id }, index) => [id, index]));
  const breaks = section.slideBreaks.flatMap((id) => order.get(id) ?? []);
  const runOf = ({ id }: { id: string }) => breaks.filter((at) => at <= (order.get(id) ?? 0)).length;
  const runs = new Map<number, Section['prose']>();
  for (const sentence of section.prose) runs.set(runOf(sentence), [...(runs.get(runOf(sentence)) ?? []), sentence]);
  return [...runs].sort(([one], [other]) => one - other).map(([, prose]) => prose);
}

/** Texts that stand on slides of their own, cut where one is too long for a slide. */
function textDrafts(key: string, section: Section, texts: SlideText[], context: DeckContext, extra: boolean): Draft[] {
  const heading = headingOf(section, context);
  const start = { items: texts.length, words: wordBudget(heading.title) };
  return splitToFit(key, start, context.fit, (capacity, id) =>
    packItems(texts, { ...capacity, words: texts.length === 1 ? Math.min(28, capacity.words) : capacity.words }).map((statements, index) =>
      draft({
        id: id(index),
        kind: 'statement',
        ...heading,
        series: section.id,
        body: { type: 'statement', statements },
        wants: 45,
        extra,
        sectionIds: [section.id],
      }),
    ),
  );
}

/** A heading too long to be a title is the slide itself. */
export function headingDrafts(section: Section, context: DeckContext): Draft[] {
  if (!section.title || !section.headingSentenceId || headingOf(section, context).titleSentenceIds.length > 0) return [];
  return textDrafts(`${section.id}-heading`, section, [own(section.title, [section.headingSentenceId])], context, false);
}

function chooseStatements(section: Section, context: DeckContext, extra: boolean): SlideText[] {
  const told = toldContrast(section)?.sentence?.id;
  const keys = keySentences(section, context.phrases).filter(({ sentenceIds }) => !told || !sentenceIds.includes(told));
  const [first] = keys;
  if (!first) {
    if (told || extra) return [];
    const shortest = shortestSentence(section, context.phrases);
    return shortest ? [shortest] : [];
  }
  if (countWords(first.text) > shortEnoughForTwo) return [first];
  const second = keys.slice(1).find((sentence) => countWords(sentence.text) <= shortEnoughForTwo);
  return second ? [first, second] : [first];
}
