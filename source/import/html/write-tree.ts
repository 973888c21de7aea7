import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { treeLine } from './tree-line.ts';

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
});
const reader = unified().use(remarkParse).use(remarkGfm);

/** The smallest blocks with words, in order: where a message may point. */
function leavesOf(node: Root | RootContent, around = 0): { key: string; line: number }[] {
  const line = node.position?.start.line ?? around;
  if (/^(?:paragraph|heading|code|tableRow|definition|html)$/u.test(node.type))
    return [{ key: plainText(node).replace(/[\s\u00A0]+/gu, ''), line: line || treeLine(node) }];
  return 'children' in node ? (node.children as RootContent[]).flatMap((child) => leavesOf(child, node.type === 'root' ? 0 : line)) : [];
}

/**
 * A tree as Markdown, and the line of the page each of its lines comes from.
 *
 * The Markdown is read again and its blocks are matched with those of the tree by their words, in order.
 */
export function writeTree(tree: Root): { text: string; sourceLines: number[] } {
  const text = writer.stringify(tree);
  const before = leavesOf(tree);
  const after = leavesOf(reader.parse(text));
  const lines = text.split('\n');
  const known: (number | undefined)[] = new Array(lines.length).fill(undefined);
  let from = 0;
  for (const leaf of after) {
    const found = before.findIndex((one, index) => index >= from && one.key === leaf.key);
    if (found === -1) continue;
    from = found + 1;
    if (before[found]!.line > 0) known[leaf.line - 1] = before[found]!.line;
  }
  let last = known.find((line) => line !== undefined) ?? 1;
  return { text, sourceLines: known.map((line) => (last = line ?? last)) };
}
