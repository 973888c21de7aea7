import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import { endsSentence, wordCount } from '../language/words.ts';
import { boldOnly, plainText } from './plain-text.ts';
import { propertiesOf } from './properties.ts';

export const endsWithColon = (text: string): boolean => /[:：]\s*$/u.test(text);

/** What may be opened by a line before it. */
const opened = new Set(['list', 'blockquote', 'code', 'table']);

/** Blocks that may stand between a line and what it opens. */
const isBetween = (node: RootContent): boolean =>
  node.type === 'thematicBreak' ? propertiesOf(node) !== null : node.type === 'image' || isPicture(node);

const isPicture = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.length > 0 && (isAltText(node) || node.children.every(isDrawn));

/** A picture that is not there, its description in its place (`data.picture` of the read stage). */
export const isAltText = (node: Paragraph | PhrasingContent): boolean => (node.data as { picture?: boolean } | undefined)?.picture === true;

/** A picture, also one that is a link, or the space between two. */
const isDrawn = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  (node.type === 'text' && node.value.trim() === '') ||
  ('children' in node && node.children.length > 0 && node.children.every(isDrawn));

/** Whether the paragraph at an index opens the list, quotation, code or table below it. */
export function opensNext(nodes: readonly RootContent[], index: number, cues: Cues): boolean {
  let next = index + 1;
  while (next < nodes.length && isBetween(nodes[next] as RootContent)) next += 1;
  const follower = nodes[next];
  const node = nodes[index];
  if (!follower || !node) return false;
  if (endsWithColon(plainText(node))) return true;
  return opened.has(follower.type) && readsOn(node, follower, cues);
}

/** Without a colon: a bold line, words that point down (“Try these”), or a few words without a full stop over a list. */
function readsOn(node: RootContent, follower: RootContent, cues: Cues): boolean {
  const text = plainText(node);
  if (/[?？]$/u.test(text)) return false;
  if (boldOnly(node) !== null) return follower.type !== 'code';
  const last = lastSentence(text);
  if (follower.type === 'blockquote') return false;
  return cues.opensList.test(last) || (follower.type === 'list' && !endsSentence(last) && wordCount(last) <= 12);
}

/** The words after the last full stop, question mark or exclamation mark. */
export function lastSentence(text: string): string {
  const trimmed = text.trimEnd();
  const cut = [...trimmed.slice(0, -1).matchAll(/[.?!…。？！]["'”’»)]*\s+|[。？！]/gu)].at(-1);
  return cut ? trimmed.slice(cut.index + cut[0].length) : trimmed;
}

/** The line that opens the block at an index: the last sentence of the paragraph before it, `null` for none. */
export function leadInOf(nodes: readonly RootContent[], index: number, cues: Cues): string | null {
  let before = index - 1;
  while (before >= 0 && (isBetween(nodes[before] as RootContent) || isBroken(nodes, before, index))) before -= 1;
  const node = nodes[before];
  if (node?.type !== 'paragraph' || !opensNext(nodes, before, cues)) return null;
  return lastSentence(plainText(node));
}

/** Several quotations or lists in a row share the line before the first; a first line that opens another block does not reach here. */
function isBroken(nodes: readonly RootContent[], before: number, index: number): boolean {
  const type = nodes[index]?.type;
  return type === 'blockquote' && nodes[before]?.type === 'blockquote';
}
