import { findQuoted, isWhollyQuoted, unquote } from '../../language/quoted.ts';
import { isSpeakable, wordCount } from '../../language/words.ts';
import type { Rewrite } from '../../model/article.ts';
import { cutAtEmoji, emojiCueOf } from '../emoji.ts';
import type { Passage } from '../passages.ts';
import type { SectionView } from './construct.ts';

/** One side of a pair: “Not: …”, “✅ …”, or an item of a list under “Before:”. */
interface Side {
  side: 'bad' | 'good';
  text: string;
  passage: Passage;
  /** Of a list under such a line, which item; 0 otherwise. */
  item: number;
}

/** Whether a text is words to say: in quotation marks, or a sentence somebody could say. */
export const isSaid = (text: string): boolean => isWhollyQuoted(text) || isSpeakable(text) || wordCount(text) >= 3;

const isQuotedOrSentence = (text: string): boolean => findQuoted(text).length > 0 || isSpeakable(text);

/** Pairs made of two labelled sides: “Not: A” and “But: B” in lines, paragraphs or items, pictures for labels, or two lists of one length. */
export function pairLabels(view: SectionView): Rewrite[] {
  const sides = view.passages.flatMap((passage) => (view.claimed.has(passage) || passage.isLabel ? [] : sidesOf(passage, view)));
  const rewrites: Rewrite[] = [];
  const waiting: Side[] = [];
  for (const side of sides) {
    if (side.side === 'bad') {
      if (waiting[0] && waiting[0].item !== side.item && side.item === 0) waiting.length = 0;
      waiting.push(side);
      continue;
    }
    const partner = waiting.shift();
    if (!partner || !isNear(partner.passage, side.passage, view)) continue;
    if (!isQuotedOrSentence(partner.text) || !isQuotedOrSentence(side.text)) continue;
    view.claimed.add(partner.passage).add(side.passage);
    rewrites.push({ before: unquote(partner.text), after: unquote(side.text), place: partner.passage.place });
  }
  return rewrites;
}

/** Sides of a pair stand close: at most the rest of two lists between them. */
function isNear(one: Passage, other: Passage, view: SectionView): boolean {
  return view.passages.indexOf(other) - view.passages.indexOf(one) <= 12;
}

function sidesOf(passage: Passage, view: SectionView): Side[] {
  const pictures = cutAtEmoji(passage.typed).filter(({ cue }) => cue !== 'red-flag' && cue !== 'affirm');
  if (pictures.length > 0 && emojiCueOf(passage.typed) !== null)
    return pictures.map(({ cue, text }) => ({ side: cue === 'avoid' ? 'bad' : 'good', text, passage, item: 0 }));
  const labelled = passage.lines.flatMap((line): Side[] => {
    const [, label = '', text = ''] = /^([^:：]{2,30}?)\s*[:：]\s*(\S.*)$/u.exec(line) ?? [];
    const side = sideOf(label, view);
    return side && text !== '' ? [{ side, text, passage, item: 0 }] : [];
  });
  if (labelled.length > 0) return labelled;
  const side = passage.kind === 'item' && passage.leadIn ? sideOf(passage.leadIn.replace(/\s*[:：]\s*$/u, ''), view) : null;
  return side ? [{ side, text: passage.text, passage, item: passage.list?.children.length ?? 1 }] : [];
}

function sideOf(label: string, view: SectionView): Side['side'] | null {
  const { bad, good } = view.cues.rewrite;
  return bad.test(label.trim()) ? 'bad' : good.test(label.trim()) ? 'good' : null;
}
