import { describe, expect, it } from 'vitest';
import { pageGeometry } from '../../source/model/geometry.ts';
import { shorten, writePageStyles } from '../../source/render/page-styles.ts';
import { noLook } from './no-look.ts';

describe('a running head cut to its width', () => {
  it('is cut between two words, and whole as long as it fits', () => {
    expect(shorten('The language of distance', 24)).toBe('The language of distance');
    expect(shorten('The language of distance', 20)).toBe('The language of…');
    expect(shorten('The language: of distance', 14)).toBe('The language…');
  });

  it('is cut in a very long word, and where words are not parted', () => {
    expect(shorten('A Donaudampfschifffahrtsgesellschaft', 20)).toBe('A Donaudampfschifff…');
    expect(shorten('黙ってしまう夜にふたりで話す', 11)).toBe('黙ってし…');
  });
});

it('a source line of the dyslexia-friendly setting is shorter, and leaves the folio its place', () => {
  const paper = pageGeometry('a5', { largePrint: false, punch: false, sides: 'both' });
  const furniture = { name: 'p1', head: null, foot: 'word '.repeat(40).trim(), footer: null, folio: true };
  const foot = (isEasy: boolean) => /word[^"]*…/u.exec(writePageStyles(paper, 'Title', [furniture], noLook, { isEasy }))?.[0].length ?? 0;
  expect(foot(false)).toBeGreaterThan(60);
  expect(foot(true)).toBeLessThan(58);
});
