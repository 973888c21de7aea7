import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withDescendants } from '../../source/model/article.ts';
import { realArticles } from './articles.ts';
import { type Built, buildOnce } from './build-once.ts';
import { type OpenDeck, openDeck } from './open-deck.ts';
import { pagesIn, sheetAt, unnumbered } from './outline-facts.ts';
import { squeeze } from './read-pages.ts';
import type { DeckFacts } from './read-slides.ts';

/** The pages a slide may send the room to, by its layout, else by its block. */
const pagesOfLayout: Record<string, string[]> = {
  agreement: ['agreement'],
  care: ['support'],
  support: ['support'],
  signs: ['noticing'],
  reasons: ['overview', 'reason'],
  rewrite: ['softer', 'words'],
  script: ['words'],
  promises: ['promises'],
  ritual: ['menu', 'try-it', 'check-in'],
  close: ['check-in'],
  loop: ['loop', 'reflection', 'overview'],
};
const pagesOfBlock: Record<string, string[]> = {
  'signs-solo': ['noticing'],
  'signs-pair': ['compare'],
  'opening-solo': ['start', 'reflection'],
  'opening-pair': ['start', 'compare', 'reflection'],
  practice: ['words', 'softer'],
  slips: ['slips'],
  ritual: ['menu', 'try-it', 'check-in'],
  'strategies-talk': ['try-it', 'menu'],
};

for (const article of realArticles) {
  describe.skipIf(!article.present)(article.name, () => {
    let built: Built;
    let deck: OpenDeck;
    let slides: DeckFacts[];
    beforeAll(async () => {
      built = await buildOnce(article);
      deck = await openDeck(join(built.folder, 'deck.html'));
      slides = await deck.show(1280, 720);
    });
    afterAll(() => deck?.close());

    /** Main section of every sentence. */
    const mainSections = () =>
      new Map(built.article.sections.flatMap((main) => withDescendants(main).map(({ id }) => [id, main.id] as const)));
    const sentenceSections = () => new Map(built.article.sentences.map(({ id, sectionId }) => [id, sectionId]));

    test('W6 the page on a slide is the page of what the slide is about', () => {
      const wrong = slides.flatMap(({ number, layout, chip }) => {
        const block = built.outline.deck?.[number - 1]?.block ?? '';
        const allowed = pagesOfLayout[layout] ?? pagesOfBlock[block];
        const sheets = pagesIn(chip ?? '').map((page) => sheetAt(built.outline, page));
        const isWrong = sheets.some(
          (sheet) =>
            !sheet ||
            /^(?:cover|imprint|contents|how-to-use|notes|reading)$/.test(sheet.activity) ||
            (allowed && !allowed.includes(sheet.activity)),
        );
        return isWrong ? [`slide ${number} (${block}, ${layout}): ${chip} is ${sheets.map((sheet) => sheet?.activity)}`] : [];
      });
      expect(wrong).toEqual([]);
      expect(slides.filter(({ chip }) => chip !== null).length).toBeGreaterThan(5);
    });

    test('W6 the page on a slide belongs to a section the slide shows', () => {
      const [mainOf, sectionOf] = [mainSections(), sentenceSections()];
      const wrong = slides.flatMap(({ number, chip }) => {
        const shown = built.outline.ledger
          .filter((entry) => entry.shown.includes(number))
          .map(({ id }) => mainOf.get(sectionOf.get(id) ?? ''));
        const sections = pagesIn(chip ?? '').flatMap((page) => sheetAt(built.outline, page)?.section ?? []);
        const strange = sections.filter((section) => shown.length > 0 && !shown.includes(section));
        return strange.length > 0
          ? [`slide ${number}: ${chip} belongs to ${[...new Set(strange)]}, the slide shows ${[...new Set(shown)]}`]
          : [];
      });
      expect(wrong).toEqual([]);
    });

    test('W6 the slide shows the pages the outline and the notes name', () => {
      const wrong = slides.flatMap(({ number, chip, notes }) => {
        const promised = built.outline.deck?.[number - 1]?.workbookPages ?? null;
        const noted = /Workbook page (.*?)(?= From the article | Next |$)/.exec(notes)?.[1] ?? '';
        return chip === promised && (chip === null || noted.includes(chip))
          ? []
          : [`slide ${number}: ${chip}, outline ${promised}, notes ${noted}`];
      });
      expect(wrong).toEqual([]);
    });

    test('W6 runs of pages are told as runs', () => {
      const spelled = slides.filter(({ chip }) =>
        pagesIn(chip ?? '').some(
          (page, index, all) => all[index + 1] === page + 1 && new RegExp(`\\b${page}, ${page + 1}\\b`).test(chip ?? ''),
        ),
      );
      expect(spelled.map(({ number, chip }) => ({ number, chip }))).toEqual([]);
    });

    test('W14 every sentence the outline places on a slide stands there, or is spoken in its notes', () => {
      const letters = (value: string) =>
        squeeze(value)
          .replace(/[^\p{L}\p{N}]/gu, '')
          .toLowerCase();
      const wordsOf = (value: string) => (value.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
      const lost = built.outline.ledger.flatMap(({ text, shown, spoken }) => {
        // A long item is cut over several slides, a label stands apart from its gloss: every word is on one of them.
        const onSlides = new Set(shown.flatMap((number) => (slides[number - 1]?.texts ?? []).flatMap((one) => wordsOf(one.text))));
        const isShown = shown.length === 0 || wordsOf(unnumbered(text)).every((word) => onSlides.has(word));
        const isSpoken = spoken.every((number) => letters(slides[number - 1]?.notes ?? '').includes(letters(text)));
        return isShown && isSpoken ? [] : [`${text} (slides ${shown}, notes ${spoken})`];
      });
      expect(lost).toEqual([]);
    });

    test('W14 no slide and no notes hold braces, a missing value, mojibake or doubled spaces', () => {
      const noise = /[{}]|undefined|\bNaN\b|\[object|â€|\ufffd| {2}|\b(?:null)\b/;
      const found = slides.flatMap(({ number, texts, notes }) =>
        [...texts.map(({ text }) => text), notes].filter((text) => noise.test(text)).map((text) => `slide ${number}: ${text}`),
      );
      expect(found).toEqual([]);
    });
  });
}
