import type { Cues } from '../language/cues/cues.ts';
import { noiseRule } from '../language/noise.ts';
import type { Role, Section, Sentence } from '../model/article.ts';
import { assignRole, headingRole, type RoleDecision } from './assign-role.ts';
import type { AuthorChoices } from './author-choices.ts';
import { collectLists } from './collect-lists.ts';
import { findConstructs } from './constructs/index.ts';
import { findShapes } from './constructs/shapes.ts';
import { findDanger, isDangerList } from './find-danger.ts';
import { keepPrivate } from './keep-private.ts';
import { listChildren } from './list-children.ts';
import { createMarking, type Marking, markBlocks } from './mark-blocks.ts';
import { markedRole, outputOf } from './marks.ts';
import { type Passages, readPassages } from './passages.ts';
import { placeOf } from './place.ts';
import { plainText } from './plain-text.ts';
import { proseOf } from './prose.ts';
import { findJudging, findQuotable, mayHeadingStandLarge, namesSomebody } from './quotable.ts';
import { addSentence, type SentenceRegister } from './register-sentence.ts';
import type { NameSection } from './section-ids.ts';
import type { RawSection } from './sections.ts';
import { leadInsOf, soleMark } from './sole-cues.ts';
import { viewSection } from './view-section.ts';

export interface SectionContext {
  cues: Cues;
  register: SentenceRegister;
  choices: AuthorChoices;
  nameSection: NameSection;
  isFirst: boolean;
  /** The sections after the first are told by their headings. */
  opensOthers: boolean;
  parent: { role: Role; isFaq: boolean } | null;
  /** The section above is left out, and this one with it. */
  isSkipped: boolean;
}

/**
 * Build one section with everything a page or slide is made from; its subsections follow.
 *
 * @returns `null` for a section the author leaves out: its sentences are registered as such.
 */
export function buildSection(raw: RawSection, context: SectionContext): Section | null {
  const { cues, register, choices } = context;
  const isSkipped = context.isSkipped || choices.isSkipped(raw) || outputOf(raw.marks) === 'skip';
  const id = isSkipped ? (raw.attributes.id ?? 'skipped') : context.nameSection(raw, context.isFirst);
  const marking = createMarking(id, register, cues);
  const heading = registerHeading(raw, id, isSkipped, register);
  const blocks = isSkipped ? skipBlocks(raw, marking) : markBlocks(raw.blocks, 'prose', marking);
  if (isSkipped) {
    for (const child of raw.children) buildSection(child, { ...context, isFirst: false, isSkipped });
    return null;
  }
  const passages = readPassages(blocks, marking);
  const decision = decideRole(raw, passages, marking, context);
  const section = fillSection(raw, id, decision, passages, marking);
  section.blocks = blocks;
  keepHeading(heading, marking);
  section.headingSentenceId = heading?.strippedBy === null ? heading.id : null;
  const parent = { role: section.role, isFaq: cues.faq.test(section.title ?? '') };
  section.children = raw.children.flatMap((child) => buildSection(child, { ...context, isFirst: false, parent, isSkipped }) ?? []);
  section.lists.push(...listChildren(section));
  return section;
}

/** Register what a left-out section holds, for the ledger. */
function skipBlocks(raw: RawSection, marking: Marking): [] {
  const mark = { name: 'skip', attributes: {}, title: null, place: placeOf(raw.heading) };
  markBlocks(
    raw.blocks.map((block) => ({ ...block, marks: [...block.marks, mark] })),
    'prose',
    marking,
  );
  return [];
}

/** A heading is one sentence for the ledger, however it is punctuated. */
function registerHeading(raw: RawSection, sectionId: string, isSkipped: boolean, register: SentenceRegister): Sentence | null {
  if (!raw.heading || raw.parts === null) return null;
  const output = isSkipped ? 'skip' : outputOf(raw.marks);
  const place = placeOf(raw.heading.children[0] ?? raw.heading);
  const sentence = addSentence(plainText(raw.heading), place, { kind: 'heading', sectionId, output }, register);
  if (output !== 'skip') sentence.strippedBy = noiseRule(sentence.text);
  return sentence;
}

/** A heading that reads like an offer stays when anything under it does. */
function keepHeading(heading: Sentence | null, marking: Marking): void {
  if (!heading || heading.strippedBy === null) return;
  if ([...marking.sentencesOf.values()].some((sentences) => sentences.some((sentence) => sentence.strippedBy === null)))
    heading.strippedBy = null;
}

function decideRole(raw: RawSection, passages: Passages, marking: Marking, context: SectionContext): RoleDecision {
  const { cues, choices, isFirst, parent } = context;
  const title = raw.parts?.title ?? null;
  // What the author gives a role of its own, and what speaks of danger, says nothing of the section around it.
  const lists = passages.lists.filter((list) => markedRole(list.marks) === null && !isDangerList(list, cues));
  const all = passages.all.filter(
    ({ marks, list }) => markedRole(marks) === null && (list === null || lists.some((one) => one.list === list)),
  );
  const view = viewSection(raw, { ...passages, all }, { role: 'general', lists: [], roleOf: new Map(), asItems: new Set() }, marking);
  const shapes = findShapes(view, lists);
  return assignRole(
    {
      marked: choices.roleOf(raw),
      heading: title,
      isNumbered: raw.parts?.number !== null && raw.parts?.number !== undefined,
      isIntro: (title === null && isFirst) || (raw.parts?.isIntro ?? false),
      isFirst,
      opens: isFirst && title !== null ? (context.opensOthers ? 'others' : 'article') : null,
      parent,
      markedInside: soleMark(passages),
      danger: findDanger(title, passages, headingRole({ heading: title, isFirst }, cues), parent?.role ?? null, cues),
      leadIns: leadInsOf(lists, cues),
      shapes,
      sentences: all.flatMap((passage) => {
        // Somebody else's words say nothing of what the author does here.
        const own = passage.kind === 'paragraph' && !view.claimed.has(passage);
        return own ? passage.sentences.map((one) => one.text) : [];
      }),
    },
    cues,
  );
}

function fillSection(raw: RawSection, id: string, decision: RoleDecision, passages: Passages, marking: Marking): Section {
  const collected = collectLists(passages, decision.role, marking);
  const view = viewSection(raw, passages, { role: decision.role, ...collected }, marking);
  const found = findConstructs(view);
  const prose = proseOf(passages, collected.asItems, found);
  const judging = findJudging(prose, marking.cues);
  keepPrivate(decision.role, passages);
  return {
    id,
    number: raw.parts?.number ?? null,
    title: raw.parts?.title ?? null,
    names: namesSomebody(raw.parts?.title ?? '', marking.cues),
    largeTitle: mayHeadingStandLarge(raw.parts?.title ?? '', marking.cues),
    depth: raw.depth,
    ...decision,
    minutes: raw.attributes.minutes ?? raw.parts?.minutes ?? null,
    place: { line: placeOf(raw.heading ?? raw.blocks[0]?.node).line, column: 1 },
    blocks: [],
    ...found,
    prose,
    lists: collected.lists,
    judging,
    quotable: findQuotable(prose, judging, marking.cues),
    slideBreaks: marking.slideBreaks,
    headingSentenceId: null,
    children: [],
  };
}
