import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Where code stands in a Markdown text: there nothing is ever removed or rewritten. */
export interface CodeMap {
  /** Whether an offset lies in a code block or a code span. */
  holds(offset: number): boolean;
  /** Whether a line, counted from 0, belongs to a code block. */
  isBlockLine(line: number): boolean;
}

const processor = unified().use(remarkParse);

/** Find code as CommonMark does, containers and indentation included. */
export function findCode(text: string): CodeMap {
  const ranges: [start: number, end: number][] = [];
  const lines = new Set<number>();
  const look = (node: Nodes): void => {
    if ('children' in node) for (const child of node.children) look(child);
    if ((node.type !== 'code' && node.type !== 'inlineCode') || !node.position) return;
    ranges.push([node.position.start.offset ?? 0, node.position.end.offset ?? 0]);
    if (node.type === 'code') for (let line = node.position.start.line; line <= node.position.end.line; line += 1) lines.add(line - 1);
  };
  look(processor.parse(text));
  return {
    holds: (offset) => {
      let low = 0;
      let high = ranges.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const [start, end] = ranges[middle] ?? [0, 0];
        if (offset < start) high = middle - 1;
        else if (offset >= end) low = middle + 1;
        else return true;
      }
      return false;
    },
    isBlockLine: (line) => lines.has(line),
  };
}
