import type { Heading, Root, RootContent } from 'mdast';
import { type HeadingParts, takeHeadingApart } from './headings.ts';
import { plainText } from './plain-text.ts';

/** A heading and what stands under it, before roles. `heading` is `null` before the first heading. */
export interface RawSection {
  heading: Heading | null;
  parts: HeadingParts | null;
  depth: number;
  blocks: RootContent[];
  children: RawSection[];
}

export interface RawArticle {
  /** The heading that is the article's title, `null` when there is none. */
  titleHeading: Heading | null;
  sections: RawSection[];
}

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

/** A paragraph that is one short bold run without a full stop or colon: a heading somebody typed by hand. */
function boldHeading(node: RootContent): Heading | null {
  if (node.type !== 'paragraph' || node.children.length !== 1) return null;
  const [only] = node.children;
  if (only?.type !== 'strong') return null;
  const text = plainText(only);
  if (/[.,;:]$/u.test(text) || text.split(' ').length > 12 || text.length > 90) return null;
  return { type: 'heading', depth: 2, children: only.children, ...(node.position ? { position: node.position } : {}) };
}

/** Cut the article at its headings; gaps in level close, and the title is the first heading when it stands alone at its level or first. */
export function cutSections(tree: Root): RawArticle {
  const typed = tree.children.some((node, index) => isHeading(node) && !(index === 0 && node.depth === 1));
  const nodes = typed ? tree.children : tree.children.map((node) => boldHeading(node) ?? node);
  const headings = nodes.filter(isHeading);
  const first = nodes.find((node) => node.type !== 'html');
  const topDepth = Math.min(...headings.map((heading) => heading.depth));
  const onTop = headings.filter((heading) => heading.depth === topDepth);
  const lone = onTop.length === 1 && headings.length > 1 ? onTop[0] : undefined;
  const opens = first && isHeading(first) && (first.depth === 1 || headings.length === 1) ? first : undefined;
  const titleHeading = opens ?? (lone && lone === headings[0] ? lone : null) ?? null;

  const root: RawSection = { heading: null, parts: null, depth: 0, blocks: [], children: [] };
  const opening: RawSection = { heading: null, parts: null, depth: 1, blocks: [], children: [] };
  const stack: { section: RawSection; level: number }[] = [{ section: root, level: 0 }];
  let current = opening;
  for (const node of nodes) {
    if (!isHeading(node)) {
      current.blocks.push(node);
      continue;
    }
    if (node === titleHeading) continue;
    while (stack.length > 1 && (stack.at(-1)?.level ?? 0) >= node.depth) stack.pop();
    const parent = stack.at(-1)?.section ?? root;
    current = { heading: node, parts: takeHeadingApart(node), depth: parent.depth + 1, blocks: [], children: [] };
    parent.children.push(current);
    stack.push({ section: current, level: node.depth });
  }
  const sections = opening.blocks.length > 0 ? [opening, ...root.children] : root.children;
  return { titleHeading, sections };
}
