import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { segmentSentences } from '../language/segment.ts';
import type { Place, Sentence } from '../model/article.ts';
import { placeOf } from './place.ts';
import { addSentence, isKept, type SentenceRegister, type SentenceUse, stripNoise } from './register-sentence.ts';

/** A leaf of phrasing content: its words, and where they stand in the block's plain text. */
interface Leaf {
  node: PhrasingContent;
  start: number;
  end: number;
  value: string;
  /** How many lines into the node places have been read, and where that line begins: sentences come in order. */
  line: number;
  lineStart: number;
}

/** A sentence with its run of the block's plain text. */
interface Cut {
  start: number;
  end: number;
  sentence: Sentence;
}

/** The first word of a sentence, marked so that its page can be found in the printed file. */
function sentenceMark(id: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { id } } };
}

function leavesOf(children: PhrasingContent[], leaves: Leaf[] = []): Leaf[] {
  for (const node of children) {
    const start = leaves.at(-1)?.end ?? 0;
    const push = (value: string) => leaves.push({ node, start, end: start + value.length, value, line: 0, lineStart: 0 });
    if (node.type === 'text' || node.type === 'inlineCode') push(node.value.replace(/\s/g, ' '));
    else if (node.type === 'break') push('\n');
    else if (node.type === 'image') push(node.alt ?? '');
    else if ('children' in node) leavesOf(node.children, leaves);
    else push('');
  }
  return leaves;
}

function placeIn(leaf: Leaf, offset: number, fallback: Place): Place {
  const start = leaf.node.position?.start;
  if (!start) return fallback;
  while (leaf.node.type === 'text' && leaf.lineStart <= offset) {
    const next = leaf.node.value.indexOf('\n', leaf.lineStart);
    if (next === -1 || next >= offset) break;
    leaf.line += 1;
    leaf.lineStart = next + 1;
  }
  return leaf.line === 0
    ? { line: start.line, column: start.column + offset }
    : { line: start.line + leaf.line, column: offset - leaf.lineStart + 1 };
}

/**
 * Register the sentences of one paragraph-like block.
 *
 * @returns The children with a mark before each sentence that stays, sentences left out taken out, and the sentences.
 */
export function markSentences(
  block: Paragraph | { children: PhrasingContent[]; position?: Paragraph['position'] },
  use: SentenceUse,
  register: SentenceRegister,
): { children: PhrasingContent[]; sentences: Sentence[] } {
  const leaves = leavesOf(block.children);
  const text = leaves.map((leaf) => leaf.value).join('');
  const fallback = placeOf(block as Paragraph);
  // A full stop inside code or an image's description ends no sentence.
  const readable = leaves
    .map((leaf) => (leaf.node.type === 'text' || leaf.node.type === 'break' ? leaf.value : 'x'.repeat(leaf.value.length)))
    .join('');
  let at = 0;
  const segments = segmentSentences(readable, register.lang);
  const cuts = segments.map(({ start, end }): Cut => {
    while (at < leaves.length - 1 && (leaves[at]?.end ?? 0) <= start) at += 1;
    const leaf = leaves[at];
    const sentence = addSentence(text.slice(start, end), leaf ? placeIn(leaf, start - leaf.start, fallback) : fallback, use, register);
    return { start, end, sentence };
  });
  if (use.output !== 'skip')
    stripNoise(
      cuts.map((cut) => cut.sentence),
      use.kind,
    );
  return { children: applyCuts(block.children, leaves, cuts), sentences: cuts.map((cut) => cut.sentence) };
}

/** Rebuild the phrasing with marks at sentence starts, without the text of sentences left out. */
function applyCuts(children: PhrasingContent[], leaves: Leaf[], cuts: Cut[]): PhrasingContent[] {
  const leafOf = new Map(leaves.map((leaf) => [leaf.node, leaf]));
  let from = 0;
  /** Sentences that touch a leaf; leaves come in order, so the first one is never before the last leaf's. */
  const touching = (leaf: Leaf): Cut[] => {
    while (from < cuts.length && (cuts[from]?.end ?? 0) <= leaf.start) from += 1;
    const found: Cut[] = [];
    for (let index = from; index < cuts.length && (cuts[index]?.start ?? 0) < leaf.end; index += 1) found.push(cuts[index] as Cut);
    return found;
  };
  const rebuild = (nodes: PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      const leaf = leafOf.get(node);
      if (leaf) return rebuildLeaf(leaf, touching(leaf));
      if (!('children' in node)) return [node];
      const inner = rebuild(node.children);
      return inner.length === 0 && node.children.length > 0 ? [] : [{ ...node, children: inner } as PhrasingContent];
    });
  return rebuild(children);
}

function rebuildLeaf(leaf: Leaf, touching: Cut[]): PhrasingContent[] {
  const { node } = leaf;
  if (node.type !== 'text') {
    const starting = touching.find((cut) => cut.start >= leaf.start);
    if (touching.length > 0 && !touching.some((cut) => isKept(cut.sentence))) return [];
    return starting && isKept(starting.sentence) ? [sentenceMark(starting.sentence.id, [node])] : [node];
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
      if (isKept(cut.sentence)) {
        const word = /^\S+/u.exec(node.value.slice(cut.start - leaf.start, cut.end - leaf.start))?.[0] ?? '';
        pieces.push(sentenceMark(cut.sentence.id, [{ type: 'text', value: word }]));
        from += word.length;
      }
    }
    if (!isKept(cut.sentence)) from = Math.min(leaf.end, cut.end);
  }
  push(leaf.end);
  return pieces;
}

/** Whether a block has any word left to print. */
export function hasWords(node: RootContent | PhrasingContent): boolean {
  if ('children' in node) return (node.children as PhrasingContent[]).some(hasWords);
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.trim() !== '';
  return node.type !== 'break';
}
