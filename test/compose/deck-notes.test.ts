import { describe, expect, it } from 'vitest';
import { countWords } from '../../source/compose/cut-text.ts';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { textsOf } from '../../source/compose/deck/ledger.ts';
import { speakPages } from '../../source/compose/deck/pages.ts';
import { createPhrases } from '../../source/compose/phrases.ts';
import { planSession } from '../../source/compose/session.ts';
import { loadWords } from '../../source/config/load-content.ts';
import type { Article } from '../../source/model/article.ts';
import { anArticle, everyRole } from './an-article.ts';

const words = loadWords('en');
const slidesOf = (article: Article, minutes: number) =>
  composeDeck(article, planSession(article, { minutes, startMinute: 1110 }, words), [], words, null).slides;

describe('speaker notes', () => {
  it.each([
    ['p. 12', 'page 12'],
    ['pp. 18–19', 'pages 18 and 19'],
    ['pp. 50–53', 'pages 50 to 53'],
    ['pp. 20, 23', 'pages 20 and 23'],
    ['pp. 14–15, 18–20', 'pages 14 and 15, 18 to 20'],
  ])('say %s as “%s”', (label, spoken) => expect(speakPages(label, createPhrases(words))).toBe(spoken));

  it.each(['de', 'en', 'es', 'fr'])('speak of pages without abbreviations: %s', (lang) => {
    const phrases = createPhrases(loadWords(lang));
    expect(speakPages('pp. 18–19', phrases)).toMatch(/^\p{L}{4,} 18 \p{L}{1,3} 19$/u);
  });

  it('part what ends without a mark from what comes after it, and nothing else', () => {
    const article = anArticle([
      {
        title: 'Where it starts',
        role: 'intro',
        prose: ['Some evenings end early.', 'Lamps left on', '“Goodnight,” said twice', 'Is it late? (Perhaps.)', '電気を消す。'],
      },
    ]);
    const spoken = slidesOf(article, 90).flatMap((slide) => slide.notes.fromArticle);
    const endings = Object.fromEntries(spoken.map(({ text, runsOn }) => [text, runsOn]));
    expect(endings['Lamps left on']).toBe(true);
    expect(endings['“Goodnight,” said twice']).toBe(true);
    expect(spoken.filter(({ text, runsOn }) => runsOn === /[.)。]$/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it.each([60, 90, 180])('take the wording there is time to say: %i minutes', (minutes) => {
    const late = slidesOf(anArticle(everyRole), minutes).flatMap((slide) => {
      if (slide.body.type !== 'statement') return [];
      const spoken = countWords(slide.notes.say) + textsOf(slide).reduce((sum, { text }) => sum + countWords(text), 0);
      return spoken > Math.max(30, slide.seconds * 2) ? [`${slide.id}: ${spoken} words in ${slide.seconds} s`] : [];
    });
    expect(late).toEqual([]);
  });

  it('go on only with what they began: the first list after a line is introduced', () => {
    const items = Array.from({ length: 8 }, (_, index) => `Sign number ${index + 1}`);
    const signs = slidesOf(anArticle([{ title: 'Signs', role: 'signs', items }]), 90).filter(({ body }) => body.type === 'signs');
    expect(signs.length).toBeGreaterThan(1);
    expect(signs[0]?.notes.say).toMatch(/^Here are some small signs/);
    expect(signs[1]?.notes.say).toMatch(/^And the next ones/);
  });

  it('watch for what the block may bring up', () => {
    const line = (role: 'strategy' | 'avoid') => ({ title: 'Why', role, prose: ['It is often hard to say what is going on at night.'] });
    const watched = (role: 'strategy' | 'avoid') =>
      slidesOf(anArticle([{ title: 'Signs', role: 'signs', items: ['one', 'two', 'three'] }, line(role)]), 120)
        .filter(({ body, blockId }) => body.type === 'statement' && /strategies-talk|slips/.test(blockId))
        .map(({ notes }) => notes.watchFor);
    expect(watched('strategy')).toEqual([expect.stringContaining('Homework')]);
    expect(watched('avoid')).toEqual([expect.stringContaining('Pointing')]);
  });
});
