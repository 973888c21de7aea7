import type { PhrasingContent, RootContent } from 'mdast';
import { mergeText, textNode } from './nodes.ts';

/** Blocks as one line of words with breaks between them: for a table cell or a heading, which hold nothing else. */
export function flattenToPhrasing(blocks: RootContent[]): PhrasingContent[] {
  const lines = blocks.map(lineOf).filter((line) => line.length > 0);
  return mergeText(lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line])));
}

function lineOf(block: RootContent): PhrasingContent[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return block.children;
    case 'code':
      return [{ type: 'inlineCode', value: block.value.replace(/\s+/gu, ' ') }];
    case 'thematicBreak':
    case 'definition':
    case 'yaml':
      return [];
    case 'html':
      return [];
    case 'tableRow':
      return block.children.flatMap((cell, index) => (index === 0 ? cell.children : [textNode(' '), ...cell.children]));
    default:
      return 'children' in block && !isPhrasing(block) ? flattenToPhrasing(block.children as RootContent[]) : [block as PhrasingContent];
  }
}

const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'textDirective',
]);

/** Whether a node stands inside a line of words. */
export const isPhrasing = (node: RootContent): node is PhrasingContent => inline.has(node.type);
