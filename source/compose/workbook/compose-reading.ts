import type { Paragraph, RootContent } from 'mdast';
import { type Section, withDescendants } from '../../model/article.ts';
import type { Reading, Sheet, WorkbookPage } from '../../model/workbook.ts';
import type { BookContext, ChapterContext } from './context.ts';
import { evenChunks } from './parts.ts';
import { pullQuotes } from './pull-quote.ts';
import { dressReading, isWideTable } from './reading-blocks.ts';

/** Sections of a very long article without pages of their own, read one after the other in runs of a dozen. */
export function composeFurtherReading(book: BookContext, sections: Section[], firstNumber: number): WorkbookPage[] {
  const runs = evenChunks(sections, 12);
  let from = firstNumber;
  return runs.map((run) => {
    const [first] = run;
    if (!first) throw new Error('A run of sections holds at least one');
    const to = from + run.length - 1;
    const title = book.phrases.text('workbook.further', { from, to });
    const context: ChapterContext = {
      ...book,
      section: first,
      all: [],
      stage: 'understand',
      origin: book.phrases.text('workbook.fromArticle', { title: book.article.title }),
    };
    const reading = composeReading(context, null, title, []);
    from = to + 1;
    return {
      ...reading,
      sectionIds: run.map((section) => section.id),
      minutes: minutesToRead(
        run
          .flatMap(withDescendants)
          .flatMap((one) => one.prose)
          .reduce((sum, one) => sum + one.text.split(/\s+/).length, 0),
      ),
      headingSentenceId: null,
      blocks: dressReading(
        run.flatMap((section) => [...(section.title === null ? [] : [subheading(section, 3)]), ...flattenBlocks(section, 4)]),
        book.phrases,
      ),
    };
  });
}

/** Reading at about 180 words a minute, at least two minutes. */
const minutesToRead = (words: number): number => Math.max(2, Math.ceil(words / 180));

/** Rows of the pen's pitch a prompt below the reading may take: about 45 letters a row in the widest face of any script. */
const promptRows = (prompt: string): number => Math.ceil([...prompt].length / 45);

/** A main section's reading, with what stands beside and below it. */
export function composeReading(context: ChapterContext, number: number | null, title: string, sheets: Sheet[]): Reading {
  const { section, phrases, stage, picker, measures, paper } = context;
  const id = `${section.id}-reading`;
  const measured = measures?.readings[id];
  const stageName = phrases.text(`workbook.stages.${stage}`);
  const next = sheets[0];
  const spare = measured ? Math.floor((paper.liveHeightMm - measured.endMm) / paper.rowMm) : 0;
  // Taken whether there is room or not: how long a reading is must not change the prompts of the sections after it.
  const reserved = section.role === 'red-flag' ? null : picker.pick('reading', 'gentle', section.id);
  const prompt = spare >= 10 ? reserved : null;
  const pens = context.options.edition === 'shared' ? 2 : 1;
  const most = pens === 2 ? 12 : 20;
  const after =
    prompt !== null
      ? { prompt: prompt.text, promptKey: prompt.key, lines: Math.min(most, Math.floor((spare - 2 - promptRows(prompt.text)) / pens)) }
      : spare >= 5
        ? { prompt: null, promptKey: null, lines: spare - 2 }
        : null;
  const blocks =
    context.article.permission === 'quotation-only' ? extractBlocks(context) : dressReading(flattenBlocks(section, 3), phrases);
  // A wide table takes the margin column too.
  const wide = blocks.some(isWideTable);
  const words = context.all.flatMap((one) => one.prose).reduce((sum, one) => sum + one.text.split(/\s+/).length, 0);
  return {
    type: 'reading',
    id,
    activity: 'reading',
    sectionId: section.id,
    sectionIds: [section.id],
    stage,
    side: 'right',
    kicker: number === null ? stageName : phrases.text('workbook.section', { stage: stageName, number: section.number ?? String(number) }),
    title,
    subtitle: null,
    origin: context.origin,
    minutes: minutesToRead(words),
    blocks,
    headingSentenceId: section.headingSentenceId,
    pullQuote: wide ? null : (pullQuotes(context.all)[0] ?? null),
    next:
      next && !wide
        ? phrases.maybe(`workbook.next.${next.activity}`, { a: context.options.partners[0], b: context.options.partners[1] })
        : null,
    chairs: ['a', 'b'],
    after,
    pages: measured?.pages ?? 1,
    page: 0,
  };
}

/** Sections a shorter book has a line of. */
const mostLines = 8;
/** With fewer main sections than this, their subsections speak for themselves. */
const fewSections = 5;
/** Rows at the foot that are worth some lines for notes. */
const rowsForNotes = 5;

/** The reading of a shorter book: one line of each section, and where the rest is to be read. Warning signs are read whole or not at all. */
export function composeInShort(book: BookContext): Reading | null {
  const { article, phrases, measures, paper } = book;
  const isOpen = ({ role }: Section) => role !== 'red-flag' && role !== 'decide' && role !== 'roadmap';
  const main = article.sections.filter(isOpen);
  const linesOf = (sections: readonly Section[], whole: boolean) =>
    sections.flatMap((section) => {
      const line = lineOf(whole ? withDescendants(section) : [section]);
      return line ? [{ section, line }] : [];
    });
  const ofMain = linesOf(main, true);
  // With few main sections, those below them have a line each.
  const every = ofMain.length >= fewSections ? ofMain : linesOf(main.flatMap(withDescendants).filter(isOpen), false);
  const lines = every.slice(0, mostLines);
  const [first] = lines;
  if (!first) return null;
  const hasLine = (section: Section): boolean => lines.some((line) => line.section === section);
  const context: ChapterContext = {
    ...book,
    section: first.section,
    all: [],
    stage: 'understand',
    origin: phrases.text('workbook.fromArticle', { title: article.title }),
  };
  const reading = composeReading(context, null, phrases.text('workbook.inShort.title'), []);
  const id = 'in-short-reading';
  const measured = measures?.readings[id];
  const spare = measured ? Math.floor((paper.liveHeightMm - measured.endMm) / paper.rowMm) : 0;
  return {
    ...reading,
    id,
    side: 'any',
    sectionIds: main.filter((section) => withDescendants(section).some(hasLine)).map((section) => section.id),
    headingSentenceId: null,
    pullQuote: null,
    after: spare >= rowsForNotes ? { prompt: null, promptKey: null, lines: spare - 2 } : null,
    minutes: 2,
    blocks: [
      ...lines.flatMap(({ section, line }) => [...(section.title === null ? [] : [subheading(section, 3)]), textBlock(line.text, line.id)]),
      textBlock(phrases.text('workbook.inShort.rest'), null),
    ],
    pages: measured?.pages ?? 1,
  };
}

/** A sentence that says what sections are about: one that stands alone, else the first short one. */
function lineOf(sections: readonly Section[]): Section['prose'][number] | undefined {
  const isShort = ({ text }: { text: string }) => text.split(/\s+/u).length <= 20;
  const prose = sections
    .filter(({ role }) => role !== 'red-flag' && role !== 'decide')
    .flatMap((one) => one.prose.map((sentence) => ({ sentence, quotable: one.quotable })));
  return (
    prose.find(({ sentence, quotable }) => quotable.includes(sentence.id) && isShort(sentence)) ??
    prose.find(({ sentence }) => isShort(sentence))
  )?.sentence;
}

/** A paragraph of one sentence; the article's own carries its id. */
const textBlock = (text: string, id: string | null): RootContent => ({
  type: 'paragraph',
  children:
    id === null
      ? [{ type: 'text', value: text }]
      : [{ type: 'emphasis', children: [{ type: 'text', value: text }], data: { hName: 'span', hProperties: { id } } }],
});

/** With `permission: quotation-only`: one short line of the section, and where the rest is to be read. */
function extractBlocks({ all, phrases }: ChapterContext): RootContent[] {
  const sentence = all.flatMap((one) => one.prose).find(({ text }) => text.split(/\s+/).length <= 20);
  const line: RootContent[] = sentence ? [{ type: 'blockquote', children: [textBlock(sentence.text, sentence.id) as Paragraph] }] : [];
  return [...line, textBlock(phrases.text('workbook.extract'), null)];
}

/** The section's own blocks, then each subsection under its heading, levels without gaps. */
function flattenBlocks(section: Section, level: number): RootContent[] {
  return [...section.blocks, ...section.children.flatMap((child) => [subheading(child, level), ...flattenBlocks(child, level + 1)])];
}

function subheading(section: Section, level: number): RootContent {
  const text = section.number === null ? (section.title ?? '') : `${section.number}. ${section.title ?? ''}`;
  const data = section.headingSentenceId === null ? {} : { data: { hProperties: { id: section.headingSentenceId } } };
  return { type: 'heading', depth: Math.min(level, 6) as 3, children: [{ type: 'text', value: text }], ...data };
}
