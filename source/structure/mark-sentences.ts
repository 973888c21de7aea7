import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { noiseRule } from '../language/noise.ts';
import { segmentSentences } from '../language/segment.ts';
import type { Place, Sentence } from '../model/article.ts';

/** Gives every sentence of an article its id, in source order. */
export interface SentenceRegister {
  lang: string;
  sentences: Sentence[];
}

/** A leaf of phrasing content: its words, and where they stand in the block's plain text. */
interface Leaf {
  node: PhrasingContent;
  start: number;
  value: string;
}

/** The first word of a sentence, marked so that its page can be found in the printed file. */
function sentenceMark(id: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { id } } };
}

function leavesOf(children: PhrasingContent[], leaves: Leaf[] = []): Leaf[] {
  for (const node of children) {
    const last = leaves.at(-1);
    const start = last ? last.start + last.value.length : 0;
    if (node.type === 'text') leaves.push({ node, start, value: node.value.replace(/\s/g, ' ') });
    else if (node.type === 'inlineCode') leaves.push({ node, start, value: node.value.replace(/\s/g, ' ') });
    else if (node.type === 'break') leaves.push({ node, start, value: '\n' });
    else if (node.type === 'image') leaves.push({ node, start, value: node.alt ?? '' });
    else if ('children' in node) leavesOf(node.children, leaves);
    else leaves.push({ node, start, value: '' });
  }
  return leaves;
}

function placeIn(leaf: Leaf, offset: number, fallback: Place): Place {
  const start = leaf.node.position?.start;
  if (!start) return fallback;
  const before = leaf.node.type === 'text' ? leaf.node.value.slice(0, offset) : '';
  const breaks = before.split('\n');
  return breaks.length === 1
    ? { line: start.line, column: start.column + offset }
    : { line: start.line + breaks.length - 1, column: (breaks.at(-1)?.length ?? 0) + 1 };
}

/**
 * Register the sentences of one paragraph-like block.
 *
 * @returns The children with a mark before each sentence that stays, sentences stripped as noise taken out, and the sentences.
 */
export function markSentences(
  block: Paragraph | { children: PhrasingContent[]; position?: Paragraph['position'] },
  kind: Sentence['kind'],
  sectionId: string,
  register: SentenceRegister,
): { children: PhrasingContent[]; sentences: Sentence[] } {
  const leaves = leavesOf(block.children);
  const text = leaves.map((leaf) => leaf.value).join('');
  const fallback: Place = { line: block.position?.start.line ?? 1, column: block.position?.start.column ?? 1 };
  const cuts: { start: number; end: number; sentence: Sentence }[] = [];
  // A full stop inside code or an image's description ends no sentence.
  const readable = leaves
    .map((leaf) => (leaf.node.type === 'text' || leaf.node.type === 'break' ? leaf.value : 'x'.repeat(leaf.value.length)))
    .join('');
  for (const { start, end } of segmentSentences(readable, register.lang)) {
    const leaf = leaves.findLast((one) => one.start <= start && one.value !== '') ?? leaves[0];
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const sentence: Sentence = {
      id: `s${register.sentences.length + 1}`,
      text: words,
      place: leaf ? placeIn(leaf, start - leaf.start, fallback) : fallback,
      sectionId,
      kind,
      strippedBy: noiseRule(words),
      leftOutBy: null,
      only: null,
    };
    register.sentences.push(sentence);
    cuts.push({ start, end, sentence });
  }
  return { children: applyCuts(block.children, leaves, cuts), sentences: cuts.map((cut) => cut.sentence) };
}

/** Rebuild the phrasing with marks at sentence starts, without the text of stripped sentences. */
function applyCuts(
  children: PhrasingContent[],
  leaves: Leaf[],
  cuts: { start: number; end: number; sentence: Sentence }[],
): PhrasingContent[] {
  const startOf = new Map(leaves.map((leaf) => [leaf.node, leaf]));
  const rebuild = (nodes: PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      const leaf = startOf.get(node);
      if (!leaf) {
        if (!('children' in node)) return [node];
        const inner = rebuild(node.children);
        return inner.length === 0 && node.children.length > 0 ? [] : [{ ...node, children: inner } as PhrasingContent];
      }
      const end = leaf.start + leaf.value.length;
      const touching = cuts.filter((cut) => cut.start < end && cut.end > leaf.start);
      if (node.type !== 'text') {
        const starting = touching.find((cut) => cut.start >= leaf.start);
        if (touching.length > 0 && touching.every((cut) => cut.sentence.strippedBy !== null)) return [];
        return starting && starting.sentence.strippedBy === null ? [sentenceMark(starting.sentence.id, [node])] : [node];
      }
      const pieces: PhrasingContent[] = [];
      let from = leaf.start;
      const push = (to: number) => {
        const value = node.value.slice(from - leaf.start, to - leaf.start);
        if (value !== '') pieces.push({ type: 'text', value });
        from = to;
      };
      for (const cut of touching) {
        if (cut.start >= leaf.start) {
          push(cut.start);
          if (cut.sentence.strippedBy === null) {
            const word = /^\S+/u.exec(node.value.slice(cut.start - leaf.start, cut.end - leaf.start))?.[0] ?? '';
            pieces.push(sentenceMark(cut.sentence.id, [{ type: 'text', value: word }]));
            from += word.length;
          }
        }
        if (cut.sentence.strippedBy !== null) from = Math.min(end, cut.end);
      }
      push(end);
      return pieces;
    });
  return rebuild(children);
}

/** Whether a block has any word left to print. */
export function hasWords(node: RootContent | PhrasingContent): boolean {
  if ('children' in node) return (node.children as PhrasingContent[]).some(hasWords);
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.trim() !== '';
  return node.type !== 'break';
}
