import { noiseRule } from '../../language/noise.ts';
import { segmentSentences } from '../../language/segment.ts';

/** A run of a paragraph's text that is an offer or a leftover, and its rule. Offsets into the text, end exclusive. */
export interface NoisySentence {
  rule: string;
  start: number;
  end: number;
}

/** Sentences of a paragraph that are not about its subject (DOMAIN a: by sentence, not by paragraph). */
export function findNoisySentences(text: string): NoisySentence[] {
  if (!/\p{L}/u.test(text)) return [];
  const found: NoisySentence[] = [];
  for (const { start, end } of segmentSentences(text, 'en')) {
    const rule = noiseRule(text.slice(start, end), false);
    if (rule === null) continue;
    const last = found.at(-1);
    if (last && last.rule === rule && text.slice(last.end, start).trim() === '') last.end = end;
    else found.push({ rule, start, end });
  }
  return found;
}

/** The text without those runs, its spaces closed up. */
export function cutSentences(text: string, noisy: NoisySentence[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of noisy) {
    kept += text.slice(from, start);
    from = end;
  }
  return (kept + text.slice(from)).replace(/[ \t]{2,}/gu, ' ').trim();
}
