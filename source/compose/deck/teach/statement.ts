import type { Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { countWords } from '../../cut-text.ts';
import { type DeckContext, type Draft, draft, headingOf, own, type Rank } from '../draft.ts';
import { largeLines } from '../large-lines.ts';
import { cutItems, packItems, splitToFit, wordBudget } from '../split.ts';
import { toldContrast } from './others.ts';

const shortEnoughForTwo = 13;
/** Lines of which one is more than twice as long do not stand face to face. */
const mostUneven = 2;
/** A heading of more words is spoken. */
const longestHeading = 22;

/** One or two sentences of the section, large: face to face across the fold when both are short and of about a length. */
export function statementDrafts(section: Section, context: DeckContext, rank: Rank): Draft[] {
  const runs = proseRuns(section, context);
  if (runs.length > 1) return runs.flatMap((prose, index) => runDrafts({ ...section, prose }, index, context));
  const chosen = chooseStatements(section, context, rank === 'spare');
  return chosen.length === 0 ? [] : [statementDraft(`${section.id}-words`, section, chosen, rank, context)];
}

/** One run between two slide breaks of the author's: it always gets its slide, and is cut where it is too long for one. */
function runDrafts(section: Section, index: number, context: DeckContext): Draft[] {
  const chosen = chooseStatements(section, context, false);
  const [first] = section.prose;
  const texts = chosen.length > 0 || !first || section.judging.includes(first.id) ? chosen : [own(first.text, [first.id])];
  const key = index === 0 ? `${section.id}-words` : `${section.id}-words-part-${index + 1}`;
  const words = texts.length === 1 ? 28 : 40;
  const budget = Math.min(words, wordBudget(headingOf(section, context).title));
  return splitToFit(key, { items: texts.length, words: budget }, context.fit, (capacity, id) =>
    packItems(cutItems(texts, capacity.words), capacity).map((pack, piece) => statementDraft(id(piece), section, pack, 'asked', context)),
  );
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

function statementDraft(id: string, section: Section, statements: SlideText[], rank: Rank, context: DeckContext): Draft {
  return draft({
    id,
    kind: 'statement',
    ...headingOf(section, context),
    series: section.id,
    body: { type: 'statement', statements },
    wants: 45,
    least: 40,
    rank,
    sectionIds: [section.id],
  });
}

/** A heading too long to be a title is the slide itself. */
export function headingDrafts(section: Section, context: DeckContext): Draft[] {
  const { title, headingSentenceId, largeTitle } = section;
  if (!title || !headingSentenceId || !largeTitle || headingOf(section, context).titleSentenceIds.length > 0) return [];
  if (countWords(title) > longestHeading) return [];
  return [statementDraft(`${section.id}-heading`, section, [own(title, [headingSentenceId])], 'line', context)];
}

function chooseStatements(section: Section, context: DeckContext, alone: boolean): SlideText[] {
  const told = toldContrast(section)?.sentence?.id;
  const lines = largeLines(section, context.phrases).filter(({ sentenceIds }) => !told || !sentenceIds.includes(told));
  const [first] = lines;
  if (!first) return [];
  const second = alone ? undefined : lines.slice(1).find((line) => standFaceToFace(first, line));
  if (!second) return [first];
  const order = section.prose.map(({ id }) => id);
  const at = ({ sentenceIds: [id] }: SlideText) => order.indexOf(id ?? '');
  return [first, second].sort((one, other) => at(one) - at(other));
}

function standFaceToFace(one: SlideText, other: SlideText): boolean {
  const words = [one, other].map(({ text }) => countWords(text));
  return Math.max(...words) <= shortEnoughForTwo && Math.max(...words) <= mostUneven * Math.min(...words);
}
