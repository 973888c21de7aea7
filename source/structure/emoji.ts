import type { Nodes } from 'mdast';
import { plainText } from './plain-text.ts';

/** What a picture at the start of a passage says about it. */
export type EmojiCue = 'avoid' | 'do' | 'red-flag' | 'affirm';

const cues: [EmojiCue, RegExp][] = [
  ['red-flag', /^(?:🚩|🛑)/u],
  ['avoid', /^(?:🚫|❌|⛔|✖️?|✘|✗|❎|👎|🙅|⚠️?)/u],
  ['do', /^(?:✅|✔️?|✓|☑️?|👍|💚|🟢|🙆)/u],
];

/** A passage's words with its emoji. */
export const emojiText = (node: Nodes): string => typedWords(node) ?? plainText(node);

/** The words as typed, with their emoji, where some were taken out: pictures are cues (DOMAIN a). */
export const typedWords = (node: Nodes): string | null => (node.data as { typed?: string } | undefined)?.typed ?? null;

/** The cue of the picture a text begins with, `null` for none or another. */
export function emojiCueOf(typed: string): EmojiCue | null {
  return cues.find(([, pattern]) => pattern.test(typed.trimStart()))?.[0] ?? null;
}

/** A text cut where such pictures stand: each piece with the cue before it, the pictures taken out. */
export function cutAtEmoji(typed: string): { cue: EmojiCue; text: string }[] {
  const marks = [...typed.matchAll(/(?:🚫|❌|⛔|✖️?|✘|✗|❎|👎|✅|✔️?|✓|☑️?|👍)\s*/gu)];
  return marks.flatMap((mark, index) => {
    const cue = emojiCueOf(mark[0]);
    const text = typed.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? typed.length).trim();
    return cue === null || text === '' ? [] : [{ cue, text: text.replace(/[\s|/·–—→]+$/u, '') }];
  });
}
