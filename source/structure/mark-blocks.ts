import type { Code, Paragraph, RootContent, TableCell } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import type { Sentence } from '../model/article.ts';
import { opensNext } from './lead-in.ts';
import { hasWords, markSentences } from './mark-sentences.ts';
import { type Mark, type MarkedBlock, markNamed, outputOf, unwrapMarks } from './marks.ts';
import { placeOf } from './place.ts';
import { propertiesOf } from './properties.ts';
import { addSentence, isKept, type SentenceRegister } from './register-sentence.ts';

/** What marking one section gathers: the sentences and marks of every block, and what is not for the reading. */
export interface Marking {
  sectionId: string;
  register: SentenceRegister;
  cues: Cues;
  /** Sentences of a node, those below it included. */
  sentencesOf: Map<RootContent, Sentence[]>;
  marksOf: Map<RootContent, readonly Mark[]>;
  /** Labels of marks: printed in bold, and no part of what is marked. */
  labels: Set<RootContent>;
  /** Blocks for the notes or for the deck alone, by their mark. */
  asides: Map<Mark, RootContent[]>;
  /** Sentences that begin a new slide; `isBreaking` until the next sentence comes. */
  slideBreaks: string[];
  isBreaking: boolean;
}

type Container = RootContent & { children: RootContent[] };
type Kind = Sentence['kind'];

export function createMarking(sectionId: string, register: SentenceRegister, cues: Cues): Marking {
  return {
    sectionId,
    register,
    cues,
    sentencesOf: new Map(),
    marksOf: new Map(),
    labels: new Set(),
    asides: new Map(),
    slideBreaks: [],
    isBreaking: false,
  };
}

/**
 * The reading of some blocks: every sentence registered and marked, marks taken off, what is left out or kept for the deck not there.
 *
 * @param kind What the sentences are unless their own block says more.
 */
export function markBlocks(blocks: readonly MarkedBlock[], kind: Kind, marking: Marking): RootContent[] {
  const reading: RootContent[] = [];
  for (const { node, marks, isLabel } of blocks) {
    if (node.type === 'leafDirective') {
      if (node.name === 'slide-break') marking.isBreaking = true;
      if (node.name === 'page-break' && outputOf(marks) !== 'skip') reading.push(pageBreak(node));
      continue;
    }
    const start = marking.register.sentences.length;
    const marked = keepForBook(markNode(node, marks, kind, marking), marks);
    if (marked === null || !hasContent(marked)) continue;
    const sentences = marking.register.sentences.slice(start);
    breakSlide(sentences, marking);
    marking.sentencesOf.set(marked, sentences);
    marking.marksOf.set(marked, marks);
    if (isLabel) marking.labels.add(marked);
    const aside = markNamed(marks, 'notes', 'deck-only');
    if (outputOf(marks) === 'skip') continue;
    if (aside) marking.asides.set(aside, [...(marking.asides.get(aside) ?? []), marked]);
    else reading.push(marked);
  }
  return reading.map((node, index) =>
    node.type === 'paragraph' && opensNext(reading, index, marking.cues) ? leadIn(node, marking) : node,
  );
}

/** A picture has no sentence to carry the mark that keeps it for the workbook. */
function keepForBook(node: RootContent | null, marks: readonly Mark[]): RootContent | null {
  if (node === null || outputOf(marks) !== 'workbook' || !hasImage(node)) return node;
  // mdast leaves room in `data` for what a program adds.
  return { ...node, data: { ...node.data, only: 'workbook' } } as RootContent;
}

function breakSlide(sentences: Sentence[], marking: Marking): void {
  const first = marking.isBreaking ? sentences.find((sentence) => isKept(sentence) && sentence.only !== 'workbook') : undefined;
  if (!first) return;
  marking.slideBreaks.push(first.id);
  marking.isBreaking = false;
}

const pageBreak = (node: RootContent): RootContent => ({
  type: 'thematicBreak',
  data: { hProperties: { className: ['page-break'] } },
  ...(node.position ? { position: node.position } : {}),
});

/** A line that opens what follows stays with it on the page (QUALITY W1). */
function leadIn(node: Paragraph, marking: Marking): Paragraph {
  const known = propertiesOf(node)?.classes ?? [];
  const opening: Paragraph = {
    ...node,
    data: { ...node.data, hProperties: { ...node.data?.hProperties, className: [...known, 'lead-in'] } },
  };
  for (const memory of [marking.sentencesOf, marking.marksOf] as Map<RootContent, unknown>[]) memory.set(opening, memory.get(node));
  if (marking.labels.has(node)) marking.labels.add(opening);
  return opening;
}

/** Empty cells and rows are room to write in, and keep the columns apart. */
const hasContent = (node: RootContent): boolean =>
  node.type === 'tableRow' ||
  node.type === 'tableCell' ||
  node.type === 'thematicBreak' ||
  node.type === 'html' ||
  node.type === 'image' ||
  hasWords(node) ||
  hasImage(node);

function hasImage(node: RootContent): boolean {
  return node.type === 'image' || ('children' in node && (node.children as RootContent[]).some(hasImage));
}

function markNode(node: RootContent, marks: readonly Mark[], kind: Kind, marking: Marking): RootContent | null {
  const use = { kind, sectionId: marking.sectionId, output: outputOf(marks) };
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const { children, sentences } = markSentences(node as Paragraph | TableCell, use, marking.register);
    const noise = use.output === 'skip' ? undefined : marking.register.lineNoise.get(node);
    if (noise !== undefined) for (const sentence of sentences) sentence.strippedBy = noise;
    if (sentences.length > 0 && sentences.every((sentence) => sentence.strippedBy !== null) && node.type === 'paragraph') return null;
    return { ...node, children } as RootContent;
  }
  if (node.type === 'code') return markWhole(node, use, marking);
  if (node.type === 'definition' || node.type === 'html' || !('children' in node)) return node;
  const inner: Kind = node.type === 'listItem' ? 'item' : node.type === 'table' ? 'other' : kind;
  const children = markBlocks(unwrapMarks((node as Container).children, marks), inner, marking);
  const isGone = node.type === 'listItem' || node.type === 'list' || node.type === 'blockquote';
  if (isGone && children.length === 0) return null;
  return { ...node, children } as RootContent;
}

/** A code block is one unit: its mark stands on the block itself. */
function markWhole(node: Code, use: Parameters<typeof addSentence>[2], marking: Marking): RootContent {
  if (node.value.trim() === '') return node;
  const sentence = addSentence(node.value, placeOf(node), { ...use, kind: 'other' }, marking.register);
  return { ...node, data: { ...node.data, hProperties: { id: sentence.id } } };
}
