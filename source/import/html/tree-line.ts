import type { Root, RootContent } from 'mdast';

/** The line of the page a block stands on: its own, or that of the first thing inside that has one; 0 for none. */
export function treeLine(node: Root | RootContent): number {
  if (node.position) return node.position.start.line;
  return 'children' in node ? (node.children as RootContent[]).reduce((found, child) => found || treeLine(child), 0) : 0;
}
