import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';
import { type OpenDeck, openDeck } from './open-deck.ts';
import type { DeckFacts, SlideText } from './read-slides.ts';

const screens = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;

const tell = (slide: DeckFacts, text: string): string => `slide ${slide.number} (${slide.layout}): ${text}`;
const said = (slide: DeckFacts, ...kinds: SlideText['kind'][]): SlideText[] => slide.texts.filter(({ kind }) => kinds.includes(kind));
const countWords = (texts: SlideText[]): number => texts.flatMap(({ text }) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length;

/** A line box is higher than its letters; lines set tight overlap by what letters do not use. */
const ink = (line: SlideText['lines'][number]) => {
  const spare = 0.21 * (line.bottom - line.top);
  return { ...line, top: line.top + spare, bottom: line.bottom - spare };
};

/** Rows of text on the slide: lines side by side are one row. */
function countRows(texts: SlideText[]): number {
  const middles: number[] = [];
  for (const { top, bottom } of texts.flatMap(({ lines }) => lines)) {
    const middle = (top + bottom) / 2;
    if (!middles.some((other) => Math.abs(other - middle) < (bottom - top) / 2)) middles.push(middle);
  }
  return middles.length;
}

for (const article of realArticles) {
  describe.skipIf(!article.present)(article.name, () => {
    let built: Built;
    let deck: OpenDeck;
    const shown = new Map<string, DeckFacts[]>();
    let slides: DeckFacts[];
    beforeAll(async () => {
      built = await buildOnce(article);
      deck = await openDeck(join(built.folder, 'deck.html'));
      for (const [width, height] of screens) shown.set(`${width}x${height}`, await deck.show(width, height));
      slides = shown.get('1280x720')!;
    });
    afterAll(() => deck?.close());

    test('D1 asks for nothing but itself and what it carries, and the console is silent', () => {
      const own = pathToFileURL(join(built.folder, 'deck.html')).href;
      expect(deck.requests.filter((address) => !address.startsWith(own) && !/^(?:data|blob):/.test(address))).toEqual([]);
      expect(deck.requests.some((address) => address.startsWith(own))).toBe(true);
      expect(deck.complaints).toEqual([]);
    });

    test.each(screens)('D2 on %i x %i every text stays on its slide and above the footer', (width, height) => {
      const facts = shown.get(`${width}x${height}`)!;
      expect(facts).toHaveLength(built.outline.deck?.length ?? 0);
      const outside = facts.flatMap((slide) => {
        const { left, top, width: wide, height: high, screenWidth, screenHeight } = slide.shown;
        const isShown =
          left >= -1 && top >= -1 && left + wide <= screenWidth + 1 && top + high <= screenHeight + 1 && wide > screenWidth / 2;
        const over = slide.texts.flatMap(({ text, kind, lines }) =>
          lines
            .filter((line) => line.left < 0 || line.right > 1280 || line.top < 0 || line.bottom > (kind === 'foot' ? 720 : slide.footTop))
            .map((line) =>
              tell(
                slide,
                `“${text.slice(0, 50)}” at ${Math.round(line.left)}–${Math.round(line.right)}, ${Math.round(line.top)}–${Math.round(line.bottom)}`,
              ),
            ),
        );
        return isShown ? over : [tell(slide, `stands at ${JSON.stringify(slide.shown)}`), ...over];
      });
      expect(outside).toEqual([]);
    });

    test('D2 no text stands on other text', () => {
      const collisions = slides.flatMap((slide) =>
        slide.texts.flatMap((one, index) =>
          slide.texts.slice(index + 1).flatMap((other) => {
            const touch = one.lines
              .map(ink)
              .some((a) =>
                other.lines
                  .map(ink)
                  .some(
                    (b) =>
                      Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4,
                  ),
              );
            return touch ? [tell(slide, `“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`)] : [];
          }),
        ),
      );
      expect(collisions).toEqual([]);
    });

    test('D3 at most 40 words and 7 lines on a slide, unless it is one quotation or script', () => {
      const crowded = slides.flatMap((slide) => {
        if (slide.layout === 'quotation' || slide.layout === 'script') return [];
        const words = countWords(said(slide, 'title', 'body'));
        const rows = countRows(said(slide, 'body'));
        return words > 40 || rows > 7 ? [tell(slide, `${words} words, ${rows} lines: ${slide.title}`)] : [];
      });
      expect(crowded).toEqual([]);
    });

    test('D3 body text is 28 px or more, titles 40 px or more', () => {
      const small = slides.flatMap((slide) =>
        slide.texts.flatMap(({ kind, fontPx, text }) => {
          const least = kind === 'title' ? 40 : kind === 'body' || kind === 'mode' ? 28 : 0;
          return fontPx < least - 0.05 ? [tell(slide, `${fontPx} px “${text.slice(0, 50)}”`)] : [];
        }),
      );
      expect(small).toEqual([]);
    });

    test('D3 titles take at most two lines', () => {
      // A question alone on its slide is what the slide says, not its title.
      const long = slides.flatMap((slide) =>
        (/^(?:question|ask)$/.test(slide.layout) ? [] : said(slide, 'title')).flatMap(({ text, lines }) =>
          lines.length > 2 ? [tell(slide, `${lines.length} lines “${text}”`)] : [],
        ),
      );
      expect(long).toEqual([]);
    });

    test('D3 neighbours differ in title unless they are n of m', () => {
      const same = slides.flatMap((slide, index) => {
        const before = slides[index - 1];
        return before && before.title === slide.title && (slide.of === null || before.of === slide.of)
          ? [tell(slide, `“${slide.title}” (${before.of} then ${slide.of})`)]
          : [];
      });
      expect(same).toEqual([]);
      const counted = slides.filter(({ of }) => of !== null).map(({ of }) => /^(\d+) of (\d+)$/.exec(of ?? ''));
      for (const match of counted) expect(Number(match?.[1])).toBeLessThanOrEqual(Number(match?.[2]));
    });

    test('D4 every slide has notes with time, aim, words to say and the workbook page', () => {
      const labels = ['Time and mode', 'Aim', 'Say', 'Workbook page'];
      const missing = slides.flatMap((slide) =>
        labels.filter((label) => !slide.notes.includes(label)).map((label) => tell(slide, `no “${label}”`)),
      );
      expect(missing).toEqual([]);
      expect(
        slides
          .slice(0, -1)
          .filter(({ notes }) => !/ Next \S/.test(notes))
          .map(({ number }) => number),
      ).toEqual([]);
    });

    test('D5 seconds are positive, sum to their block, and the blocks to the session', () => {
      const outline = built.outline.deck ?? [];
      expect(slides.map(({ id, number, seconds }) => ({ id, number, seconds }))).toEqual(
        outline.map(({ id, number, seconds }) => ({ id, number, seconds: String(seconds) })),
      );
      expect(slides.filter(({ seconds }) => !/^[1-9]\d*$/.test(seconds)).map(({ number }) => number)).toEqual([]);
      const sums = built.outline.session.blocks.map(({ id, slides: numbers }) => ({
        id,
        seconds: numbers.reduce((sum, number) => sum + Number(slides[number - 1]?.seconds), 0),
      }));
      expect(sums).toEqual(built.outline.session.blocks.map(({ id, minutes }) => ({ id, seconds: minutes * 60 })));
      expect(slides.reduce((sum, { seconds }) => sum + Number(seconds), 0)).toBe(built.outline.session.minutes * 60);
    });
  });
}
