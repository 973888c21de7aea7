import type { Heading, Paragraph, Strong, Text } from 'mdast';
import { wordCount } from '../language/words.ts';
import type { MarkedBlock } from './marks.ts';
import { plainText } from './plain-text.ts';

/** Fewer numbered beginnings are no outline of an article. */
const fewest = 3;
const longestHeading = { words: 12, letters: 90 };

/**
 * Bold beginnings of paragraphs that number the parts of an article (“**1. Grieve it together.** Leaving is …”), as headings above
 * what follows them: where the article has no other headings but its title, and they count from one without a gap.
 */
export function headRunIns(blocks: MarkedBlock[]): MarkedBlock[] {
  const headings = blocks.filter(({ node }) => node.type === 'heading');
  if (headings.length > 1 || headings.some(({ node }) => node.type === 'heading' && node.depth > 1)) return blocks;
  const found = new Map(blocks.flatMap((block) => (isNumbered(block) ? [[block, numberOf(block)] as const] : [])));
  const counts = [...found.values()].every((number, index) => number === index + 1);
  const running = [...found.keys()].filter((block) => (partsOf(block)?.rest.length ?? 0) > 0).length;
  // Bold lines with nothing after them are headings typed by hand: see `headBoldLines`.
  if (found.size < fewest || running * 2 < found.size || !counts) return blocks;
  return blocks.flatMap((block) => (found.has(block) ? split(block) : [block]));
}

/** The bold beginning and what follows it on its line; `null` where a paragraph has no such beginning. */
function partsOf({ node }: MarkedBlock): { bold: Strong; rest: Paragraph['children'] } | null {
  if (node.type !== 'paragraph') return null;
  const [bold, ...rest] = node.children;
  return bold?.type === 'strong' ? { bold, rest } : null;
}

function numberOf(block: MarkedBlock): number | null {
  const parts = partsOf(block);
  const number = parts && /^(\d{1,2})[.)]\s+\p{L}/u.exec(plainText(parts.bold));
  return number ? Number(number[1]) : null;
}

function isNumbered(block: MarkedBlock): boolean {
  const parts = partsOf(block);
  if (!parts || block.isLabel || block.marks.length > 0 || numberOf(block) === null) return false;
  const text = plainText(parts.bold);
  return wordCount(text) <= longestHeading.words && text.length <= longestHeading.letters;
}

function split(block: MarkedBlock): MarkedBlock[] {
  const parts = partsOf(block)!;
  const { bold, rest } = parts;
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: bold.children,
    data: {},
    ...(bold.position ? { position: bold.position } : {}),
  };
  const [first, ...others] = rest;
  const opening: Text | null = first?.type === 'text' ? { ...first, value: first.value.replace(/^\s+/u, '') } : null;
  const children = opening === null ? rest : opening.value === '' ? others : [opening, ...others];
  const start = children[0]?.position?.start;
  const paragraph: Paragraph = {
    type: 'paragraph',
    children,
    ...(block.node.position && start ? { position: { ...block.node.position, start } } : {}),
  };
  return [{ ...block, node: heading }, ...(children.length > 0 ? [{ ...block, node: paragraph }] : [])];
}
