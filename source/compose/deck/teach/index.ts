import type { Article, Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { allSections, hasWords, type TeachingBlock } from '../../session/teaching.ts';
import type { Unit } from '../choose-slides.ts';
import type { DeckContext, Draft, Rank } from '../draft.ts';
import { imageDrafts } from './image.ts';
import { listDrafts } from './list.ts';
import { loopDrafts } from './loop.ts';
import { contrastDrafts, quotationDrafts } from './others.ts';
import { fewestForOverview, overviewDrafts } from './overview.ts';
import { passageDrafts } from './passages.ts';
import { isReasonCard, reasonUnit } from './reasons.ts';
import { headingDrafts, statementDrafts } from './statement.ts';
import { rewriteDrafts, scriptDrafts } from './words.ts';

/** What a teaching block could show, unit by unit in the article's order. */
export function teachUnits(block: TeachingBlock, sections: Section[], context: DeckContext): Unit[] {
  if (block === 'words-talk') return wordUnits(sections, context);
  if (block === 'reasons-talk') return reasonUnits(sections, context);
  return withOverviews(block, sections, context);
}

const asUnit = (section: Section, drafts: Draft[], loose = false): Unit[] =>
  drafts.length > 0 ? [{ sectionIds: [section.id], drafts, brief: [], loose }] : [];

/** One section: its statement, its lists, then what stands out in it. Without any of these it has nothing to show. */
function sectionDrafts(section: Section, context: DeckContext, alone: Rank = 'line'): Draft[] {
  const images = imageDrafts(section, context);
  const besidePicture = images.flatMap(({ body }) => (body.type === 'image' ? body.statements : []));
  const main = [
    ...loopDrafts(section, context),
    ...listDrafts(section, context),
    ...contrastDrafts(section, context),
    ...passageDrafts(section, context),
  ];
  const drafts = [
    ...headingDrafts(section, context),
    ...statementDrafts(without(section, besidePicture), context, main.length + images.length > 0 ? 'spare' : alone),
    ...images,
    ...main,
    ...quotationDrafts(section, context),
  ];
  if (section.minutes === null) return drafts;
  // The author gives the section time, so it is shown.
  const wants = (section.minutes * 60) / Math.max(1, drafts.length);
  return drafts.map((one) => ({ ...one, wants: Math.max(one.wants, wants), rank: one.rank === 'line' ? 'core' : one.rank }));
}

/** A section without the sentences that stand beside its picture. */
function without(section: Section, texts: SlideText[]): Section {
  const taken = texts.flatMap(({ sentenceIds }) => sentenceIds);
  return taken.length === 0 ? section : { ...section, quotable: section.quotable.filter((id) => !taken.includes(id)) };
}

/** Sections one by one; where several stand side by side under a heading, first what there is. */
function withOverviews(block: TeachingBlock, sections: Section[], context: DeckContext): Unit[] {
  const units: Unit[] = [];
  const overviewed = new Set<Section>();
  const parents = parentsIn(context.article);
  const families = new Map<Section | undefined, Section[]>();
  for (const section of sections) families.set(parents.get(section), [...(families.get(parents.get(section)) ?? []), section]);
  for (const section of sections) {
    const parent = parents.get(section) ?? null;
    const beside = families.get(parents.get(section)) ?? [];
    const first = beside[0] === section && beside.length >= fewestForOverview;
    const ours = context.phrases.text(`session.blocks.${block}.name`);
    const overview = first && (parent !== null || block === 'strategies-talk') ? overviewDrafts(beside, parent, ours, 'list', context) : [];
    if (overview.length > 0) for (const one of beside) overviewed.add(one);
    units.push(
      ...asUnit(parent ?? section, overview),
      ...asUnit(section, sectionDrafts(section, context, overviewed.has(section) ? 'spare' : 'line')),
    );
  }
  return units;
}

/** Every rewrite and script of the article, in its order; a section that is about words opens its own. */
function wordUnits(sections: Section[], context: DeckContext): Unit[] {
  return allSections(context.article).flatMap((section) => {
    const words = hasWords(section) ? [...rewriteDrafts(section, context), ...scriptDrafts(section, context)] : [];
    // The words of a section about something else come after those of the sections about words.
    if (!sections.includes(section)) for (const one of words) if (one.rank === 'words') one.rank = 'support';
    const own = sections.includes(section) ? sectionDrafts(section, context, words.length > 0 ? 'spare' : 'line') : [];
    return asUnit(section, [...own, ...words], true);
  });
}

/** Runs of single reasons go two to a slide; a section that only opens them lends its heading. */
function reasonUnits(sections: Section[], context: DeckContext): Unit[] {
  const units: Unit[] = [];
  let run: Section[] = [];
  let parent: Section | null = null;
  let count = 0;
  const parents = parentsIn(context.article);
  const flush = () => {
    if (run.length > 0) units.push(reasonUnit(run, parent, count, context));
    count += run.length;
    run = [];
  };
  for (const section of sections) {
    const above = parents.get(section) ?? null;
    if (isReasonCard(section)) {
      if (run.length > 0 && above !== parent) flush();
      parent = above;
      run.push(section);
      continue;
    }
    flush();
    const opensReasons = section.children.some(isReasonCard);
    units.push(...asUnit(section, sectionDrafts(section, context, opensReasons ? 'spare' : 'line')));
  }
  flush();
  return units;
}

/** The section each one stands under; main sections stand under none. */
function parentsIn(article: Article): Map<Section, Section> {
  return new Map(allSections(article).flatMap((section) => section.children.map((child): [Section, Section] => [child, section])));
}
