import type { Heading, Root, RootContent } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import type { HeadingAttributes } from '../model/marks.ts';
import { headBoldLines } from './bold-headings.ts';
import { findSubtitleHeading, findTitleHeading } from './find-title.ts';
import { type HeadingParts, takeHeadingApart } from './headings.ts';
import { type Mark, type MarkedBlock, markNamed, unwrapMarks } from './marks.ts';
import { plainText } from './plain-text.ts';
import { headRunIns } from './run-in-headings.ts';

/** A heading and what stands under it, before roles. `heading` is `null` before the first heading. */
export interface RawSection {
  heading: Heading | null;
  parts: HeadingParts | null;
  attributes: HeadingAttributes;
  /** The marks round the heading itself. */
  marks: readonly Mark[];
  /** The heading's level as typed, 0 for none. */
  level: number;
  depth: number;
  blocks: MarkedBlock[];
  children: RawSection[];
}

export interface RawArticle {
  /** The heading that is the article's title, `null` when there is none. */
  titleHeading: Heading | null;
  /** The heading that is its subtitle. */
  subtitleHeading: Heading | null;
  sections: RawSection[];
}

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

/** Passages whose headings open no section: they are lines of the passage, and what follows goes on in the section before. */
const closed = ['prompt', 'script', 'activity', 'notes', 'deck-only', 'skip'];

/**
 * Cut the article at its headings; gaps in level close. A heading without words opens a section without a title;
 * one inside a passage for one purpose is a line of the passage.
 *
 * @param title The title of the front matter, `null` for none.
 */
export function cutSections(tree: Root, cues: Cues, title: string | null): RawArticle {
  const blocks = headBoldLines(headRunIns(unwrapMarks(tree.children).flatMap(plainHeading)), cues);
  const titleHeading = findTitleHeading(blocks, cues, title);
  const subtitleHeading = findSubtitleHeading(blocks, titleHeading);
  const levelOf = closeGap(blocks, titleHeading);
  const root = emptySection(0);
  const opening = emptySection(1);
  const stack: { section: RawSection; level: number }[] = [{ section: root, level: 0 }];
  let current = opening;
  for (const block of blocks) {
    if (block.node === titleHeading || block.node === subtitleHeading) continue;
    if (!isHeading(block.node)) {
      current.blocks.push(block);
      continue;
    }
    const heading = block.node;
    const level = levelOf(heading);
    while (stack.length > 1 && (stack.at(-1)?.level ?? 0) >= level) stack.pop();
    const parent = stack.at(-1)?.section ?? root;
    current = {
      ...emptySection(parent.depth + 1),
      heading,
      parts: plainText(heading) === '' ? null : takeHeadingApart(heading, cues),
      attributes: heading.data?.attributes ?? {},
      marks: block.marks,
      level: heading.depth,
    };
    parent.children.push(current);
    stack.push({ section: current, level });
  }
  const sections = opening.blocks.length > 0 ? [opening, ...root.children] : root.children;
  return { titleHeading, subtitleHeading, sections };
}

/** A lone first heading above all others that is not the title (front matter has another) stands beside them, not over them. */
function closeGap(blocks: MarkedBlock[], titleHeading: Heading | null): (heading: Heading) => number {
  const [first, ...others] = blocks.map(({ node }) => node).filter((node) => isHeading(node) && node !== titleHeading) as Heading[];
  const next = Math.min(...others.map((heading) => heading.depth));
  const lone = titleHeading === null && first !== undefined && others.length > 1 && first.depth < next;
  return (heading) => (lone && heading === first ? next : heading.depth);
}

function emptySection(depth: number): RawSection {
  return { heading: null, parts: null, attributes: {}, marks: [], level: 0, depth, blocks: [], children: [] };
}

function plainHeading(block: MarkedBlock): MarkedBlock[] {
  const { node } = block;
  if (!isHeading(node)) return [block];
  if (!markNamed(block.marks, ...closed)) return [block];
  const children = [{ type: 'strong' as const, children: node.children }];
  return [{ ...block, node: { type: 'paragraph', children, ...(node.position ? { position: node.position } : {}) } }];
}
