import { wordCount } from '../../language/words.ts';
import type { SourceLine } from '../../model/article.ts';
import { markNamed } from '../marks.ts';
import type { Passage } from '../passages.ts';
import { type FindConstruct, idsOf, lineOf, type SectionView, sentencesIn } from './construct.ts';
import { type Voiced, voicedRuns } from './voiced.ts';

/** Thoughts the article puts in somebody's head (DOMAIN a, INNER_VOICE): quoted after a cue, or short sentences after its colon. */
export const findThoughts: FindConstruct = (view, found) => {
  const said = new Set([...found.scripts, ...found.quotations, ...found.prompts].flatMap((one) => one.sentenceIds));
  return {
    thoughts: view.passages.flatMap((passage): SourceLine[] => {
      if (passage.isLabel || passage.opens) return [];
      if (markNamed(passage.marks, 'inner-voice'))
        return [{ text: passage.text, place: passage.place, sentenceIds: idsOf(passage.sentences) }];
      if (view.claimed.has(passage) || passage.kind === 'code') return [];
      const quoted = quotedThoughts(passage, view).filter((line) => !line.sentenceIds.some((id) => said.has(id)));
      return quoted.length > 0 ? quoted : bareThoughts(passage, view);
    }),
  };
};

/** “It feels like … – “They don't love me,” or “I'm not enough.””: every thought after the cue, fragments left out. */
function quotedThoughts(passage: Passage, view: SectionView): SourceLine[] {
  const runs = voicedRuns(passage).filter((run) => run.by !== 'code');
  let heard = false;
  return runs.flatMap((run, index): SourceLine[] => {
    const previous = runs[index - 1];
    const between = passage.text.slice(previous?.end ?? 0, run.start);
    const opening = previous ? between : lastSentences(passage.text.slice(Math.max(0, run.start - 240), run.start));
    heard = view.cues.thought.test(opening) || (heard && /^[\s,;]*(?:\p{L}{1,4})?[\s,]*$/u.test(between));
    if (!heard || !isThought(run, view)) return [];
    const sentences = sentencesIn(passage, run.inner);
    return [{ text: run.inner.replace(/[,，]$/u, ''), place: sentences[0]?.place ?? passage.place, sentenceIds: idsOf(sentences) }];
  });
}

/** Three words or more that speak of somebody. */
const isThought = (run: Voiced, view: SectionView): boolean =>
  wordCount(run.inner) >= 3 && (view.cues.self.test(run.inner) || view.cues.partner.test(run.inner));

const lastSentences = (text: string): string => text.slice(Math.max(0, text.lastIndexOf('. ') + 1));

/** “It is easy to think: They forgot me. I do not matter.”: what follows the colon, while it stays short. */
function bareThoughts(passage: Passage, view: SectionView): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const sentence of passage.sentences) {
    if (lines.length > 0) {
      if (!isShort(sentence.text, view)) break;
      lines.push(lineOf(sentence));
      continue;
    }
    const [, opening = '', words = ''] = /^([^:：]+)[:：]\s+(\p{Lu}.*)$/su.exec(sentence.text) ?? [];
    if (view.cues.thought.test(opening) && isShort(words, view)) lines.push(lineOf(sentence, words));
  }
  // One short sentence after a colon may be anything; two in a row are a voice.
  return lines.length >= 2 ? lines : [];
}

const isShort = (text: string, view: SectionView): boolean =>
  wordCount(text) <= 8 && !/[:：“”"]/u.test(text) && (view.cues.self.test(text) || view.cues.partner.test(text));
