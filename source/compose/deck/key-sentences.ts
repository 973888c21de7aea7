import type { Section } from '../../model/article.ts';
import type { SlideText } from '../../model/deck.ts';
import { countWords } from '../cut-text.ts';
import type { Phrases } from '../phrases.ts';
import { own } from './draft.ts';

/**
 * Whole sentences of a section that can stand alone on a slide, in the article's order.
 *
 * 5 to 24 words, no quotation marks, not opening on a word that points back, not judging anybody. The cue words are
 * the locale's, because they belong to the language and not to the program.
 */
export function keySentences(section: Section, phrases: Phrases): SlideText[] {
  const dangling = phrases.list('deck.keySentence.danglingStarts').map((word) => word.toLowerCase());
  const unfit = phrases.list('deck.keySentence.unfit').map((word) => word.toLowerCase());
  return section.prose
    .filter(({ text }) => {
      const words = countWords(text);
      const plain = text.toLowerCase();
      return (
        words >= 5 &&
        words <= 24 &&
        /[.!。！]$/u.test(text) &&
        !/["“”«»„]/u.test(text) &&
        !dangling.includes(firstWord(text)) &&
        !unfit.some((cue) => plain.includes(cue))
      );
    })
    .map(({ id, text }) => own(text, [id]));
}

/** The first word in lower case, without what an apostrophe joins to it. */
function firstWord(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/^[\p{L}’']+/u)?.[0]
      .replace(/[’'].*$/, '') ?? ''
  );
}

/** The shortest sentence that stands alone, else one that at least judges nobody; any sentence before none. */
export function shortestSentence(section: Section, phrases: Phrases): SlideText | null {
  const dangling = phrases.list('deck.keySentence.danglingStarts').map((word) => word.toLowerCase());
  const unfit = phrases.list('deck.keySentence.unfit').map((word) => word.toLowerCase());
  const kind = section.prose.filter(({ text }) => !unfit.some((cue) => text.toLowerCase().includes(cue)));
  const whole = kind.filter(({ text }) => !dangling.includes(firstWord(text)) && countWords(text) >= 4 && countWords(text) <= 32);
  const pool = [whole, kind, section.prose].find((sentences) => sentences.length > 0) ?? [];
  const shortest = [...pool].sort((one, other) => countWords(one.text) - countWords(other.text))[0];
  return shortest ? own(shortest.text, [shortest.id]) : null;
}
