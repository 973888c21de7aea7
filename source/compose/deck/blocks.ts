import type { Section } from '../../model/article.ts';
import type { Part, PlannedBlock } from '../../model/session.ts';
import { sectionsByBlock, type TeachingBlock, teachingBlocks } from '../session/teaching.ts';
import { activityDraft, debriefDraft, promisesDraft, ritualDraft, ritualHoldsList, warmUpDraft } from './activities.ts';
import { chooseSlides, type Unit } from './choose-slides.ts';
import { demoDrafts } from './demo.ts';
import { type DeckContext, type Draft, draft } from './draft.ts';
import { exerciseDrafts } from './exercises.ts';
import { pagesFor } from './find.ts';
import { closeDrafts, dividerDraft, fallbackDraft, informationDrafts, partsOf, restDraft } from './frames.ts';
import { longestRun } from './rhythm.ts';
import { teachUnits } from './teach/index.ts';
import { passageDrafts } from './teach/passages.ts';
import { agreementDrafts, welcomeDrafts } from './welcome.ts';

/** A part opens on its name for this long. */
const dividerSeconds = 30;
/** What a slide with the article's words on information takes at least. */
const passageSeconds = 40;

export interface BlockDrafts {
  block: PlannedBlock;
  drafts: Draft[];
}

/** The slides of every block, dividers included, as many as the block's minutes can hold. */
export function draftBlocks(context: DeckContext): BlockDrafts[] {
  const by = sectionsByBlock(context.article);
  const titleOf = new Map(
    Object.values(by)
      .flat()
      .map((section) => [section.id, section.title]),
  );
  const opened = new Set<Part>(partsOf(context).slice(0, 1));
  let before: string[] = [];
  const drafted = context.session.blocks.map((block) => {
    const opens = block.mode !== 'rest' && !opened.has(block.part);
    if (opens) {
      opened.add(block.part);
      before = ['divider'];
    }
    const drafts = blockDrafts(block, by, context, { taken: opens ? dividerSeconds : 0, before });
    before = [...before, ...drafts.map((one) => one.body.type)].slice(-6);
    return { block, opens, drafts };
  });
  alternateSides(drafted.flatMap((one) => one.drafts));
  return drafted.map(({ block, opens, drafts }) => {
    if (!opens) return { block, drafts };
    const covered = drafted
      .filter((one) => one.block.part === block.part && one.block.id !== 'information')
      .flatMap((one) => one.drafts.flatMap((slide) => slide.sectionIds));
    const headings = [...new Set(covered)].flatMap((id) => titleOf.get(id) ?? []);
    return { block, drafts: [dividerDraft(block.part, headings, context), ...drafts] };
  });
}

/** Cards in a row change sides, whatever was chosen of them. */
function alternateSides(drafts: Draft[]): void {
  let side: 'left' | 'right' = 'left';
  for (const { body } of drafts) {
    if (body.type === 'script') body.side = side;
    side = body.type === 'script' && side === 'left' ? 'right' : 'left';
  }
}

interface Before {
  /** Seconds of the block that are gone. */
  taken: number;
  /** Layouts of the slides before it. */
  before: string[];
}

function blockDrafts(
  block: PlannedBlock,
  by: ReturnType<typeof sectionsByBlock>,
  context: DeckContext,
  { taken, before }: Before,
): Draft[] {
  if (block.mode === 'rest') return [restDraft(block, context)];
  if (block.exerciseId !== undefined) return exerciseDrafts(block, context);
  switch (block.id) {
    case 'welcome':
      return welcomeDrafts(block.minutes, context);
    case 'agreement':
      return agreementDrafts(context);
    case 'warm-up':
      return [warmUpDraft(block, context)];
    case 'debrief':
    case 'debrief-words':
      return [debriefDraft(block, context)];
    case 'information':
      return [
        ...informationDrafts(
          context,
          by.information.map((section) => section.id),
        ),
        ...by.information
          .flatMap((section) => passageDrafts(section, context))
          .slice(0, Math.floor((block.minutes * 60) / passageSeconds) - 1),
      ];
    case 'promises':
      return [promisesDraft(block, context)];
    case 'close':
      return closeDrafts(context);
  }
  const units = isTeaching(block.id) && !(block.id === 'ritual' && ritualHoldsList(by)) ? fittingUnits(block.id, by, context) : [];
  const work =
    block.id === 'ritual' ? [ritualDraft(block, by, context)] : block.mode === 'listen' ? [] : [activityDraft(block, by, context)];
  const isFullOfCards = before.slice(-longestRun('script')).every((layout) => layout === 'script');
  const heard = block.id === 'practice' && isFullOfCards ? [] : demoDrafts(block, context);
  // With work to do, or words to hear, teaching takes no more than half of the block.
  const seconds = (block.minutes * 60) / (work.length + heard.length > 0 ? 2 : 1) - taken;
  if (block.id === 'keep') nameKeepPages(units, by.keep, context);
  const breath = (index: number) => breathDraft(block, index, context);
  const drafts = [...chooseSlides(units, { seconds, atLeastOne: work.length === 0 }, { before, breath }), ...heard, ...work];
  return drafts.length > 0 ? drafts : [fallbackDraft(block, sectionsOf(block, by), context)];
}

/** What a block could show, without the slides that hold more than fits however they are split: those are spoken. */
function fittingUnits(id: TeachingBlock, by: ReturnType<typeof sectionsByBlock>, context: DeckContext): Unit[] {
  const held = (drafts: Draft[]) => drafts.filter((one) => !context.fit[one.id]?.overflows);
  return teachUnits(id, sectionsFor(id, by, context), context).map((unit) => ({
    ...unit,
    drafts: held(unit.drafts),
    brief: held(unit.brief),
  }));
}

/** A block's sections; where the session has no time to draw the loop, it is seen among the reasons. */
function sectionsFor(id: TeachingBlock, by: ReturnType<typeof sectionsByBlock>, context: DeckContext): Section[] {
  if (id !== 'reasons-talk' || context.session.blocks.some((block) => block.id === 'loop-talk')) return by[id];
  const loop = by['loop-talk'].filter((section) => section.role === 'cycle');
  return [...by[id], ...loop].sort((one, other) => one.place.line - other.place.line || one.place.column - other.place.column);
}

function sectionsOf(block: PlannedBlock, by: ReturnType<typeof sectionsByBlock>): Section[] {
  return isTeaching(block.id) ? by[block.id] : [];
}

/** A question to think on, between slides that would be too many of one kind in a row. */
function breathDraft(block: PlannedBlock, index: number, { phrases }: DeckContext): Draft | null {
  const question = phrases.list('deck.think.questions')[index];
  if (question === undefined) return null;
  const mode = { mode: 'alone' as const, rule: phrases.text('deck.think.rule') };
  const id = `${block.id}-think${index === 0 ? '' : `-${index + 1}`}`;
  return draft({ id, kind: 'think', title: question, mode, body: { type: 'ask', question }, wants: 45, least: 40 });
}

/** The article's last words send the couple to the page on which it keeps them. */
function nameKeepPages(units: Unit[], sections: Section[], context: DeckContext): void {
  for (const unit of units) {
    const own = sections.filter((section) => unit.sectionIds.includes(section.id));
    for (const one of unit.drafts) one.workbookPages ??= pagesFor(context, ['keep'], own);
  }
}

function isTeaching(id: string): id is TeachingBlock {
  return (teachingBlocks as readonly string[]).includes(id);
}
