import type { Parents, Root, RootContent } from 'mdast';
import { boldLine, replaceNodes } from './nodes.ts';

/** Blocks in which a heading opens no section. */
const closed = new Set<Parents['type']>(['listItem', 'blockquote', 'footnoteDefinition']);

/** A heading inside a list item or a quotation stays text of its place: a bold line. */
export function settleNestedHeadings(tree: Root): void {
  replaceNodes(tree, (node, parent): RootContent[] | null => {
    if (node.type !== 'heading' || !closed.has(parent.type)) return null;
    const [only] = node.children;
    const words = node.children.length === 1 && only?.type === 'strong' ? only.children : node.children;
    return words.length === 0 ? [] : [boldLine(words, node)];
  });
}
