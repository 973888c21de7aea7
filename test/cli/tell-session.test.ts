import { describe, expect, test } from 'vitest';
import { tellPlan, tellSession } from '../../source/cli/tell-session.ts';
import type { Outline } from '../../source/pipeline.ts';

const left = (name: string, fitsAt: number | null, teaches = true) => ({ id: name, name, fitsAt, teaches });
const session = (more: Partial<Outline['session']> = {}): Outline['session'] => ({
  minutes: 90,
  start: '18:30',
  talkPercent: 36,
  mostTalkPercent: 40,
  fillsMinutes: null,
  blocks: [],
  leftOut: [],
  ...more,
});

describe('what a build says of the session', () => {
  test('is nothing while all is well, whatever of ours was left out', () => {
    expect(tellSession(session())).toBe('');
    expect(tellSession(session({ leftOut: [left('Walk and talk', 170, false)] }))).toBe('');
  });
  test('names what there was no time for, and the first that comes back', () => {
    const leftOut = [left('The loop', 110), left('Back in the room', 111, false), left('Pause and return', 120)];
    expect(tellSession(session({ leftOut }))).toBe(
      'No time for “The loop” and “Pause and return” in 90 minutes. With 110 minutes “The loop” fits.',
    );
  });
  test('names three at most, and promises nothing that does not come back', () => {
    const leftOut = ['A', 'B', 'C', 'D', 'E'].map((name) => left(name, null));
    expect(tellSession(session({ leftOut }))).toBe('No time for “A”, “B”, “C” and 2 more in 90 minutes.');
  });
  test('tells too much talk, and a session the article does not fill', () => {
    expect(tellSession(session({ talkPercent: 44 }))).toBe(
      'You speak for 44% of the working time; 40% is a good most for a session as long.',
    );
    expect(tellSession(session({ minutes: 240, fillsMinutes: 152 }))).toMatch(/^The article fills about 152 minutes/);
  });
});

test('the plan has a line for each block with its minutes, who leads, and what fits when', () => {
  const block = { id: 'close', name: 'Close', clock: '19:56', minutes: 4, mode: 'room', lead: 'Sam', support: 'Cleo', slides: [1] };
  expect(tellPlan(session({ blocks: [block, { ...block, lead: null }], leftOut: [left('The loop', 110), left('Walk', null)] }))).toEqual([
    '19:56   4 min  Close (Sam)',
    '19:56   4 min  Close',
    'facilitator talk: 36% of the working time',
    'left out: The loop, fits with 110 minutes',
    'left out: Walk',
  ]);
});
