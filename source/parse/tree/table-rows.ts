import type { Root } from 'mdast';
import { replaceNodes } from './nodes.ts';

/** Rows of a table all get as many cells as the longest: what stands beyond the heading row would not be printed. */
export function evenTableRows(tree: Root): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'table') return null;
    const columns = Math.max(0, ...node.children.map((row) => row.children.length));
    if (node.children.every((row) => row.children.length === columns)) return null;
    for (const row of node.children) while (row.children.length < columns) row.children.push({ type: 'tableCell', children: [] });
    node.align = Array.from({ length: columns }, (_, index) => node.align?.[index] ?? null);
    return null;
  });
}
