import type { Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { countWords, cutSentences } from '../../cut-text.ts';
import { type DeckContext, type Draft, draft, emWidth, headingOf, own } from '../draft.ts';
import { pagesFor, sentencesIn } from '../find.ts';
import { type Capacity, splitToFit, wordBudget } from '../split.ts';

/** “Before” and “after” above the columns. */
const headWords = 2;

interface Row {
  before: SlideText;
  after: SlideText;
}

/**
 * Before and after, two rows to a slide, in the section's own words. Of a row too long for a slide the softer side stands on a card
 * ({@link scriptDrafts}).
 */
export function rewriteDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const rows = rowsOf(section, context).filter((row) => fitsSlide(row, heading.title));
  return splitToFit(`${section.id}-softer`, { items: 2, words: wordBudget(heading.title) - headWords }, context.fit, (capacity, id) =>
    packRows(rows, capacity).map((pack, index) =>
      draft({
        id: id(index),
        kind: 'rewrite',
        ...heading,
        series: section.id,
        workbookPages: pagesFor(context, ['softer', 'words'], [section]),
        body: { type: 'rewrite', rows: pack },
        wants: 60,
        least: 45,
        sectionIds: [section.id],
      }),
    ),
  );
}

function rowsOf(section: Section, context: DeckContext): Row[] {
  return section.rewrites.map((rewrite) => ({
    before: own(quoted(rewrite.before, context), sentencesIn(context, section.id, rewrite.before)),
    after: spokenText(section, rewrite.after, context),
  }));
}

const fitsSlide = (row: Row, title: string): boolean => wordsOf(row) <= wordBudget(title) - headWords;

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

/** The softer version as the script it is, with the author's quotation marks. */
function spokenText(section: Section, after: string, context: DeckContext): SlideText {
  const script = section.scripts.find(({ text }) => bare(text) === bare(after));
  return script ? own(script.text, script.sentenceIds) : own(quoted(after, context), sentencesIn(context, section.id, after));
}

/** In the quotation marks of the article's language, unless the author's are there. */
function quoted(text: string, { phrases }: DeckContext): string {
  return /^["“«„‘「']/u.test(text) ? text : phrases.text('workbook.quoted', { text });
}

/** Words of a card; more go on over further cards, cut between sentences. */
const wordsOnCard = 36;

/** The section's scripts on cards of their own, verbatim, the side to be settled when they are chosen. */
export function scriptDrafts(section: Section, context: DeckContext): Draft[] {
  const heading = headingOf(section, context);
  const rows = rowsOf(section, context);
  const shown = rows.filter((row) => fitsSlide(row, heading.title)).map(({ after }) => bare(after.text));
  const long = rows.filter((row) => !fitsSlide(row, heading.title)).map(({ after }) => ({ ...after, kind: 'script' as const }));
  const told = section.scripts.filter((script) => !rows.some(({ after }) => bare(after.text) === bare(script.text)));
  const scripts = [...long, ...told].filter((script) => !shown.includes(bare(script.text)));
  const caption = section.title && emWidth(section.title) <= 27 ? section.title : null;
  return scripts.flatMap((script, index) =>
    splitToFit(
      `${section.id}-script${index === 0 ? '' : `-no-${index + 1}`}`,
      { items: 1, words: wordsOnCard },
      context.fit,
      (capacity, id) =>
        cutSentences(script.text, capacity.words).map((text, piece) =>
          draft({
            id: id(piece),
            kind: 'script',
            title: context.phrases.text(script.kind === 'ask' ? 'deck.script.ask' : 'deck.script.title'),
            titleSentenceIds: caption && section.headingSentenceId ? [section.headingSentenceId] : [],
            workbookPages: pagesFor(context, ['words'], [section]),
            body: { type: 'script', caption, script: own(text, script.sentenceIds), side: 'left' },
            wants: 45,
            least: 40,
            rank: 'words',
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
