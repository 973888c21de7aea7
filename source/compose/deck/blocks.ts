import type { Section } from '../../model/article.ts';
import type { Part, PlannedBlock } from '../../model/session.ts';
import { sectionsByBlock, type TeachingBlock, teachingBlocks } from '../session/teaching.ts';
import { activityDraft, debriefDraft, promisesDraft, ritualDraft, ritualHoldsList, warmUpDraft } from './activities.ts';
import { demoDrafts } from './demo.ts';
import type { DeckContext, Draft } from './draft.ts';
import { exerciseDrafts } from './exercises.ts';
import { pagesFor } from './find.ts';
import { closeDrafts, dividerDraft, fallbackDraft, informationDrafts, partsOf, restDraft } from './frames.ts';
import { teachUnits, type Unit } from './teach/index.ts';
import { passageDrafts } from './teach/passages.ts';
import { slideLimit } from './timing.ts';
import { agreementDrafts, welcomeDrafts } from './welcome.ts';

/** A slide with this much time may be joined by an extra one. */
const comfortableSeconds = 40;

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
  const drafted = context.session.blocks.map((block) => {
    const opens = block.mode !== 'rest' && !opened.has(block.part);
    if (opens) opened.add(block.part);
    return { block, opens, drafts: blockDrafts(block, by, context, opens ? 1 : 0) };
  });
  return drafted.map(({ block, opens, drafts }) => {
    if (!opens) return { block, drafts };
    const covered = drafted
      .filter((one) => one.block.part === block.part && one.block.id !== 'information')
      .flatMap((one) => one.drafts.flatMap((slide) => slide.sectionIds));
    const headings = [...new Set(covered)].flatMap((id) => titleOf.get(id) ?? []);
    return { block, drafts: [dividerDraft(block.part, headings, context), ...drafts] };
  });
}

function blockDrafts(block: PlannedBlock, by: ReturnType<typeof sectionsByBlock>, context: DeckContext, taken: number): Draft[] {
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
        ...by.information.flatMap((section) => passageDrafts(section, context)).slice(0, slideLimit(block.minutes) - 1),
      ];
    case 'promises':
      return [promisesDraft(block, context)];
    case 'close':
      return closeDrafts(context);
  }
  const units = isTeaching(block.id) && !(block.id === 'ritual' && ritualHoldsList(by)) ? teachUnits(block.id, by[block.id], context) : [];
  const work =
    block.id === 'ritual' ? [ritualDraft(block, by, context)] : block.mode === 'listen' ? [] : [activityDraft(block, by, context)];
  if (block.id === 'practice') work.unshift(...demoDrafts(block, context));
  // With work to do, teaching takes no more than half of the block.
  const limit = slideLimit(work.length > 0 ? block.minutes / 2 : block.minutes) - taken;
  const comfortable = Math.floor((block.minutes * 60) / (work.length > 0 ? 2 : 1) / comfortableSeconds) - taken;
  if (block.id === 'keep') nameKeepPages(units, by.keep, context);
  const drafts = [...selectSlides(units, Math.max(work.length > 0 ? 0 : 1, limit), comfortable), ...work];
  return drafts.length > 0 ? drafts : [fallbackDraft(block, context)];
}

/** The article's last words send the couple to the page on which it keeps them. */
function nameKeepPages(units: Unit[], sections: Section[], context: DeckContext): void {
  for (const unit of units) {
    const own = sections.filter((section) => unit.sectionIds.includes(section.id));
    for (const one of unit.drafts) one.workbookPages ??= pagesFor(context, ['keep'], own);
  }
}

/** Whole units in order while there is room, then the extras while every slide has time to be read. */
function selectSlides(units: Unit[], limit: number, comfortable: number): Draft[] {
  const kept = new Set<Draft>();
  const included: Unit[] = [];
  for (const unit of units) {
    const needed = unit.drafts.filter((one) => !one.extra);
    if (kept.size >= limit) break;
    for (const one of needed.slice(0, limit - kept.size)) kept.add(one);
    included.push(unit);
  }
  for (const one of included.flatMap((unit) => unit.drafts.filter((candidate) => candidate.extra)))
    if (kept.size < Math.min(limit, comfortable)) kept.add(one);
  return included.flatMap((unit) => unit.drafts.filter((one) => kept.has(one)));
}

function isTeaching(id: string): id is TeachingBlock {
  return (teachingBlocks as readonly string[]).includes(id);
}
