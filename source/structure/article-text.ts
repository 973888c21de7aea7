import type { Root, RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

const unread = new Set(['yaml', 'toml', 'code', 'html', 'definition', 'math']);

/** The article's running text without front matter and code, for finding its language; at most about 12,000 letters. */
export function articleText(tree: Root): string {
  let text = '';
  for (const node of tree.children as RootContent[]) {
    if (text.length > 12_000) break;
    if (!unread.has(node.type)) text += `${plainText(node)}\n`;
  }
  return text;
}
