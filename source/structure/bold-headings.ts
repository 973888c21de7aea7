import type { Heading, RootContent } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import { wordCount } from '../language/words.ts';
import { isByline } from './find-byline.ts';
import { readsLikeTitle } from './find-title.ts';
import type { MarkedBlock } from './marks.ts';
import { boldOnly, plainText } from './plain-text.ts';

/**
 * Bold lines that are headings somebody typed by hand, as headings (DOMAIN a).
 *
 * Without any real heading every short bold line is one; the first, when it opens the article, its title. Beside real headings a
 * bold line is a heading below them when text follows it and the article does so at least twice; over a list it is the list's
 * title, and at the end or alone it is a line to keep in mind: both stay what they are.
 */
export function headBoldLines(blocks: MarkedBlock[], cues: Cues): MarkedBlock[] {
  const nodes = blocks.map(({ node }) => node);
  const typed = nodes.findIndex((node) => node.type === 'heading' && node.depth >= 1);
  const onlyTitle = typed >= 0 && nodes.every((node, index) => node.type !== 'heading' || (index === typed && node.depth === 1));
  if (typed === -1 || (onlyTitle && opens(nodes, typed))) return headAll(blocks, typed === -1, cues);
  const found = new Set(nodes.flatMap((node, index) => (isLabelled(blocks[index]) && overText(nodes, index) ? [node] : [])));
  if (found.size < 2) return blocks;
  let depth = 1;
  return blocks.map((block) => {
    if (block.node.type === 'heading') depth = block.node.depth;
    return found.has(block.node) ? { ...block, node: headingOf(block.node, Math.min(6, depth + 1) as Heading['depth']) } : block;
  });
}

function opens(nodes: RootContent[], index: number): boolean {
  return nodes.slice(0, index).every((node) => node.type === 'html' || node.type === 'leafDirective');
}

/** No headings but perhaps a title: each short bold line opens a section. */
function headAll(blocks: MarkedBlock[], titled: boolean, cues: Cues): MarkedBlock[] {
  const labels = blocks.filter((block, index) => isLabelled(block) && index < blocks.length - 1);
  const [first] = labels;
  if (!first) return blocks;
  const isTitle = titled && first === blocks[0] && labels.length > 1 && readsLikeTitle(headingOf(first.node, 1), cues);
  const found = new Set(labels);
  return blocks.map((block) => (found.has(block) ? { ...block, node: headingOf(block.node, isTitle && block === first ? 1 : 2) } : block));
}

function headingOf(node: RootContent, depth: Heading['depth']): Heading {
  return {
    type: 'heading',
    depth,
    children: boldOnly(node) ?? [],
    ...(node.position ? { position: node.position } : {}),
    data: node.data ?? {},
  };
}

/** A short bold line without a full stop or colon at its end, outside the author's marks. */
function isLabelled(block: MarkedBlock | undefined): boolean {
  if (!block || block.isLabel || block.marks.some((mark) => mark.name !== 'workbook-only' && mark.name !== 'skip')) return false;
  const bold = boldOnly(block.node);
  if (bold === null) return false;
  const text = plainText(block.node);
  if (isByline(block.node)) return false;
  return (
    !/[.!,;:。！：…]["”’»]?$/u.test(text) && wordCount(text) <= 12 && text.length <= 90 && /\p{L}/u.test(text) && !/^[“"„«]/u.test(text)
  );
}

const body = new Set(['paragraph', 'blockquote', 'code', 'table', 'image']);

function overText(nodes: RootContent[], index: number): boolean {
  const next = nodes[index + 1];
  return next !== undefined && body.has(next.type) && boldOnly(next) === null;
}
