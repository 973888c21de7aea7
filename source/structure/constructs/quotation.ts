import { unquote } from '../../language/quoted.ts';
import { wordCount } from '../../language/words.ts';
import type { Quotation } from '../../model/article.ts';
import type { Passage } from '../passages.ts';
import { takeAttribution } from './attribution.ts';
import { type FindConstruct, idsOf, type SectionView, sentencesIn } from './construct.ts';
import { nameAfter, nameBefore } from './person-name.ts';
import { voicedRuns } from './voiced.ts';

/** Quotations with a named person. Words nobody is named for are never a quotation (DOMAIN a, QUOTE). */
export const findQuotations: FindConstruct = (view) => {
  const quotations: Quotation[] = [];
  for (const passage of view.passages) {
    if (passage.isLabel || passage.kind === 'code') continue;
    const whole = wholeQuotation(passage, view);
    const found = whole ? [whole] : quotedWithVerb(passage, view);
    if (found.length === 0) continue;
    view.claimed.add(passage);
    for (const sentence of passage.sentences) if (found.some((one) => one.sentenceIds.includes(sentence.id))) sentence.kind = 'quotation';
    quotations.push(...found);
  }
  return { quotations };
};

/** `> words — Name, Source`, or a paragraph that is quoted words and a name. The name may stand alone in the next paragraph. */
function wholeQuotation(passage: Passage, view: SectionView): Quotation | null {
  const next = view.passages[view.passages.indexOf(passage) + 1];
  const lines = nextIsName(passage, next) && next ? [...passage.lines, next.text] : passage.lines;
  const taken = takeAttribution(lines, view.cues);
  if (taken === null) return null;
  const quoted = passage.kind === 'blockquote' || /^[“"„«‘「『]/u.test(passage.text) || isItalics(passage, taken.words);
  if (!quoted || wordCount(taken.words) < 4) return null;
  view.claimed.add(passage);
  if (taken.by === null) return null;
  const sentences = lines === passage.lines || !next ? passage.sentences : [...passage.sentences, ...next.sentences];
  return { text: taken.words, by: taken.by, source: taken.source, place: passage.place, sentenceIds: idsOf(sentences) };
}

const nextIsName = (passage: Passage, next: Passage | undefined): boolean =>
  next?.kind === 'paragraph' &&
  (passage.kind === 'blockquote' || /^[“"„«「『].*[”"“»」』]$/su.test(passage.text)) &&
  /^(?:—|–|―|~|--)\s*\S/u.test(next.text) &&
  wordCount(next.text) <= 14;

const isItalics = (passage: Passage, words: string): boolean =>
  voicedRuns(passage).some((run) => run.by === 'italics' && run.start === 0 && run.inner.startsWith(words.slice(0, 20)));

/** `Name … says, “…”`, `“…,” says Name`, `According to Name, “…”`. */
function quotedWithVerb(passage: Passage, view: SectionView): Quotation[] {
  return voicedRuns(passage).flatMap((run, index, runs): Quotation[] => {
    if (run.by === 'code' || wordCount(run.inner) < 4) return [];
    const opening = passage.text.slice(Math.max(runs[index - 1]?.end ?? 0, run.start - 320), run.start);
    const by =
      nameBefore(opening, view.cues) ??
      nameAfter(passage.text.slice(run.end, Math.min(runs[index + 1]?.start ?? passage.text.length, run.end + 160)), run.inner, view.cues);
    if (by === null) return [];
    const text = unquote(run.inner).replace(/[,，]$/u, '');
    return [{ text, by, source: null, place: passage.place, sentenceIds: idsOf(sentencesIn(passage, run.inner)) }];
  });
}
