import { describe, expect, it } from 'vitest';
import { countWords } from '../../source/compose/cut-text.ts';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';

import { deckLedger, textsOf } from '../../source/compose/deck/ledger.ts';
import { pagesLabel } from '../../source/compose/deck/pages.ts';
import { createPhrases } from '../../source/compose/phrases.ts';
import { keepBack } from '../../source/compose/safety/keep-back.ts';
import { planSession } from '../../source/compose/session.ts';
import { loadWords } from '../../source/config/load-content.ts';
import type { Article } from '../../source/model/article.ts';
import type { PageReference } from '../../source/model/workbook.ts';
import { anArticle, everyRole, type Sketch } from './an-article.ts';

const words = loadWords('en');
const pages: PageReference[] = [
  { activity: 'noticing', sectionId: 'signs-from-both-chairs', pages: [12, 13] },
  { activity: 'support', sectionId: null, pages: [30] },
];
function deckOf(article: Article, minutes = 120, fit: Parameters<typeof composeDeck>[4] = null) {
  return composeDeck(article, planSession(article, { minutes, startMinute: 1110 }, words), pages, words, fit);
}
const full = anArticle(everyRole);
const ofTypes = (article: Article, minutes: number, ...types: string[]) =>
  deckOf(article, minutes).slides.filter((slide) => types.includes(slide.body.type));

describe('composeDeck', () => {
  const many = anArticle(
    Array.from(
      { length: 400 },
      (_, index): Sketch => ({
        title: `Section ${index}`,
        role: (['general', 'signs', 'reason', 'strategy'] as const)[index % 4]!,
        prose: ['This sentence is long enough to stand.'],
        items: ['a', 'b', 'c', 'd', 'e'],
      }),
    ),
  );
  const lonely = anArticle([{ title: 'Only' }]);

  it.each([45, 60, 90, 97, 120, 180, 240])('gives every slide whole seconds that sum to its block: %i minutes', (minutes) => {
    for (const article of [full, many, lonely]) {
      const deck = deckOf(article, minutes);
      for (const block of deck.session.blocks) {
        const seconds = deck.slides.filter((slide) => slide.blockId === block.id).map((slide) => slide.seconds);
        expect(seconds.reduce((sum, one) => sum + one, 0)).toBe(block.minutes * 60);
        for (const one of seconds) expect(one).toBeGreaterThanOrEqual(15);
      }
      expect(new Set(deck.slides.map((slide) => slide.id)).size).toBe(deck.slides.length);
    }
  });

  it('parts a title of long words that two lines cannot hold', () => {
    const title = 'Selbstbewusstseinsentwicklungen Kommunikationsschwierigkeiten Auseinandersetzungsbereitschaft';
    const [first] = deckOf({ ...full, title, subtitle: null }).slides;
    if (first?.body.type !== 'title') throw new Error('no title');
    expect(first.body.title.length).toBeLessThan(title.length);
    expect(`${first.body.title} ${first.body.subtitle}`).toBe(title);
  });

  it('cuts a title further as long as the browser sees it overflow', () => {
    const title = 'Donaudampfschifffahrtsgesellschaftskapitänswitwe Rindfleischetikettierungsüberwachungsaufgabe Lebensabschnittspartnerin';
    const fit = Object.fromEntries(['title', 'title-a', 'title-b'].map((id) => [id, { size: 6, overflows: true }]));
    const slides = deckOf({ ...full, title, subtitle: 'x '.repeat(90).trim() }, 120, fit).slides.filter(
      ({ body }) => body.type === 'title',
    );
    for (const { body } of slides) if (body.type === 'title') expect(body.title.length).toBeLessThan(60);
  });

  it('shows or speaks every sentence of a section it has time for', () => {
    const deck = deckOf(full, 180);
    const { shown, spoken } = deckLedger(deck);
    const { unspoken } = keepBack(full);
    const missing = full.sentences.filter(({ id }) => !shown[id] && !spoken[id] && !unspoken.has(id));
    expect(missing.map(({ text }) => text)).toEqual([]);
  });

  it('keeps warning signs, stay or leave and inner voice off every slide, and out of what is said', () => {
    const forbidden = full.sentences.filter(({ sectionId }) => ['warning-signs', 'stay-or-leave', 'thoughts-at-night'].includes(sectionId));
    const { shown, spoken } = deckLedger(deckOf(full, 180));
    for (const { id } of forbidden) expect(shown[id]).toBeUndefined();
    for (const { id } of forbidden) expect(spoken[id]).toBeUndefined();
  });

  it('keeps to 40 words a slide, scripts and quotations apart', () => {
    for (const slide of deckOf(full, 180).slides) {
      const own =
        slide.body.type === 'script' || slide.body.type === 'quotation'
          ? 0
          : textsOf(slide).reduce((sum, { text }) => sum + countWords(text), 0);
      expect(own + countWords(slide.title)).toBeLessThanOrEqual(40);
    }
  });

  it('gives neighbours different titles unless they are counted', () => {
    const { slides } = deckOf(full, 180);
    slides.slice(1).forEach((slide, index) => {
      const before = slides[index]!;
      if (slide.title === before.title) expect(slide.of?.number).toBe((before.of?.number ?? Number.NaN) + 1);
    });
  });

  it('lets the letters of the signs run on from slide to slide', () => {
    const letters = ofTypes(full, 90, 'signs').flatMap((slide) =>
      slide.body.type === 'signs' ? slide.body.items.map((item) => item.letter) : [],
    );
    expect(letters.join('')).toBe('abcde');
  });

  it('prints scripts as they stand in the article', () => {
    const shown = ofTypes(full, 90, 'script')
      .filter(({ id }) => id !== 'demo')
      .flatMap((slide) => textsOf(slide).map(({ text }) => text));
    expect(shown).toEqual(full.sections.flatMap((section) => section.children.flatMap((child) => child.scripts.map(({ text }) => text))));
  });

  it('names the workbook page where there is one', () => {
    const { slides } = deckOf(full, 90);
    expect(slides.find(({ id }) => id === 'signs-solo')?.workbookPages).toBe('pp. 12–13');
    expect(slides.find(({ id }) => id === 'support')?.workbookPages).toBe('p. 30');
    expect(slides.find(({ id }) => id === 'promises')?.workbookPages).toBeNull();
  });

  it('names for reasons side by side the page of each, and runs of pages as runs', () => {
    const titles = ['Too much at once', 'Old hurt', 'No words for it'];
    const reasons = titles.map((title): Sketch => ({ title, role: 'reason', prose: ['It is often hard to say what is wrong.'] }));
    const article = anArticle(reasons);
    const references = article.sections.map(
      ({ id }, index): PageReference => ({ activity: 'reason', sectionId: id, about: id, pages: [20 + 3 * index] }),
    );
    const { slides } = composeDeck(article, planSession(article, { minutes: 120, startMinute: 1110 }, words), references, words, null);
    const shown = slides.filter((slide) => slide.body.type === 'reasons');
    expect(shown.map((slide) => slide.workbookPages)).toEqual(['pp. 20, 23', 'p. 26']);
    expect(pagesLabel([19, 14, 15, 18], createPhrases(words))).toBe('pp. 14–15, 18–19');
  });

  it('names the pages of reasons a shorter book has, and one page for the two that share it', () => {
    const titles = ['Too much at once', 'Old hurt', 'No words for it'];
    const children = titles.map((title): Sketch => ({ title, role: 'reason', prose: ['It is often hard to say what is wrong.'] }));
    const article = anArticle([{ title: 'Reasons', role: 'general', children }]);
    const [main] = article.sections;
    const ids = main!.children.map(({ id }) => id);
    const shownAt = (about: string, pages: number[]) => {
      const session = planSession(article, { minutes: 120, startMinute: 1110 }, words);
      const { slides } = composeDeck(article, session, [{ activity: 'reason', sectionId: main!.id, about, pages }], words, null);
      return slides.filter((slide) => slide.body.type === 'reasons').map((slide) => slide.workbookPages);
    };
    expect(shownAt(ids[2]!, [12])).toEqual([null, 'p. 12']);
    expect(shownAt(`${ids[0]} ${ids[1]}`, [12])).toEqual(['p. 12', null]);
  });

  it('sends the couple somewhere for its ritual even when the article has none', () => {
    const article = anArticle([{ title: 'Ways', role: 'strategy', items: ['One walk a day', 'One call a day'] }]);
    const at = (activity: PageReference['activity'], sectionId: string | null) => {
      const session = planSession(article, { minutes: 120, startMinute: 1110 }, words);
      const deck = composeDeck(article, session, [{ activity, sectionId, pages: [40, 41] }], words, null);
      return deck.slides.find(({ id }) => id === 'ritual')?.workbookPages;
    };
    expect(at('try-it', article.sections.at(-1)!.id)).toBe('pp. 40–41');
    expect(at('check-in', null)).toBe('pp. 40–41');
  });

  it('speaks a sentence whole when the slide shows only a part of it', () => {
    const article = anArticle([{ title: 'Words', role: 'script', scripts: ['“Shall we try again?”'] }]);
    const [script] = article.sections.flatMap((section) => section.scripts);
    const sentence = article.sentences.find(({ id }) => id === script!.sentenceIds[0])!;
    sentence.text = `Then ask, ${sentence.text}`;
    const deck = deckOf(article, 90);
    const { shown, spoken } = deckLedger(deck);
    const slide = deck.slides.find(({ body }) => body.type === 'script');
    expect(shown[sentence.id]).toBeUndefined();
    expect(spoken[sentence.id]).toEqual([slide?.number]);
  });

  it('writes notes in the whole anatomy, say at most 90 words, no place left empty', () => {
    for (const slide of deckOf(full, 180).slides) {
      const { timeAndMode, aim, say, next } = slide.notes;
      expect(countWords(say)).toBeLessThanOrEqual(90);
      for (const text of [timeAndMode, aim, say, next ?? '']) expect(text).toMatch(/\S/);
      expect(JSON.stringify(slide.notes)).not.toMatch(/[{]\w+[}]|undefined|wife|husband|\bhis\b|\bher\b/);
    }
  });

  it('splits further what the browser saw overflow, and keeps every other id', () => {
    const before = deckOf(full, 90);
    const list = 'signs-from-both-chairs-list';
    const after = deckOf(full, 90, { [list]: { size: 6, overflows: true } });
    const signs = (deck: typeof before) => deck.slides.filter((slide) => slide.body.type === 'signs').length;
    expect(signs(after)).toBeGreaterThan(signs(before));
    const others = (deck: typeof before) => deck.slides.map(({ id }) => id).filter((id) => !id.startsWith(list));
    expect(others(after)).toEqual(others(before));
  });

  it('speaks an item too long for a slide, and cuts none', () => {
    const long = `${'A very long sentence goes on and on '.repeat(9).trim()}.`;
    const article = anArticle([{ title: 'Signs', role: 'signs', items: ['x'.repeat(1200), 'Short answers', long] }]);
    const deck = deckOf(article, 90);
    const signs = deck.slides.flatMap(({ body }) =>
      body.type === 'signs' ? body.items.map(({ letter, text }) => `${letter} ${text}`) : [],
    );
    expect(signs).toEqual(['b Short answers']);
    const { spoken } = deckLedger(deck);
    for (const { id, text } of article.sentences) if (text.length > 100) expect(spoken[id]).toBeDefined();
  });
});
