import jsQr from 'jsqr';
import { expect, test } from 'vitest';
import { describePresentation } from '../../source/cli/present/describe.ts';

const scan = (jsQr as unknown as { default?: typeof jsQr.default }).default ?? (jsQr as unknown as typeof jsQr.default);
const room = ['http://192.168.178.21:4321/'];
const own = 'http://127.0.0.1:4321/';

/** Upper and lower half of a letter, lit in the colour of the letter. */
const halves: Record<string, [boolean, boolean]> = { '█': [true, true], '▀': [true, false], '▄': [false, true], ' ': [false, false] };

test('a phone reads the address of the room off the terminal', () => {
  const text = describePresentation({ deck: 'dist/tea/deck.html', own, room }, true);
  // White letters on black, whatever the terminal has.
  const whiteOnBlack = '\u001b[97m\u001b[40m';
  const lines = text
    .split(whiteOnBlack)
    .slice(1)
    .map((rest) => [...(rest.split('\u001b')[0] ?? '')]);
  expect(lines.length).toBeGreaterThan(10);
  const side = 4;
  const [wide, high] = [lines[0]!.length * side, lines.length * 2 * side];
  const data = new Uint8ClampedArray(wide * high * 4).fill(255);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const row = Math.floor(y / side);
      const isLight = halves[lines[Math.floor(row / 2)]![Math.floor(x / side)]!]![row % 2]!;
      data.set(isLight ? [255, 255, 255] : [0, 0, 0], (y * wide + x) * 4);
    }
  }
  expect(scan(data, wide, high, { inversionAttempts: 'dontInvert' })?.data).toBe(room[0]);
});

test('says who sees what, and how it ends', () => {
  const text = describePresentation({ deck: 'dist/tea/deck.html', own, room }, false);
  expect(text).toMatch(/127\.0\.0\.1:4321\/\n.*with your notes, for this computer only/);
  expect(text).toMatch(/192\.168\.178\.21:4321\/\n.*none of your notes/);
  expect(text).toMatch(/Ctrl\+C ends it\.\n$/);
  expect(describePresentation({ deck: 'dist/tea/deck-shared.html', own, room: [] }, false)).not.toContain('notes');
});
