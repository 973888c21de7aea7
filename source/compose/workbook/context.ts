import { type Article, type Role, type Section, withDescendants } from '../../model/article.ts';
import type { PageGeometry } from '../../model/geometry.ts';
import type { BuildOptions } from '../../model/options.ts';
import type { Activity, PageMode, Sheet, SheetPart, Stage, WorkbookMeasures, Writer } from '../../model/workbook.ts';
import type { Phrases } from '../phrases.ts';
import type { PromptPicker } from './pick-prompts.ts';

/** What every page of a book is composed from. */
export interface BookContext {
  article: Article;
  options: BuildOptions;
  phrases: Phrases;
  picker: PromptPicker;
  /** Heights from the round before, `null` in the first. */
  measures: WorkbookMeasures | null;
  paper: PageGeometry;
}

/** One main section on its way to pages: itself and everything below it. */
export interface ChapterContext extends BookContext {
  section: Section;
  all: readonly Section[];
  stage: Stage;
  origin: string;
}

/** The stage of the arc a role belongs to (DOMAIN b, order of parts). */
export const stageOf: Record<Role, Stage> = {
  intro: 'settle',
  roadmap: 'settle',
  define: 'understand',
  signs: 'notice',
  impact: 'notice',
  cycle: 'understand',
  reason: 'understand',
  contrast: 'understand',
  script: 'speak',
  ask: 'speak',
  rewrite: 'speak',
  'inner-voice': 'feel',
  reflect: 'feel',
  avoid: 'speak',
  strategy: 'practise',
  ritual: 'practise',
  'self-care': 'protect',
  boundary: 'protect',
  'red-flag': 'protect',
  help: 'protect',
  decide: 'protect',
  affirm: 'commit',
  quote: 'understand',
  close: 'commit',
  general: 'understand',
};

export interface SheetInput {
  id: string;
  activity: Activity;
  mode: PageMode;
  minutes: number;
  title: string;
  lead: string | null;
  parts: SheetPart[];
  side?: Sheet['side'];
  writer?: Writer | null;
  about?: string;
}

/** A sheet inside a chapter: its id is the section's, its foot names the article's heading. */
export function chapterSheet(context: ChapterContext, input: SheetInput): Sheet {
  return {
    type: 'sheet',
    id: `${context.section.id}-${input.id}`,
    activity: input.activity,
    sectionId: context.section.id,
    stage: context.stage,
    side: input.side ?? 'any',
    mode: input.mode,
    minutes: input.minutes,
    title: input.title,
    lead: input.lead,
    writer: input.writer ?? null,
    chairs: ['a', 'b'],
    ...(input.about === undefined ? {} : { about: input.about }),
    level: 3,
    origin: context.origin,
    body: { type: 'parts', parts: input.parts },
    page: 0,
  };
}

/** Whether this is the first main section of the article that holds such a section: for pages a book has once. */
export function isFirstWith(
  context: ChapterContext,
  matches: (section: Section) => boolean,
  among: (main: Section) => boolean = () => true,
): boolean {
  return context.article.sections.filter(among).find((main) => withDescendants(main).some(matches)) === context.section;
}

/** The same page twice: Partner A on the left, Partner B on the right, line for line. */
export function spread(context: ChapterContext, input: SheetInput): Sheet[] {
  return (['a', 'b'] as const).map((writer) =>
    chapterSheet(context, { ...input, id: `${input.id}-${writer}`, writer, side: writer === 'a' ? 'left' : 'right' }),
  );
}

/** Rows the head of a page takes where nobody measured it, its title and lead on as many lines as they usually have. */
export const headRows = ({ format, largePrint }: PageGeometry): number => (largePrint ? (format === 'small' ? 6 : 5) : 5);
