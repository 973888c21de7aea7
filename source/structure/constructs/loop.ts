import { markNamed } from '../marks.ts';
import { type FindConstruct, idsOf, lineOf } from './construct.ts';

/** Sentences that tell the couple's loop (“the more … the more”), copied; the originals stay where they are. */
export const findLoops: FindConstruct = (view) => ({
  loops: view.passages.flatMap((passage) => {
    if (passage.isLabel) return [];
    if (markNamed(passage.marks, 'cycle')) return [{ text: passage.text, place: passage.place, sentenceIds: idsOf(passage.sentences) }];
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') return [];
    return passage.sentences.filter(({ text }) => view.cues.loop.test(text)).map((sentence) => lineOf(sentence));
  }),
});
