import { noiseRule } from '../language/noise.ts';
import type { Place, Sentence } from '../model/article.ts';
import type { LineNoise } from './edge-noise.ts';

/** Gives every sentence of an article its id, in source order. */
export interface SentenceRegister {
  lang: string;
  sentences: Sentence[];
  /** Paragraphs that are noise as a whole. */
  lineNoise: LineNoise;
}

/** What a block's sentences are, and where the author wants them. */
export interface SentenceUse {
  kind: Sentence['kind'];
  sectionId: string;
  output: 'workbook' | 'deck' | 'skip' | null;
}

/** Whether a sentence is printed, shown or spoken anywhere. */
export const isKept = (sentence: Sentence): boolean => sentence.strippedBy === null && sentence.leftOutBy === null;

/** Register one sentence. */
export function addSentence(text: string, place: Place, use: SentenceUse, register: SentenceRegister): Sentence {
  const skipped = use.output === 'skip';
  const sentence: Sentence = {
    id: `s${register.sentences.length + 1}`,
    text: text.replace(/\s+/g, ' ').trim(),
    place,
    sectionId: use.sectionId,
    kind: use.kind,
    strippedBy: null,
    leftOutBy: skipped ? 'skip' : null,
    only: use.output === 'workbook' || use.output === 'deck' ? use.output : null,
    grave: null,
  };
  register.sentences.push(sentence);
  return sentence;
}

/**
 * Say which sentences are noise.
 *
 * “Share” is a button when nothing but such words stands in its paragraph; beside other words, or in the author's list, it is advice.
 */
export function stripNoise(sentences: Sentence[], kind: Sentence['kind']): void {
  const isLine = kind === 'prose' || kind === 'heading';
  const rules = sentences.map((sentence) => noiseRule(sentence.text, isLine));
  const all = isLine && rules.every((rule) => rule !== null);
  for (const [index, sentence] of sentences.entries()) {
    const rule = rules[index] ?? null;
    sentence.strippedBy = rule === null || all || !isLine ? rule : noiseRule(sentence.text, false);
  }
}
