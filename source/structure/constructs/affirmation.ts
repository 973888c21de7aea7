import { wordCount } from '../../language/words.ts';
import { markNamed } from '../marks.ts';
import { type FindConstruct, idsOf, lineOf } from './construct.ts';

/** Single sentences that comfort (“You are not alone”), copied; a question or a line that opens something comforts nobody. */
export const findAffirmations: FindConstruct = (view) => ({
  affirmations: view.passages.flatMap((passage) => {
    if (passage.isLabel) return [];
    if (markNamed(passage.marks, 'affirm')) return [{ text: passage.text, place: passage.place, sentenceIds: idsOf(passage.sentences) }];
    if (passage.kind !== 'paragraph' || view.claimed.has(passage)) return [];
    return passage.sentences
      .filter(({ text }) => view.cues.affirmation.test(text) && wordCount(text) <= 28 && !/[?？:：]\s*$/u.test(text))
      .map((sentence) => lineOf(sentence));
  }),
});
