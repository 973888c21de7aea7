import type { Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { countWords, cutText } from '../../cut-text.ts';
import { type DeckContext, type Draft, draft, emWidth, headingOf, own } from '../draft.ts';
import { pagesFor, sentencesIn } from '../find.ts';
import { type Capacity, packItems, splitToFit, wordBudget } from '../split.ts';

/** “Before” and “after” above the columns. */
const headWords = 2;

interface Row {
  before: SlideText;
  after: SlideText;
}

/** Before and after, two rows to a slide, in the section's own words. */
export function rewriteDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const rows = section.rewrites.map((rewrite) => ({
    before: own(quoted(rewrite.before, context), sentencesIn(context, section.id, rewrite.before)),
    after: spokenText(section, rewrite.after, context),
  }));
  return splitToFit(`${section.id}-softer`, { items: 2, words: wordBudget(heading.title) - headWords }, context.fit, (capacity, id) => {
    const slides = packRows(
      rows.flatMap((row) => cutRow(row, capacity.words)),
      capacity,
    );
    return slides.map((pack, index) =>
      draft({
        id: id(index),
        kind: 'rewrite',
        ...heading,
        series: section.id,
        workbookPages: pagesFor(context, ['softer', 'words'], [section]),
        body: { type: 'rewrite', rows: pack },
        wants: 60,
        sectionIds: [section.id],
      }),
    );
  });
}

const wordsOf = ({ before, after }: Row): number => countWords(before.text) + countWords(after.text);

/** Rows on as few slides as items and words allow. */
function packRows(rows: Row[], { items, words }: Capacity): Row[][] {
  const slides: Row[][] = [];
  for (const row of rows) {
    const last = slides.at(-1);
    const used = last?.reduce((sum, one) => sum + wordsOf(one), 0) ?? 0;
    if (last && last.length < items && used + wordsOf(row) <= words) last.push(row);
    else slides.push([row]);
  }
  return slides;
}

/** A row too long for a slide goes on in the next, both sides side by side as far as they go. */
function cutRow(row: Row, words: number): Row[] {
  if (wordsOf(row) <= words) return [row];
  const { before, after } = row;
  const half = Math.max(3, Math.floor(words / 2));
  const [left, right] = [cutText(before.text, half), cutText(after.text, half)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    before: { ...before, text: left[index] ?? '' },
    after: { ...after, text: right[index] ?? '' },
  }));
}

/** The softer version as the script it is, with the author's quotation marks. */
function spokenText(section: Section, after: string, context: DeckContext): SlideText {
  const script = section.scripts.find(({ text }) => bare(text) === bare(after));
  return script ? own(script.text, script.sentenceIds) : own(quoted(after, context), sentencesIn(context, section.id, after));
}

/** In the quotation marks of the article's language, unless the author's are there. */
function quoted(text: string, { phrases }: DeckContext): string {
  return /^["“«„‘「']/u.test(text) ? text : phrases.text('workbook.quoted', { text });
}

/** The section's scripts on cards of their own, verbatim, the bubble changing sides from `turn` on. */
export function scriptDrafts(section: Section, turn: number, context: DeckContext): Draft[] {
  const softer = section.rewrites.map((rewrite) => bare(rewrite.after));
  const scripts = section.scripts.filter((script) => !softer.includes(bare(script.text)));
  const caption = section.title && emWidth(section.title) <= 27 ? section.title : null;
  return scripts.flatMap((script, index) =>
    splitToFit(`${section.id}-script${index === 0 ? '' : `-no-${index + 1}`}`, { items: 1, words: 36 }, context.fit, (capacity, id) =>
      packItems([own(script.text, script.sentenceIds)], capacity).map((pack, piece) =>
        draft({
          id: id(piece),
          kind: 'script',
          title: context.phrases.text(script.kind === 'ask' ? 'deck.script.ask' : 'deck.script.title'),
          titleSentenceIds: caption && section.headingSentenceId ? [section.headingSentenceId] : [],
          workbookPages: pagesFor(context, ['words'], [section]),
          body: { type: 'script', caption, script: pack[0]!, side: (turn + index) % 2 === 0 ? 'left' : 'right' },
          wants: 40,
          sectionIds: [section.id],
        }),
      ),
    ),
  );
}

/** Words without the quotation marks round them, to tell whether two are the same. */
function bare(text: string): string {
  return text.replace(/^["“”'‘«„\s]+|["“”'’»\s]+$/gu, '');
}
