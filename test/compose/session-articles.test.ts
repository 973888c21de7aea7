import { describe, expect, test } from 'vitest';
import { composeDeck } from '../../source/compose/deck/compose-deck.ts';
import { wordsOfEdition } from '../../source/compose/edition-words.ts';
import { longestSitting } from '../../source/compose/session/rest-lengths.ts';
import { sittingMinutes } from '../../source/compose/session/rests.ts';
import { planSession, type SessionOptions } from '../../source/compose/session.ts';
import { loadPromptBank, loadWords } from '../../source/config/load-content.ts';
import { noBrand } from '../../source/model/options.ts';
import { realArticles, understood } from '../end-to-end/articles.ts';

const words = loadWords('en');
/** DOMAIN d: facilitator talk in per cent of the working time, at most. */
const mostTalk = { 60: 40, 90: 40, 120: 33, 180: 33 };

const present = realArticles.filter((article) => article.present);
// The four beside the project are not in a clone: there the sample alone is planned.
describe.each(present)('a session of $name', (real) => {
  const article = understood(real);
  const plan = (asked: Partial<SessionOptions> & { minutes: number }) => planSession(article, { startMinute: 1110, ...asked }, words);

  test.each(Object.entries(mostTalk))('of %s minutes has at most %s%% of talk', (minutes, most) => {
    const { talkPercent } = plan({ minutes: Number(minutes) });
    expect(talkPercent).toBeLessThanOrEqual(most);
    // Neither is it a silent room: the article is shown.
    expect(talkPercent).toBeGreaterThan(20);
  });

  test('keeps its share of talk, its rests and its pairs at every length, in every format', () => {
    for (const format of ['room', 'online', 'one-couple'] as const)
      for (let minutes = 45; minutes <= 240; minutes += 1) {
        const { blocks, talkPercent } = plan({ minutes, format });
        const told = `${format}, ${minutes} minutes: ${blocks.map((block) => `${block.id} ${block.minutes}`).join(', ')}`;
        expect(
          blocks.reduce((sum, block) => sum + block.minutes, 0),
          told,
        ).toBe(minutes);
        expect(sittingMinutes(blocks), told).toBeLessThanOrEqual(format === 'online' ? longestSitting('online') : 50);
        expect(blocks.find(({ mode }) => mode === 'pair')?.startsAt, told).toBeLessThan(30);
        expect(talkPercent, told).toBeLessThanOrEqual(minutes < 120 ? 40 : 33);
        expect(Math.max(...blocks.map((block) => block.minutes)), told).toBeLessThanOrEqual(25);
      }
  });

  test('shows nothing of the deepest kind on a slide of an hour', () => {
    const session = plan({ minutes: 60 });
    const { slides } = composeDeck(article, session, [], words, null);
    const deepest = Object.values(loadPromptBank('en')).flatMap((prompts) => prompts.filter(({ depth }) => depth === 'stretch'));
    const shown = JSON.stringify(slides.map(({ notes: _, ...slide }) => slide));
    expect(deepest.length).toBeGreaterThan(20);
    expect(deepest.filter(({ text }) => shown.includes(text))).toEqual([]);
  });

  test('has a slide of every kind a session needs, each with whole notes', () => {
    const session = plan({ minutes: 180, facilitators: ['Cleo Ray', 'Sam Lind'] });
    const support = [{ name: 'Helpline', phone: '116 123' }];
    const { slides } = composeDeck(article, session, [], words, null, { brand: noBrand, support, theme: 'calm', dyslexiaFriendly: false });
    const ids = slides.map(({ id }) => id);
    for (const id of [
      'title',
      'aims',
      'today',
      'agreement',
      'care',
      'warm-up',
      'demo',
      'practice',
      'debrief',
      'break',
      'support',
      'ritual',
      'pause-plan',
      'promises',
      'check-in',
      'feedback',
      'close',
    ])
      expect(ids).toContain(id);
    const care = slides.find(({ id }) => id === 'care');
    expect(care?.body).toMatchObject({ help: expect.stringContaining('Helpline: 116 123') });
    expect(ids.indexOf('feedback')).toBeLessThan(ids.indexOf('close'));
    expect(ids.indexOf('demo')).toBe(ids.indexOf('practice') - 1);
    for (const { id, notes } of slides) {
      expect([id, notes.aim, notes.say, notes.next].filter((text) => text === '')).toEqual([]);
      expect(`${id}: ${notes.timeAndMode}`).toMatch(/(?:Cleo|Sam) (?:leads|calls)[^.]*(?:Cleo|Sam)/);
      expect(JSON.stringify(notes)).not.toMatch(/[{]\w+[}]|undefined/);
    }
    const demo = slides.find(({ id }) => id === 'demo');
    expect(demo?.notes.do.join(' ')).toMatch(/(?:Cleo|Sam) reads the sentence[\s\S]*(?:Cleo|Sam) says back/);
  });

  test('is said in the words of its format, and still says everything', () => {
    for (const format of ['online', 'one-couple'] as const) {
      const own = wordsOfEdition(words, { edition: 'shared', length: 'full', format });
      const { slides } = composeDeck(article, plan({ minutes: 120, format }), [], own, null);
      const room = composeDeck(article, plan({ minutes: 120 }), [], words, null).slides;
      const agreement = (all: typeof slides) => JSON.stringify(all.find(({ id }) => id === 'agreement')?.body);
      expect(agreement(slides)).not.toBe(agreement(room));
      expect(JSON.stringify(slides)).not.toMatch(/[{]\w+[}]|undefined/);
      expect(slides.filter(({ notes }) => notes.aim === '' || notes.say === '').map(({ id }) => id)).toEqual([]);
    }
  });
});
