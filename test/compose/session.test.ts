import { describe, expect, it } from 'vitest';
import { planSession } from '../../source/compose/session.ts';
import { loadWords } from '../../source/config/load-content.ts';
import { parts } from '../../source/model/session.ts';
import { anArticle, everyRole } from './an-article.ts';

const words = loadWords('en');
const plan = (article = anArticle(everyRole), minutes = 90) => planSession(article, { minutes, startMinute: 1110 }, words);
const minutesOf = (minutes: number) =>
  Object.fromEntries(plan(anArticle(everyRole), minutes).blocks.map((block) => [block.id, block.minutes]));

describe('planSession', () => {
  const articles = {
    'every role': anArticle(everyRole),
    'one plain section': anArticle([{ title: 'Only', prose: ['One sentence of some length stands here.'] }]),
    'a heading and nothing else': anArticle([{ title: 'Only' }]),
    'only a close': anArticle([{ title: 'The end', role: 'close', prose: ['Nothing else was ever said here.'] }]),
    'three hundred sections': anArticle(
      Array.from({ length: 300 }, (_, index) => ({
        title: `Section ${index}`,
        role: index % 2 ? ('reason' as const) : ('signs' as const),
        items: ['one', 'two'],
      })),
    ),
  };
  it.each(Object.entries(articles))('sums to the minutes at every length: %s', (_, article) => {
    for (let minutes = 45; minutes <= 240; minutes += 1) {
      const { blocks } = plan(article, minutes);
      expect(blocks.reduce((sum, block) => sum + block.minutes, 0)).toBe(minutes);
      let at = 0;
      for (const block of blocks) {
        expect(block.startsAt).toBe(at);
        expect(block.minutes).toBeGreaterThan(0);
        expect(Number.isInteger(block.minutes)).toBe(true);
        if (block.mode !== 'rest') expect(block.minutes).toBeGreaterThanOrEqual(block.minMinutes);
        at += block.minutes;
      }
      const order = blocks.map((block) => parts.indexOf(block.part));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
  });

  it('takes the required blocks first and more with more time', () => {
    expect(Object.keys(minutesOf(60))).not.toContain('reasons-talk');
    expect(Object.keys(minutesOf(90))).toContain('reasons-talk');
    expect(Object.keys(minutesOf(180))).toContain('pause-plan');
  });

  it('rests as the length asks for', () => {
    expect(minutesOf(60)).not.toHaveProperty('break');
    expect(minutesOf(90)).toMatchObject({ stretch: 4 });
    expect(minutesOf(120)).toMatchObject({ break: 10 });
    expect(minutesOf(180)).toMatchObject({ break: 10, 'break-2': 10 });
  });

  it('lets nobody sit longer than 50 minutes at the usual lengths', () => {
    for (const minutes of [60, 90, 120, 180]) {
      let sitting = 0;
      for (const block of plan(anArticle(everyRole), minutes).blocks) {
        sitting = block.mode === 'rest' ? 0 : sitting + block.minutes;
        expect(sitting).toBeLessThanOrEqual(50);
      }
    }
  });

  it('talks in pairs before minute 30', () => {
    const first = plan().blocks.find((block) => block.mode === 'pair');
    expect(first?.startsAt).toBeLessThan(30);
  });

  it('says the least minutes when the time is too short', () => {
    expect(() => plan(anArticle(everyRole), 30)).toThrow(/least that works is 45 minutes/);
    expect(() => plan(anArticle(everyRole), 45)).not.toThrow();
  });
});
