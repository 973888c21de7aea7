import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPages, type HandoutMeasures } from '../../source/compose/handout/fill-pages.ts';
import type { HandoutEntry, HandoutHeights } from '../../source/model/handout.ts';

const measures: HandoutMeasures = { liveMm: 260, betweenMm: 8, noteGapMm: 1.5, continuedMm: 18 };
const sum = (mm: number[]) => mm.reduce((all, one) => all + one + measures.noteGapMm, -measures.noteGapMm);

/** Slides with notes of these heights. */
function make(notesMm: number[][], slideMm = 55): { entries: HandoutEntry[]; heights: HandoutHeights } {
  const entries = notesMm.map((notes, index): HandoutEntry => {
    const number = index + 1;
    const note = (mm: number, at: number) => ({ kind: 'text' as const, label: null, text: `${number}.${at} ${mm}`, steps: [], from: 1 });
    return { slideId: `slide-${number}`, number, title: '', clock: '', timeAndMode: '', workbook: null, notes: notes.map(note) };
  });
  const slides = Object.fromEntries(entries.map(({ slideId }, index) => [slideId, { slideMm, notesMm: notesMm[index]! }]));
  return { entries, heights: { headMm: 30, slides } };
}

const mmOf = (text: string) => Number(text.split(' ')[1]);

test('every note stands once, in order, on a page it fits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 30 }),
      (mm) => {
        const { entries, heights } = make(mm);
        const pages = fillPages(entries, heights, measures);
        const placed = pages.flat();
        expect(placed.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual(
          entries.flatMap(({ notes }) => notes.map(({ text }) => text)),
        );
        expect(placed.filter(({ isContinued }) => !isContinued).map(({ number }) => number)).toEqual(entries.map(({ number }) => number));
        for (const [index, pieces] of pages.entries()) {
          expect(pieces.length).toBeGreaterThan(0);
          const heights_ = pieces.map(({ notes, isContinued }) => Math.max(isContinued ? 0 : 55, sum(notes.map(({ text }) => mmOf(text)))));
          const used = heights_.reduce((all, one) => all + one, 0) + (pieces.length - 1) * measures.betweenMm + (index === 0 ? 30 : 0);
          expect(used).toBeLessThanOrEqual(measures.liveMm);
        }
      },
    ),
  );
});

test('three slides with short notes share a page, and none of them is parted', () => {
  const { entries, heights } = make(Array.from({ length: 6 }, () => [20, 20, 20]));
  expect(fillPages(entries, heights, measures).map((pieces) => pieces.map(({ number, isContinued }) => [number, isContinued]))).toEqual([
    [
      [1, false],
      [2, false],
      [3, false],
    ],
    [
      [4, false],
      [5, false],
      [6, false],
    ],
  ]);
});

test('notes longer than a page go on, two or more on either side', () => {
  const { entries, heights } = make([[40, 40], Array.from({ length: 20 }, () => 20)]);
  const pages = fillPages(entries, heights, measures);
  expect(pages.length).toBeGreaterThan(1);
  for (const piece of pages.flat()) expect(piece.notes.length).toBeGreaterThanOrEqual(2);
});
