import type { DeckFacts, SlideText } from '../read-slides.ts';
import { tell } from './slide-fit.ts';

const said = (slide: DeckFacts, ...kinds: SlideText['kind'][]): SlideText[] => slide.texts.filter(({ kind }) => kinds.includes(kind));

/** Words between spaces; what is written without spaces has about a word in two letters. */
export function countWords(texts: readonly string[]): number {
  const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
  const letters = texts.join(' ').match(dense)?.length ?? 0;
  const words = texts.flatMap((text) => text.replace(dense, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).length;
  return words + Math.ceil(letters / 2);
}

/** Rows of text on the slide: lines side by side are one row. */
function countRows(texts: SlideText[]): number {
  const middles: number[] = [];
  for (const { top, bottom } of texts.flatMap(({ lines }) => lines)) {
    const middle = (top + bottom) / 2;
    if (!middles.some((other) => Math.abs(other - middle) < (bottom - top) / 2)) middles.push(middle);
  }
  return middles.length;
}

/** D3: more than 40 words or 7 lines, on a slide that is not one quotation or script. */
export function findCrowded(slides: DeckFacts[]): string[] {
  return slides.flatMap((slide) => {
    if (slide.layout === 'quotation' || slide.layout === 'script') return [];
    const words = countWords(said(slide, 'title', 'body').map(({ text }) => text));
    const rows = countRows(said(slide, 'body'));
    return words > 40 || rows > 7 ? [tell(slide, `${words} words, ${rows} lines: ${slide.title}`)] : [];
  });
}

/** D3: body text under 28 px, titles under 40 px. */
export function findSmall(slides: DeckFacts[]): string[] {
  return slides.flatMap((slide) =>
    slide.texts.flatMap(({ kind, fontPx, text }) => {
      const least = kind === 'title' ? 40 : kind === 'body' || kind === 'mode' ? 28 : 0;
      return fontPx < least - 0.05 ? [tell(slide, `${fontPx} px “${text.slice(0, 50)}”`)] : [];
    }),
  );
}

/** The smallest body text of a deck, in pixels of 720. */
export const smallestBody = (slides: DeckFacts[]): number =>
  Math.min(...slides.flatMap((slide) => said(slide, 'body', 'mode').map(({ fontPx }) => fontPx)));

/** D3: titles of more than two lines. A question alone on its slide is what the slide says, not its title. */
export function findLongTitles(slides: DeckFacts[]): string[] {
  return slides.flatMap((slide) =>
    (/^(?:question|ask)$/.test(slide.layout) ? [] : said(slide, 'title')).flatMap(({ text, lines }) =>
      lines.length > 2 ? [tell(slide, `${lines.length} lines “${text}”`)] : [],
    ),
  );
}

/** D3: neighbours with one title that are not “n of m”, and counts that go too far. */
export function findSameNeighbours(slides: DeckFacts[]): string[] {
  return slides.flatMap((slide, index) => {
    const before = slides[index - 1];
    const isSame = before && before.title === slide.title && (slide.of === null || before.of === slide.of);
    const [number = 1, total = 1] = slide.of?.match(/\d+/g)?.map(Number) ?? [];
    return [
      ...(isSame ? [tell(slide, `“${slide.title}” (${before.of} then ${slide.of})`)] : []),
      ...(number > total ? [tell(slide, `“${slide.of}”`)] : []),
    ];
  });
}
