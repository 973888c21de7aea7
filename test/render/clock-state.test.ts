import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

interface State {
  turns: number[];
  elapsed: number;
  since: number | null;
}
interface ClockState {
  fresh(minutes: number, kind: string): State;
  total(state: State): number;
  elapsedAt(state: State, now: number): number;
  phaseAt(state: State, now: number): string;
  isWord(state: State, now: number): boolean;
  press: { toggle(state: State, now: number): State; add(state: State, now: number): State };
  ahead(state: State, now: number): { what: string; seconds: number }[];
}

/** The script as the deck runs it. */
const script = readFileSync(new URL('../../templates/deck/clock-state.js', import.meta.url), 'utf8');
const { fresh, total, elapsedAt, phaseAt, isWord, press, ahead } = new Function(
  `const couplet = {}; ${script}; return couplet.clockState;`,
)() as ClockState;

const step = fc.oneof(
  fc.record({ type: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ type: fc.constantFrom('toggle' as const, 'add' as const) }),
);

test('one more minute is one minute, and never takes from a turn, whenever it is pressed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('pair', 'alone'),
      fc.array(step, { maxLength: 30 }),
      (minutes, kind, steps) => {
        let state = fresh(minutes, kind);
        let now = 1000;
        for (const one of steps) {
          if (one.type === 'wait') now += one.seconds * 1000;
          else if (one.type === 'toggle') state = press.toggle(state, now);
          else {
            const before = { state, elapsed: elapsedAt(state, now), phase: phaseAt(state, now) };
            state = press.add(state, now);
            expect(total(state)).toBe(total(before.state) + 60);
            expect(elapsedAt(state, now)).toBeCloseTo(before.elapsed);
            state.turns.forEach((turn, index) => {
              expect(turn).toBeGreaterThanOrEqual(before.state.turns[index]!);
            });
            if (kind === 'pair' && before.phase === 'ready') expect(state.turns[0]).toBe(state.turns[1]);
            // Whoever speaks gets it; a turn that is over does not come back.
            if (kind === 'pair' && before.elapsed >= before.state.turns[0]!) expect(state.turns[0]).toBe(before.state.turns[0]);
            else if (kind === 'pair' && before.phase !== 'ready' && before.elapsed > 0) expect(state.turns[1]).toBe(before.state.turns[1]);
          }
        }
      },
    ),
  );
});

test.each([1, 2, 3, 4, 7, 15])('a pair of %i minutes is told to swap at half-time, however short the turns are', (minutes) => {
  const state = press.toggle(fresh(minutes, 'pair'), 0);
  const half = minutes * 30;
  expect(phaseAt(state, (half - 1) * 1000)).not.toBe('swap');
  expect([phaseAt(state, half * 1000), isWord(state, half * 1000)]).toEqual(['swap', true]);
  expect(phaseAt(state, (2 * half - 1) * 1000)).toMatch(minutes > 1 ? /^last$/ : /^second$/);
  expect(phaseAt(state, 2 * half * 1000)).toBe('done');
});

test('nothing is said of a last minute that is the only one', () => {
  const state = press.toggle(fresh(1, 'alone'), 0);
  expect([phaseAt(state, 1000), phaseAt(state, 59_000), phaseAt(state, 60_000)]).toEqual(['first', 'first', 'done']);
});

test('the swap and the end are ahead only while it runs', () => {
  const ready = fresh(4, 'pair');
  expect(ahead(ready, 0)).toEqual([]);
  const running = press.toggle(ready, 0);
  expect(ahead(running, 30_000)).toEqual([
    { what: 'end', seconds: 210 },
    { what: 'swap', seconds: 90 },
  ]);
  expect(ahead(running, 150_000)).toEqual([{ what: 'end', seconds: 90 }]);
  expect(ahead(press.toggle(running, 1000), 2000)).toEqual([]);
});

test('a clock on the wall that is put back does not undo what has passed', () => {
  const state = press.toggle(fresh(4, 'alone'), 100_000);
  expect(elapsedAt(state, 40_000)).toBe(0);
});
