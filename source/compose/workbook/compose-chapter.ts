import type { Paragraph, RootContent } from 'mdast';
import type { Role, Section } from '../../model/article.ts';
import { withDescendants } from '../../model/article.ts';
import type { Reading, Sheet, WorkbookPage } from '../../model/workbook.ts';
import { composeAffirm } from './chapters/affirm.ts';
import { composeBoundary } from './chapters/boundary.ts';
import { composeContrasts } from './chapters/contrasts.ts';
import { composeExercises } from './chapters/exercises.ts';
import { composeExtraSupport } from './chapters/extra-support.ts';
import { composeKeep } from './chapters/keep.ts';
import { composeLands } from './chapters/lands.ts';
import { composeLoop } from './chapters/loop.ts';
import { composeNoticing } from './chapters/noticing.ts';
import { composeQuestions } from './chapters/questions.ts';
import { composeQuotation } from './chapters/quotation.ts';
import { composeReasons } from './chapters/reasons.ts';
import { composeRedFlag } from './chapters/red-flag.ts';
import { composeRefill } from './chapters/refill.ts';
import { composeReflection } from './chapters/reflection.ts';
import { composeSlips } from './chapters/slips.ts';
import { composeStart } from './chapters/start.ts';
import { composeStory } from './chapters/story.ts';
import { composeStrategies } from './chapters/strategies.ts';
import { composeTakingStock } from './chapters/taking-stock.ts';
import { composeTogether } from './chapters/together.ts';
import { composeWords } from './chapters/words.ts';
import { type BookContext, type ChapterContext, stageOf } from './context.ts';
import { evenChunks } from './parts.ts';
import { pullQuotes } from './pull-quote.ts';
import { dressReading, isWideTable } from './reading-blocks.ts';

type Feature = (context: ChapterContext) => Sheet[];

/**
 * Page makers in the order of the arc: each looks for what it can use in the section and below it.
 *
 * `open` ones never see warning signs or stay-or-leave; the others keep what they make of them private.
 */
const features: { make: Feature; open: boolean }[] = [
  { make: composeNoticing, open: true },
  { make: composeLands, open: true },
  { make: composeLoop, open: true },
  { make: composeReasons, open: true },
  { make: composeContrasts, open: true },
  { make: composeStory, open: true },
  { make: composeWords, open: true },
  { make: composeSlips, open: true },
  { make: composeQuestions, open: false },
  { make: composeStrategies, open: true },
  { make: composeExercises, open: false },
  { make: composeRefill, open: true },
  { make: composeBoundary, open: true },
  { make: composeExtraSupport, open: true },
  { make: composeTakingStock, open: false },
  { make: composeAffirm, open: true },
  { make: composeQuotation, open: true },
];

/** What a main section about warning signs may have besides: nothing that is scored, shared or done as a pair. */
const guarded: Feature[] = [composeExercises, composeRefill, composeBoundary, composeExtraSupport, composeTakingStock, composeAffirm];

/** The role that names a section's stage: its own, or its first subsection's when it has none. */
function leadingRole(section: Section): Role {
  return section.role !== 'general' ? section.role : (section.children.find((child) => child.role !== 'general')?.role ?? 'general');
}

/** A main section as pages: its reading first, then what its roles ask for (DESIGN, decision 5). */
export function composeChapter(book: BookContext, section: Section, number: number | null): WorkbookPage[] {
  const all = withDescendants(section);
  const stage = stageOf[leadingRole(section)];
  const title = section.title ?? book.phrases.text('workbook.introduction');
  const context: ChapterContext = { ...book, section, all, stage, origin: book.phrases.text('workbook.fromArticle', { title }) };
  const sheets = composeSheets(context);
  const closed = closeSpread(context, sheets);
  return [composeReading(context, number, title, closed), ...closed];
}

function composeSheets(context: ChapterContext): Sheet[] {
  const { section } = context;
  const open = { ...context, all: context.all.filter(({ role }) => role !== 'red-flag' && role !== 'decide') };
  if (section.role === 'red-flag')
    return [
      ...composeQuestions(context),
      ...composeRedFlag(context),
      ...guarded.flatMap((make) => make({ ...context, all: guardedSections(context) })),
    ];
  const start = section.role === 'intro' ? closeSpread(context, composeStart(context)) : [];
  const sheets = features.flatMap(({ make, open: isOpen }) => make(isOpen ? open : context));
  const redFlags = context.all.some((one) => one.role === 'red-flag') ? composeRedFlag(context) : [];
  if (start.length > 0) return [...start, ...sheets, ...redFlags];
  if (section.role === 'close') return [...closeSpread(context, sheets), ...redFlags, ...composeKeep(context)];
  // What an article says it will show feeds the aims of the session, and no page.
  const general = sheets.length > 0 || section.role === 'roadmap' ? [] : composeReflection(context);
  return [...sheets, ...general, ...redFlags];
}

/** Below a heading of warning signs: what has a role of its own, and the exercises wherever they stand. */
const guardedSections = ({ all }: ChapterContext): Section[] =>
  all.map((one) => (one.role === 'red-flag' ? { ...one, lists: [], scripts: [], affirmations: [] } : one));

/** Two pages written alone are followed by one together, unless one follows already or the pages are private by nature. */
function closeSpread(context: ChapterContext, sheets: Sheet[]): Sheet[] {
  const last = sheets.at(-1);
  const open = last?.writer === 'b' && (last.mode === 'choose' || last.activity === 'start' || last.activity === 'overview');
  return open ? [...sheets, ...composeTogether(context, last)] : sheets;
}

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

function composeReading(context: ChapterContext, number: number | null, title: string, sheets: Sheet[]): Reading {
  const { section, phrases, stage, picker, measures } = context;
  const id = `${section.id}-reading`;
  const measured = measures?.readings[id];
  const stageName = phrases.text(`workbook.stages.${stage}`);
  const next = sheets[0];
  const spare = measured ? Math.floor((context.liveHeightMm - measured.endMm) / 8) : 0;
  const prompt = measured && spare >= 10 && section.role !== 'red-flag' ? picker.pick('reading', 'gentle', section.id) : null;
  const after =
    prompt !== null ? { prompt, lines: Math.min(8, Math.floor((spare - 3) / 2)) } : spare >= 5 ? { prompt: null, lines: spare - 2 } : null;
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
    after,
    pages: measured?.pages ?? 1,
    page: 0,
  };
}

/** With `permission: quotation-only`: one short line of the section, and where the rest is to be read. */
function extractBlocks({ all, phrases }: ChapterContext): RootContent[] {
  const sentence = all.flatMap((one) => one.prose).find(({ text }) => text.split(/\s+/).length <= 20);
  const paragraph = (text: string, id: string | null): RootContent => ({
    type: 'paragraph',
    children:
      id === null
        ? [{ type: 'text', value: text }]
        : [{ type: 'emphasis', children: [{ type: 'text', value: text }], data: { hName: 'span', hProperties: { id } } }],
  });
  const line: RootContent[] = sentence ? [{ type: 'blockquote', children: [paragraph(sentence.text, sentence.id) as Paragraph] }] : [];
  return [...line, paragraph(phrases.text('workbook.extract'), null)];
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
