import type { Root } from 'mdast';
import { replaceNodes } from './nodes.ts';
import { splitText } from './split-text.ts';

/**
 * Characters that some programs paste: line and paragraph separators (U+2028, U+2029) break a line, other odd space is a space.
 *
 * `&#0;` and its like, which Markdown turns into the sign for a broken character, go; one the author's text really has stays, so that
 * the author is told that no font carries it. Code of nothing but space is space.
 */
export function readOddCharacters(tree: Root, source: string): void {
  const isTyped = source.includes('\uFFFD');
  replaceNodes(tree, (node) => {
    if (node.type === 'inlineCode' && node.value.trim() === '') return [{ type: 'text', value: ' ' }];
    if ((node.type === 'inlineCode' || node.type === 'code') && !isTyped) node.value = node.value.replaceAll('\uFFFD', '');
    if (node.type !== 'text') return null;
    node.value = node.value.replace(/[\v\f\u0085]/gu, ' ');
    if (!isTyped) node.value = node.value.replaceAll('\uFFFD', '');
    return splitText(node, /[ \t]*[\u2028\u2029]+[ \t]*/gu, () => [{ type: 'break' }]);
  });
}
