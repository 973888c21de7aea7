import type { Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { countWords, type DeckContext, type Draft, draft, headingOf, own } from '../draft.ts';
import { keySentences, shortestSentence } from '../key-sentences.ts';

import { packItems, splitToFit, wordBudget } from '../split.ts';
import { toldContrast } from './others.ts';

const shortEnoughForTwo = 13;

/** One or two sentences of the section, large: face to face across the fold when both are short. */
export function statementDrafts(section: Section, context: DeckContext, extra: boolean): Draft[] {
  const chosen = chooseStatements(section, context, extra);
  if (chosen.length === 0) return [];
  return textDrafts(`${section.id}-words`, section, chosen, context, extra);
}

/** Texts that stand on slides of their own, cut where one is too long for a slide. */
export function textDrafts(key: string, section: Section, texts: SlideText[], context: DeckContext, extra: boolean): Draft[] {
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
