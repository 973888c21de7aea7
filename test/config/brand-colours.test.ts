import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../source/config/load-content.ts';
import { repairPair } from '../../source/config/look/brand-tokens.ts';
import { contrast, lightness, readColour } from '../../source/config/look/colour.ts';
import { paperPairs, slidePairs } from '../../source/config/look/contrast-pairs.ts';
import { loadLook } from '../../source/config/look/load-look.ts';
import { readTokens, tokenValue } from '../../source/config/look/read-tokens.ts';
import { listMessages } from '../../source/diagnostics/report.ts';
import { themes } from '../../source/model/options.ts';

const templates = loadTemplates();

const lookFor = async (colours: [string, string] | null, { theme = 'calm' as (typeof themes)[number], largePrint = false } = {}) => {
  const file = new VFile({ path: 'article.md', value: `---\ntitle: T\ncolours: ${colours}\n---\n` });
  const look = await loadLook(templates, { theme, ink: 'colour', largePrint, brand: { colours } }, file);
  return { look, messages: listMessages(file) };
};

test.each([
  // Good already: nothing moves.
  ['#14555a', '#8a5a1e', '#14555a', '#8a5a1e'],
  ['navy', '#5b6570', '#000080', '#5b6570'],
  // Too light for text.
  ['#003366', 'gold', '#003366', '#806b00'],
  ['#00b3b3', '#ff8c42', '#006363', '#ae5100'],
  // The same colour twice, and two near black.
  ['#14555a', '#14555a', '#003c40', '#14555a'],
  ['#000000', '#000000', '#000000', '#2b2b2b'],
  // B may be the darker one.
  ['#c0392b', '#2c3e50', '#c0392b', '#2c3e50'],
])('%s and %s are printed as %s and %s', (accent, second, printedAccent, printedSecond) => {
  const given = [readColour(accent), readColour(second)] as [string, string];
  expect(repairPair(given, '#ffffff', 4.5)).toEqual([printedAccent, printedSecond]);
});

/** Hues around the circle, light and dark, bright and dull, in pairs that need every kind of repair. */
const brands: [string, string][] = [
  ['#14555a', '#8a5a1e'],
  ['#ffff00', '#00ffff'],
  ['#ff0000', '#00ff00'],
  ['#0000ff', '#ff00ff'],
  ['#ffffff', '#ffffff'],
  ['#000000', '#000000'],
  ['#888888', '#999999'],
  ['#e91e63', '#3f51b5'],
  ['#5e2b45', '#5e2b46'],
  ['#ffd400', '#101010'],
  ['#112233', '#fafafa'],
  ['#7cb342', '#f06292'],
];

describe.each(themes)('brands on %s', (theme) => {
  test.each(brands)('%s, %s: every text can be read on each of its grounds', async (...colours) => {
    const { look } = await lookFor(colours, { theme });
    const paper = readTokens(look!.paper);
    const slides = readTokens(look!.slides);
    const weak = [...paperPairs.map((pair) => [paper, pair] as const), ...slidePairs.map((pair) => [slides, pair] as const)].filter(
      ([tokens, [text, ground, least]]) => contrast(tokenValue(tokens, text), tokenValue(tokens, ground)) < least,
    );
    expect(
      weak.map(([tokens, [text, ground]]) => `${text} ${tokenValue(tokens, text)} on ${ground} ${tokenValue(tokens, ground)}`),
    ).toEqual([]);
    expect(Math.abs(lightness(look!.accent) - lightness(look!.second))).toBeGreaterThan(0.08);
  });

  test('large print: 7:1, whatever the colours', async () => {
    for (const colours of [null, ...brands]) {
      const tokens = readTokens((await lookFor(colours, { theme, largePrint: true })).look!.paper);
      for (const [text, ground, least] of paperPairs.filter(([, , least]) => least === 4.5))
        expect([text, ground, contrast(tokenValue(tokens, text), tokenValue(tokens, ground)) >= Math.max(least, 7)]).toEqual([
          text,
          ground,
          true,
        ]);
    }
  });
});

test('a repaired colour is told, from what to what; a good one is not', async () => {
  const { messages } = await lookFor(['#003366', 'gold']);
  expect(messages).toMatchObject([{ rule: 'template/colour-repaired', severity: 'info', line: 3 }]);
  expect(messages[0]?.reason).toContain('#806b00 instead of #ffd700');
  expect((await lookFor(['#14555a', '#8a5a1e'])).messages).toEqual([]);
});

test.each([
  ['petrol', '"petrol"'],
  ['#12345', '"#12345"'],
  ['rgb(0 0 0 / 50%)', '"rgb(0 0 0 / 50%)"'],
  ['url(https://example.org)', '"url(https://example.org)"'],
])('%s is no colour, and the message says what is', async (colour, named) => {
  const { look, messages } = await lookFor(['#14555a', colour]);
  expect(look).toBeNull();
  expect(messages).toMatchObject([{ rule: 'config/bad-value', severity: 'error', line: 3 }]);
  expect(messages[0]?.reason).toContain(`expected two CSS colours such as #14555a or darkslateblue, found ${named}`);
});
