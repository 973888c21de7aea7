import type { Root, RootContent } from 'mdast';

/** Call `look` for every node below the root, in source order. */
export function visitNodes(node: Root | RootContent, look: (node: RootContent) => void): void {
  if (node.type !== 'root') look(node);
  if ('children' in node) for (const child of node.children) visitNodes(child as RootContent, look);
}
