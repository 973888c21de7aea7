import type { Section } from '../../../model/article.ts';
import { allSections, hasWords, type TeachingBlock } from '../../session/teaching.ts';
import type { DeckContext, Draft } from '../draft.ts';
import { listDrafts } from './list.ts';
import { contrastDrafts, loopDrafts, quotationDrafts } from './others.ts';
import { passageDrafts } from './passages.ts';
import { isReasonCard, reasonDrafts } from './reasons.ts';
import { headingDrafts, statementDrafts } from './statement.ts';
import { rewriteDrafts, scriptDrafts } from './words.ts';

/** Slides that come and go together: one section, or reasons side by side. */
export interface Unit {
  sectionIds: string[];
  drafts: Draft[];
}

/** What a teaching block shows, unit by unit in the article's order. */
export function teachUnits(block: TeachingBlock, sections: Section[], context: DeckContext): Unit[] {
  if (block === 'words-talk') return wordUnits(sections, context);
  return block === 'reasons-talk' ? reasonUnits(sections, context) : sections.flatMap((section) => sectionUnit(section, context));
}

/** One section: its statement, its lists, then what stands out in it. Without any of these it has nothing to show. */
function sectionUnit(section: Section, context: DeckContext): Unit[] {
  const main = [
    ...(section.role === 'cycle' ? loopDrafts(section, context) : []),
    ...listDrafts(section, context),
    ...contrastDrafts(section, context),
    ...passageDrafts(section, context),
  ];
  const drafts = [
    ...headingDrafts(section, context),
    ...statementDrafts(section, context, main.length > 0),
    ...main,
    ...quotationDrafts(section, context),
  ];
  if (drafts.length > 0 && drafts.every((one) => one.extra)) drafts[0]!.extra = false;
  if (section.minutes !== null) for (const one of drafts) one.wants = Math.max(one.wants, (section.minutes * 60) / drafts.length);
  return drafts.length > 0 ? [{ sectionIds: [section.id], drafts }] : [];
}

/** Every rewrite and script of the article, in its order; a section that is about words opens its own. */
function wordUnits(sections: Section[], context: DeckContext): Unit[] {
  let turn = 0;
  return allSections(context.article).flatMap((section) => {
    const words = hasWords(section) ? [...rewriteDrafts(section, context), ...scriptDrafts(section, turn, context)] : [];
    turn += words.filter((one) => one.kind === 'script').length;
    const [own] = sections.includes(section) ? sectionUnit(section, context) : [];
    if (own && words.length > 0) for (const one of own.drafts) one.extra = !one.asked;
    const drafts = [...(own?.drafts ?? []), ...words];
    return drafts.length > 0 ? [{ sectionIds: [section.id], drafts }] : [];
  });
}

/** Runs of single reasons go two to a slide; a section that only opens them lends its heading. */
function reasonUnits(sections: Section[], context: DeckContext): Unit[] {
  const units: Unit[] = [];
  let run: Section[] = [];
  let parent: Section | null = null;
  let count = 0;
  const flush = () => {
    for (const one of reasonDrafts(run, parent, count, context))
      units.push({ sectionIds: one.sectionIds, drafts: [one, ...extrasOf(one, context)] });
    count += run.length;
    run = [];
  };
  for (const section of sections) {
    const above = parentOf(section, context);
    if (isReasonCard(section)) {
      if (run.length > 0 && above !== parent) flush();
      parent = above;
      run.push(section);
      continue;
    }
    flush();
    units.push(...sectionUnit(section, context));
  }
  flush();
  return units;
}

/** Passages for the deck and named quotations of the reasons on a slide follow it. */
function extrasOf(one: Draft, context: DeckContext): Draft[] {
  return allSections(context.article)
    .filter((section) => one.sectionIds.includes(section.id))
    .flatMap((section) => [...passageDrafts(section, context), ...quotationDrafts(section, context)]);
}

function parentOf(section: Section, context: DeckContext): Section | null {
  return allSections(context.article).find((candidate) => candidate !== section && candidate.children.includes(section)) ?? null;
}
