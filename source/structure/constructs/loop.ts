import type { Cues } from '../../language/cues/cues.ts';
import type { LoopLine } from '../../model/article.ts';
import { markNamed } from '../marks.ts';
import { type FindConstruct, idsOf, lineOf } from './construct.ts';

/**
 * Sentences that tell the couple's loop (“the more … the more”), copied; the originals stay where they are. One that leans on
 * the sentence before it (“The other withdraws further.”) comes with it: half a loop names one of the two only.
 */
export const findLoops: FindConstruct = (view) => ({
  loops: view.passages.flatMap((passage) => {
    if (passage.isLabel) return [];
    if (markNamed(passage.marks, 'cycle'))
      return [{ text: passage.text, place: passage.place, sentenceIds: idsOf(passage.sentences), turns: turnsOf(passage.text, view.cues) }];
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') return [];
    return passage.sentences.flatMap((sentence, index) => {
      if (!view.cues.loop.test(sentence.text)) return [];
      const before = view.cues.large.leaning.test(sentence.text) ? passage.sentences[index - 1] : undefined;
      const line = { ...lineOf(sentence), turns: turnsOf(sentence.text, view.cues) };
      return [before ? { ...line, text: `${before.text} ${line.text}`, sentenceIds: idsOf([before, sentence]) } : line];
    });
  }),
});

/** “The more one of you asks, the more the other goes quiet”: the two halves as they stand. */
function turnsOf(text: string, { loopTurns }: Cues): LoopLine['turns'] {
  const { a, b } = loopTurns.exec(text)?.groups ?? {};
  return a && b ? { a: a.trim(), b: b.trim() } : null;
}
