import type { DeckPassage, Section, SourceLine } from '../../../model/article.ts';
import { countWords } from '../../cut-text.ts';
import { type DeckContext, type Draft, draft, emWidth, headingOf, own } from '../draft.ts';
import { cutItems, packItems, splitToFit, wordBudget } from '../split.ts';

/** A line of more words stands large, not in a list. */
const longestItem = 16;

/** Passages the author wrote for the deck only (`:::deck-only`): slides of their own, split and never shrunk. */
export function passageDrafts(section: Section, context: DeckContext): Draft[] {
  return section.deckPassages.flatMap((passage, index) => {
    const key = `${section.id}-passage${index === 0 ? '' : `-${index + 1}`}`;
    return cutAtBreaks(passage.lines, section.slideBreaks).flatMap((lines, run) =>
      runDrafts(run === 0 ? key : `${key}-part-${run + 1}`, lines, passage, section, context),
    );
  });
}

function runDrafts(key: string, lines: SourceLine[], passage: DeckPassage, section: Section, context: DeckContext): Draft[] {
  const heading = headingFor(passage, section, context);
  const asList = lines.length > 2 && lines.every(({ text }) => countWords(text) <= longestItem);
  const texts = lines.map(({ text, sentenceIds }) => own(text, sentenceIds));
  return splitToFit(key, { items: asList ? 5 : 2, words: wordBudget(heading.title) }, context.fit, (capacity, id) =>
    packItems(cutItems(texts, capacity.words), capacity).map((pack, index) =>
      draft({
        id: id(index),
        kind: asList ? 'list' : 'statement',
        ...heading,
        series: key,
        body: asList ? { type: 'list', items: pack, marks: 'dash', leadIn: null, footline: null } : { type: 'statement', statements: pack },
        wants: 45,
        least: 30,
        rank: 'asked',
        sectionIds: [section.id],
        values: { count: lines.length },
      }),
    ),
  );
}

/** The passage's own title, else the section's heading. A title no slide can hold in two lines is spoken. */
function headingFor(
  { title, lines, sentenceIds }: DeckPassage,
  section: Section,
  context: DeckContext,
): Pick<Draft, 'title' | 'titleSentenceIds'> {
  if (title === null || emWidth(title) > 46) return headingOf(section, context);
  const inLines = new Set(lines.flatMap((line) => line.sentenceIds));
  return { title, titleSentenceIds: sentenceIds.filter((id) => !inLines.has(id)) };
}

/** Runs of lines: a new one at each line a `::slide-break` stands before. */
export function cutAtBreaks<T extends { sentenceIds: string[] }>(lines: T[], slideBreaks: string[]): T[][] {
  const runs: T[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (!last || line.sentenceIds.some((id) => slideBreaks.includes(id))) runs.push([line]);
    else last.push(line);
  }
  return runs;
}
