import type { Section } from '../../model/article.ts';
import type { Sheet } from '../../model/workbook.ts';
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
import { composeDivider, composeQuotation } from './chapters/quotation.ts';
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
import type { ChapterContext } from './context.ts';

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

/** The pages a main section's roles ask for, in the order of the arc. */
export function composeSheets(context: ChapterContext): Sheet[] {
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
  return redFlags.length > 0 ? [...sheets, ...general, ...redFlags] : restAfter(open, [...sheets, ...general]);
}

/** The pages of a section, closed side by side, and a quotation to rest on after many. */
function restAfter(context: ChapterContext, sheets: Sheet[]): Sheet[] {
  const closed = closeSpread(context, sheets);
  return [...closed, ...composeDivider(context, closed)];
}

/** Below a heading of warning signs: what has a role of its own, and the exercises wherever they stand. */
const guardedSections = ({ all }: ChapterContext): Section[] =>
  all.map((one) => (one.role === 'red-flag' ? { ...one, lists: [], scripts: [], affirmations: [] } : one));

/** Two pages written alone are followed by one together, unless one follows already or the pages are private by nature. */
export function closeSpread(context: ChapterContext, sheets: Sheet[]): Sheet[] {
  const last = sheets.at(-1);
  const open = last?.writer === 'b' && (last.mode === 'choose' || last.activity === 'start' || last.activity === 'overview');
  return open ? [...sheets, ...composeTogether(context, last)] : sheets;
}
