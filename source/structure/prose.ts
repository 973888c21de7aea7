import type { Section } from '../model/article.ts';
import type { Findings } from './constructs/construct.ts';
import { endsWithColon } from './lead-in.ts';
import type { Passage, Passages } from './passages.ts';

/** Whole sentences that are plain prose: no lead-ins, labels, items, steps, questions to write on, quotations, scripts or rewrites. */
export function proseOf(passages: Passages, asItems: ReadonlySet<Passage>, found: Findings): Section['prose'] {
  const taken = new Set([...found.scripts, ...found.quotations, ...found.prompts, ...found.exercises].flatMap((one) => one.sentenceIds));
  return passages.all.flatMap((passage) => {
    if (passage.kind !== 'paragraph' || passage.list !== null || passage.isLabel || asItems.has(passage)) return [];
    return passage.sentences.flatMap((sentence, index) => {
      const opens = endsWithColon(sentence.text) || (passage.opens && index === passage.sentences.length - 1);
      const isPair = found.rewrites.some(({ before, after }) => sentence.text.includes(before) || sentence.text.includes(after));
      return taken.has(sentence.id) || opens || isPair ? [] : [{ id: sentence.id, text: sentence.text }];
    });
  });
}
