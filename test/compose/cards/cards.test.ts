import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTexts } from '../../../source/compose/cards/fit-texts.ts';
import { gatherTexts } from '../../../source/compose/cards/gather-texts.ts';
import { placeCards } from '../../../source/compose/cards/place-cards.ts';
import { createPhrases } from '../../../source/compose/phrases.ts';
import { loadWords } from '../../../source/config/load-content.ts';
import type { CardHeights } from '../../../source/model/cards.ts';
import { anArticle } from '../an-article.ts';

const phrases = createPhrases(loadWords('en'));

describe('the texts of cards', () => {
  test('are every script once, verbatim, in order, whatever page has it besides', () => {
    const article = anArticle([
      { title: 'Say it', role: 'script', scripts: ['“One. And  two.”', '“Three”'] },
      { title: 'Again', role: 'ritual', scripts: ['“Three”', '“Four\nfive”'] },
    ]);
    const { texts, keptBack } = gatherTexts(article, phrases);
    expect(texts.map(({ text, heading }) => [text, heading])).toEqual([
      ['“One. And  two.”', 'Say it'],
      ['“Three”', 'Say it'],
      ['“Four\nfive”', 'Again'],
    ]);
    for (const { text, sentences } of texts) expect(sentences.join('')).toBe(text);
    expect(keptBack).toBe(0);
  });
  test('leave out what is said about danger or parting, and count it', () => {
    const article = anArticle([
      { title: 'Red', role: 'red-flag', scripts: ['“Help me.”'] },
      { title: 'Stay', role: 'decide', scripts: ['“I am going.”'] },
      { title: 'Fine', role: 'script', scripts: ['“Tea?”'] },
    ]);
    expect(gatherTexts(article, phrases)).toMatchObject({ texts: [{ text: '“Tea?”' }], keptBack: 2 });
  });
});

const grid = { columns: 2, rows: 4, cellWidthMm: 85, cellHeightMm: 55, leftMm: 20, topMm: 38 };
const text = (sentences: string[]) => ({ id: 'x', heading: null, text: sentences.join(''), sentences });
const heights = (narrow: number, tight: number, wide: number, pieces: number[] = []): CardHeights => ({
  'x/narrow': { cardMm: narrow, textMm: narrow - 22 },
  'x/tight': { cardMm: tight, textMm: tight - 22 },
  'x/wide': { cardMm: wide, textMm: wide - 22 },
  ...Object.fromEntries(pieces.map((textMm, index) => [`x/${index}`, { cardMm: textMm + 22, textMm }])),
});

describe('the room of a text', () => {
  test('is the least it fits: one card, set smaller, a whole row', () => {
    const one = text(['A.']);
    expect(fitTexts([one], heights(55, 50, 40), grid)).toMatchObject([{ columns: 1, size: 'normal', pieces: 1 }]);
    expect(fitTexts([one], heights(56, 55, 40), grid)).toMatchObject([{ columns: 1, size: 'tight', pieces: 1 }]);
    expect(fitTexts([one], heights(90, 80, 55), grid)).toMatchObject([{ columns: 2, size: 'normal', pieces: 1 }]);
  });
  test('is several cards parted at sentences when it is long, and none is fuller than a card', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 33 }), { minLength: 2, maxLength: 12 }), (pieces) => {
        const long = text(pieces.map((_, index) => `Sentence ${index}. `));
        const cards = fitTexts([long], heights(900, 800, 700, pieces), grid);
        expect(cards.map((card) => card.text).join(' ')).toBe(long.text.trim());
        expect(cards.map(({ piece, pieces: of }) => [piece, of])).toEqual(cards.map((_, index) => [index + 1, cards.length]));
        for (const card of cards) {
          const held = pieces.filter((_, index) => card.text.includes(`Sentence ${index}.`));
          expect([held.reduce((sum, one) => sum + one, 22) <= 55, card.rows]).toEqual([true, 1]);
        }
        expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
      }),
    );
  });
  test('is shared evenly: no card holds a few last words when it need not', () => {
    const pieces = [12, 12, 12, 12, 6];
    const cards = fitTexts([text(pieces.map((_, index) => `Sentence ${index}. `))], heights(900, 800, 700, pieces), grid);
    expect(cards.map((card) => card.text.match(/Sentence/g)?.length)).toEqual([2, 3]);
  });
  test('is as many rows as a single endless sentence needs', () => {
    expect(fitTexts([text(['Endless. '])], heights(900, 800, 120, [98]), grid)).toMatchObject([{ columns: 2, rows: 3, text: 'Endless.' }]);
  });
});

describe('the place of cards', () => {
  const shapes = fc.array(
    fc.constantFrom(
      { columns: 1, rows: 1 },
      { columns: 1, rows: 1 },
      { columns: 2, rows: 1 },
      { columns: 2, rows: 2 },
      { columns: 2, rows: 4 },
    ),
    { minLength: 1, maxLength: 30 },
  );
  test('is a cell of their own for each, all cells of every sheet accounted for', () => {
    fc.assert(
      fc.property(shapes, (given) => {
        const cards = given.map((shape, index) => ({ ...shape, index }));
        const sheets = placeCards(cards, grid);
        expect(sheets.flatMap((sheet) => sheet.cards.map(({ index }) => index)).sort((a, b) => a - b)).toEqual(
          cards.map(({ index }) => index),
        );
        for (const { cards: placed, free } of sheets) {
          const taken = [...placed, ...free.map((cell) => ({ ...cell, columns: 1, rows: 1 }))].flatMap(({ column, row, columns, rows }) =>
            Array.from({ length: columns * rows }, (_, index) => `${column + (index % columns)}/${row + Math.floor(index / columns)}`),
          );
          expect(taken.sort()).toEqual(['1/1', '1/2', '1/3', '1/4', '2/1', '2/2', '2/3', '2/4']);
        }
      }),
    );
  });
  test('keeps the order but for a single card that fills a row', () => {
    const shape = (columns: number, name: string) => ({ columns, rows: 1, name });
    const [sheet] = placeCards([shape(1, 'a'), shape(2, 'b'), shape(1, 'c'), shape(1, 'd')], grid);
    expect(sheet?.cards.map(({ name, row, column }) => [name, row, column])).toEqual([
      ['a', 1, 1],
      ['c', 1, 2],
      ['b', 2, 1],
      ['d', 3, 1],
    ]);
  });
});
