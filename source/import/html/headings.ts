import type { Heading, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { reportStrip } from '../report.ts';
import { treeLine } from './tree-line.ts';

const bare = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

/** Headings nest below one title: the page's own, put first; a title that comes again is told and left out. */
export function placeTitle(tree: Root, title: { text: string; line: number } | null, file: VFile): Root {
  const children = tree.children.filter((node) => !isHeading(node) || plainText(node).trim() !== '');
  const tops = children.filter((node) => isHeading(node) && node.depth === 1);
  const first = children[0];
  const opens =
    first && isHeading(first) && (tops.length === 1 ? first.depth === 1 : title !== null && bare(plainText(first)) === bare(title.text));
  const own = opens ? plainText(first) : null;
  const head: RootContent[] = opens
    ? [{ ...first, depth: 1 }]
    : title === null
      ? []
      : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title.text }], position: at(title.line) }];
  const named = own ?? title?.text ?? null;
  const rest = (opens ? children.slice(1) : children).filter((node, index) => {
    const again = named !== null && index < 4 && (isHeading(node) || node.type === 'paragraph') && bare(plainText(node)) === bare(named);
    if (again) reportStrip(file, 'strip/title-twice', treeLine(node) || 1, plainText(node));
    return !again;
  });
  return { ...tree, children: [...head, ...nestBelow(rest, head.length > 0)] };
}

const at = (line: number): NonNullable<Root['position']> => ({ start: { line, column: 1 }, end: { line, column: 1 } });

/** Below a title the highest heading is an H2. */
function nestBelow(nodes: RootContent[], hasTitle: boolean): RootContent[] {
  const highest = Math.min(...nodes.filter(isHeading).map(({ depth }) => depth));
  const shift = hasTitle && highest === 1 ? 1 : 0;
  if (shift === 0) return nodes;
  return nodes.map((node) => (isHeading(node) ? { ...node, depth: Math.min(6, node.depth + shift) as Heading['depth'] } : node));
}
