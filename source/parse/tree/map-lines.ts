import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { sourceLine } from '../report.ts';
import { childrenOf } from './nodes.ts';

/** Give every node the lines of the author's own file, where the Markdown was made from another. */
export function mapLines(tree: Nodes, file: VFile): void {
  if (!Array.isArray(file.data.sourceLines)) return;
  const seen = new Set<object>();
  const visit = (node: Nodes): void => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (!point || seen.has(point)) continue;
      seen.add(point);
      point.line = sourceLine(file, point.line);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(tree);
}
