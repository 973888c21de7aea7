import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../source/config/load-content.ts';
import { contrast } from '../../source/config/look/colour.ts';
import { paperPairs, slidePairs } from '../../source/config/look/contrast-pairs.ts';
import { readTokens, type Tokens, tokenValue } from '../../source/config/look/read-tokens.ts';
import { themes } from '../../source/model/options.ts';
import { weakPairs } from './weak-pairs.ts';

const templates = loadTemplates();
const tokensOf = (name: string): Tokens => readTokens(templates[`styles/${name}.css`] ?? '');

describe.each(themes)('theme %s', (theme) => {
  const tokens = tokensOf(`themes/${theme}`);

  test('has every token of calm, and no other', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(tokensOf('themes/calm')));
  });

  test.each([...paperPairs, ...slidePairs])('%s on %s can be read', (text, ground, least) => {
    expect(contrast(tokenValue(tokens, text), tokenValue(tokens, ground))).toBeGreaterThanOrEqual(least);
  });

  test('A and B differ in lightness, and no tint holds more than a tenth of its colour', () => {
    expect(weakPairs(tokens)).toEqual([]);
  });
});

test('black has no other colours than black, white and none, and sets all of them', () => {
  const black = tokensOf('inks/black');
  const colours = Object.entries(tokensOf('themes/calm')).filter(
    ([name, value]) => value.startsWith('#') && !/^(?:slide|dark)-/.test(name),
  );
  expect(Object.keys(black)).toEqual(expect.arrayContaining(colours.map(([name]) => name)));
  for (const value of Object.values(black))
    if (!/^[\d.]+(?:mm|px)$|^dotted$/.test(value)) expect(['#000000', '#ffffff', 'transparent']).toContain(value);
});

test('an ink sets nothing a theme does not know', () => {
  for (const ink of ['saver', 'black'])
    for (const name of Object.keys(tokensOf(`inks/${ink}`))) expect(tokensOf('themes/calm')).toHaveProperty([name]);
});

test('colours are written in the theme and ink files only', () => {
  const literal =
    /#[\da-f]{3,8}\b(?!-)|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(|(?:fill|stroke|color|background|border[\w-]*)(?:=["']|:\s*)(?:white|black|gr[ae]y|red|blue)\b/giu;
  const found = Object.entries(templates)
    .filter(([path]) => !/^styles\/(?:themes|inks)\//.test(path))
    .flatMap(([path, text]) =>
      [
        ...text
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/(?:href|url)\(?=?["']?#[\w-]+/g, '')
          .matchAll(literal),
      ].map(([hit]) => `${path}: ${hit}`),
    );
  expect(found).toEqual([]);
});
