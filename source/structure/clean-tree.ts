import type { Root, RootContent } from 'mdast';
import { stripEmoji } from '../language/clean-text.ts';
import { isEmojiList, listFromLines } from './emoji-lists.ts';
import { isAltText } from './lead-in.ts';
import { plainText } from './plain-text.ts';

/**
 * A copy of the tree without front matter, comments, emoji and empty nodes.
 *
 * Emoji are cues in pasted articles and noise on paper (DOMAIN a, strip): a block that had some remembers its words as typed in
 * `data.typed`. Lines that each begin with a picture are a list. No word is touched.
 */
export function cleanTree(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((child) => cleanNode(child)) };
}

const worded = new Set(['paragraph', 'heading', 'tableCell', 'listItem']);
/** Whatever `stripEmoji` may take out is here, or nothing is. */
const mayHoldEmoji = /[\u2190-\u27BF\u2B00-\u2BFF\u3030\u303D\u3297\u3299\uD83C-\uD83E\u00A9\u00AE\u203C\u2049\u2122\u2139]|\u20E3/;

function cleanNode(node: RootContent): RootContent[] {
  if (node.type === 'yaml' || (node.type as string) === 'toml') return [];
  if (node.type === 'html') return /^\s*<!--[\s\S]*?-->\s*$/.test(node.value) ? [] : [node];
  if (node.type === 'text') {
    if (!mayHoldEmoji.test(node.value)) return [node];
    const { text } = stripEmoji(node.value);
    return text === '' ? [] : [text === node.value ? node : { ...node, value: text }];
  }
  if (!('children' in node)) return [node];
  if (node.type === 'paragraph' && isEmojiList(node)) return cleanNode(listFromLines(node));
  // The text nodes are made anew when sentences are marked, so the paragraph remembers.
  if (node.type === 'paragraph' && !isAltText(node) && node.children.length > 0 && node.children.every(isAltText))
    return [{ ...node, data: { ...node.data, picture: true } } as RootContent];
  const children = (node.children as RootContent[]).flatMap((child) => cleanNode(child));
  if (children.length === node.children.length && children.every((child, index) => child === node.children[index])) return [node];
  const emptied = children.length === 0 && node.children.length > 0;
  if (emptied && node.type !== 'tableCell' && node.type !== 'listItem') return [];
  const data = worded.has(node.type) ? { data: { ...node.data, typed: plainText(node) } } : {};
  return [{ ...node, children, ...data } as RootContent];
}
