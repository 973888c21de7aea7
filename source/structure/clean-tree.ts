import type { Root, RootContent } from 'mdast';
import { stripEmoji } from '../language/clean-text.ts';

/** What cleaning took out, with its line, for the report. */
export interface Removal {
  rule: string;
  line: number;
  text: string;
}

/**
 * A copy of the tree without front matter, comments, emoji and empty nodes.
 *
 * Emoji are cues in pasted articles and noise on paper (DOMAIN a, strip); no word is touched.
 */
export function cleanTree(tree: Root): { tree: Root; removals: Removal[] } {
  const removals: Removal[] = [];
  const children = tree.children.flatMap((child) => cleanNode(child, removals));
  return { tree: { ...tree, children }, removals };
}

function cleanNode(node: RootContent, removals: Removal[]): RootContent[] {
  if (node.type === 'yaml' || (node.type as string) === 'toml') return [];
  if (node.type === 'html') {
    if (/^\s*<!--[\s\S]*?-->\s*$/.test(node.value)) return [];
    return [node];
  }
  if (node.type === 'text') {
    const { text, removed } = stripEmoji(node.value);
    if (removed > 0) removals.push({ rule: 'structure/emoji', line: node.position?.start.line ?? 1, text: node.value.trim().slice(0, 40) });
    return text === '' ? [] : [{ ...node, value: text }];
  }
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => cleanNode(child, removals));
  const emptied = children.length === 0 && node.children.length > 0;
  if (emptied && node.type !== 'tableCell' && node.type !== 'listItem') return [];
  return [{ ...node, children } as RootContent];
}
