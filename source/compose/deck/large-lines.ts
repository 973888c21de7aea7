import type { Section } from '../../model/article.ts';
import type { SlideText } from '../../model/deck.ts';
import { countWords } from '../cut-text.ts';
import type { Phrases } from '../phrases.ts';
import { own } from './draft.ts';

/** Short enough to be read at a glance, long enough to say something. */
const easy = { least: 6, most: 18 };
/** What a slide holds large without being cut. */
const possible = { least: 4, most: 22 };

/**
 * Whole sentences of a section that may stand large on a slide, the easy ones first, each kind in the article's order.
 *
 * Only what may be set large in the workbook too (`Section.quotable`: it stands alone, judges nobody, and leans on nobody): in a
 * language without a table there is none. A sentence too long for one slide is spoken, never cut. The locale adds words that
 * a room need not read in letters a hand high.
 */
export function largeLines(section: Section, phrases: Phrases): SlideText[] {
  const unfit = phrases.list('deck.large.unfit').map((word) => word.toLowerCase());
  const fit = section.prose.filter(
    ({ id, text }) => section.quotable.includes(id) && !unfit.some((cue) => text.toLowerCase().includes(cue)) && within(text, possible),
  );
  const isEasy = ({ text }: { text: string }) => within(text, easy);
  return [...fit.filter(isEasy), ...fit.filter((sentence) => !isEasy(sentence))].map(({ id, text }) => own(text, [id]));
}

function within(text: string, { least, most }: { least: number; most: number }): boolean {
  const words = countWords(text);
  return words >= least && words <= most;
}
