import type { HandoutEntry, HandoutHeights, HandoutPiece } from '../../model/handout.ts';

/** Lengths in millimetres that pages are filled by; the style sheet has the same. */
export interface HandoutMeasures {
  /** From the first line of a page to its last. */
  liveMm: number;
  /** Between two slides. */
  betweenMm: number;
  /** Between two notes. */
  noteGapMm: number;
  /** The number and title of a slide whose notes go on. */
  continuedMm: number;
}

/** A slide whose notes are this part of a page or more may go on over the page. */
const longShare = 0.36;
/** A page with this part of it free takes the beginning of any slide. */
const freeShare = 0.5;
/** Notes on either side of the turn of a page. */
const leastNotes = 2;

const sum = (numbers: readonly number[], gap: number): number =>
  numbers.reduce((all, one) => all + one + gap, numbers.length === 0 ? 0 : -gap);

/**
 * Put slides and their notes on pages, in order: a slide with all its notes where they fit, two or three to a page; where the notes are
 * long, or much of a page would stay empty, they go on over the page. Nothing is left out.
 */
export function fillPages(entries: readonly HandoutEntry[], heights: HandoutHeights, measures: HandoutMeasures): HandoutPiece[][] {
  const { liveMm, betweenMm, noteGapMm, continuedMm } = measures;
  const pages: HandoutPiece[][] = [[]];
  let freeMm = liveMm - heights.headMm;
  const turn = () => {
    pages.push([]);
    freeMm = liveMm;
  };
  const put = (piece: HandoutPiece, mm: number) => {
    pages.at(-1)!.push(piece);
    freeMm -= mm + betweenMm;
  };
  for (const entry of entries) {
    const { slideMm, notesMm } = heights.slides[entry.slideId]!;
    const wholeMm = Math.max(slideMm, sum(notesMm, noteGapMm));
    if (wholeMm <= freeMm) {
      put({ ...entry, isContinued: false }, wholeMm);
      continue;
    }
    const mayGoOn = wholeMm > liveMm || (freeMm > freeShare * liveMm && pages.at(-1)!.length > 0) || wholeMm > longShare * liveMm;
    let begun = mayGoOn ? countFitting(notesMm, Math.max(freeMm, 0), noteGapMm) : 0;
    if (notesMm.length - begun < leastNotes) begun = notesMm.length - leastNotes;
    if (slideMm > freeMm || begun < leastNotes) begun = 0;
    if (begun === 0) {
      turn();
      if (wholeMm <= liveMm) {
        put({ ...entry, isContinued: false }, wholeMm);
        continue;
      }
      begun = Math.max(1, countFitting(notesMm, freeMm, noteGapMm));
    }
    put({ ...entry, notes: entry.notes.slice(0, begun), isContinued: false }, Math.max(slideMm, sum(notesMm.slice(0, begun), noteGapMm)));
    while (begun < notesMm.length) {
      turn();
      const count = Math.max(1, countFitting(notesMm.slice(begun), freeMm, noteGapMm));
      const mm = Math.max(continuedMm, sum(notesMm.slice(begun, begun + count), noteGapMm));
      put({ ...entry, notes: entry.notes.slice(begun, begun + count), isContinued: true }, mm);
      begun += count;
    }
  }
  return pages;
}

/** How many notes fit, one below the other. */
function countFitting(notesMm: readonly number[], roomMm: number, gapMm: number): number {
  let usedMm = 0;
  const first = notesMm.findIndex((mm, index) => {
    usedMm += mm + (index === 0 ? 0 : gapMm);
    return usedMm > roomMm;
  });
  return first === -1 ? notesMm.length : first;
}
