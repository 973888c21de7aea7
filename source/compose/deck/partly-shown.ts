import type { Article } from '../../model/article.ts';
import type { Slide, SlideText } from '../../model/deck.ts';
import { textsOf } from './ledger.ts';

/**
 * Take the sentences of which the slides show only a part (the quotation in it, say) out of what the slides hold,
 * so that the ledger never counts them as shown.
 *
 * A long sentence cut over several slides is shown. Headings are left alone: they stand without their numbering.
 *
 * @returns By sentence id, the slide that shows its part: the one to speak it from.
 */
export function dropPartlyShown(article: Article, slides: { slide: Pick<Slide, 'body'> }[]): Map<string, number> {
  const texts = slides.map(({ slide }) => textsOf(slide));
  const holding = new Map<string, { text: SlideText; index: number }[]>();
  texts.forEach((onSlide, index) => {
    for (const text of onSlide) for (const id of text.sentenceIds) holding.set(id, [...(holding.get(id) ?? []), { text, index }]);
  });
  const partAt = new Map<string, number>();
  for (const { id, text, kind } of article.sentences) {
    const holders = holding.get(id);
    if (!holders || kind === 'heading') continue;
    if (!letters(holders.map((holder) => holder.text.text).join('')).includes(letters(text))) partAt.set(id, holders[0]!.index);
  }
  for (const text of texts.flat()) text.sentenceIds = text.sentenceIds.filter((id) => !partAt.has(id));
  return partAt;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
