import { expect, test } from 'vitest';
import { loadWords } from '../../source/config/load-content.ts';
import { mirrorSides } from '../../source/config/mirror-sides.ts';

const words = {
  deck: { say: 'Left page is Partner A, right page is Partner B. Time left: {n}. You are right.', do: ['Left first, then right.'], n: 4 },
  room: { label: 'door on the right' },
};

test('in a book bound on the right our English words change sides, and nothing else does', () => {
  const turned = mirrorSides(words as never, 'he');
  expect(turned).toEqual({
    deck: { say: 'Right page is Partner A, left page is Partner B. Time left: {n}. You are right.', do: ['Right first, then left.'], n: 4 },
    room: { label: 'door on the right' },
  });
  expect(mirrorSides(words as never, 'en')).toBe(words);
});

/** Every string of the locale that speaks of a side, so that a new one is seen. */
test('no English sentence that speaks of a side is left as it is', () => {
  const english = loadWords('en');
  const changed: string[] = [];
  const compare = (before: unknown, after: unknown): void => {
    if (typeof before === 'string') {
      if (before !== after) changed.push(before);
      return;
    }
    if (typeof before === 'object' && before !== null)
      for (const key of Object.keys(before)) compare((before as never)[key], (after as never)[key]);
  };
  compare(english, mirrorSides(english, 'ar'));
  // What stands in a room keeps its side, in every edition.
  const written = JSON.stringify(english, (key, value) => (key === 'run-sheet' ? null : value));
  const all = written.match(/[^"]*\b(?:left|right)\b[^"]*/gi) ?? [];
  const meansSide = all.filter((text) =>
    /\b(?:left|right) (?:page|side|hand)|\b(?:on|read|to) the (?:left|right)\b(?! (?:room|book|one|place|size))/i.test(text),
  );
  expect(meansSide.filter((text) => !changed.includes(text))).toEqual([]);
  expect(changed.length).toBeGreaterThanOrEqual(10);
});
