import type { SlideFit, SlideText } from '../../model/deck.ts';
import { countWords, cutText } from '../cut-text.ts';

/** How much one slide of a series holds: fewer at each level. */
export interface Capacity {
  items: number;
  words: number;
}

/** Words a slide may carry beside its title (QUALITY D3: 40 in all). */
export function wordBudget(title: string): number {
  return Math.max(16, 40 - countWords(title));
}

const levels = 4;

/**
 * Build a series of slides at the first level of splitting at which the browser saw none overflow.
 *
 * Ids carry the level from the first split on, so that what was measured at one level is never mistaken for another.
 * Every capacity is halved from level to level: fewer items first, then fewer words. What overflows at the last level is for the caller
 * to leave out: it is spoken instead.
 */
export function splitToFit<T extends { id: string }>(
  key: string,
  start: Capacity,
  fit: SlideFit,
  build: (capacity: Capacity, id: (index: number) => string) => T[],
): T[] {
  let built: T[] = [];
  for (let level = 0; level < levels; level += 1) {
    const capacity = {
      items: Math.max(1, Math.floor(start.items / 2 ** level)),
      words: Math.max(6, Math.floor(start.words / 2 ** Math.max(0, level - 1))),
    };
    const mark = level === 0 ? '' : `-${'abc'[level - 1]}`;
    built = build(capacity, (index) => `${key}${mark}${index === 0 ? '' : `-${index + 1}`}`);
    if (!built.some((slide) => fit[slide.id]?.overflows)) return built;
  }
  return built;
}

/** Texts the author asked for, cut where one is too long for a slide: at the end of a sentence before all. */
export function cutItems<T extends SlideText>(items: T[], words: number): T[] {
  return items.flatMap((item) => cutText(item.text, words).map((text) => ({ ...item, text })));
}

/** What the pieces of one thing share: their id up to the number that {@link splitToFit} gives all but the first. */
export const pieceKey = (id: string): string => id.replace(/-\d+$/u, '');

/** Put items on as few slides as items and words allow, evenly: 5 become 3 and 2. Each stays whole. */
export function packItems<T extends SlideText>(items: T[], capacity: Capacity): T[][] {
  const packs: T[][] = [];
  let pack: T[] = [];
  let words = 0;
  for (const piece of items) {
    const more = countWords(piece.text);
    if (pack.length > 0 && (pack.length >= capacity.items || words + more > capacity.words)) {
      packs.push(pack);
      pack = [];
      words = 0;
    }
    pack.push(piece);
    words += more;
  }
  if (pack.length > 0) packs.push(pack);
  return balance(packs, capacity);
}

/** The same number of packs, their sizes as even as the words allow. */
function balance<T extends SlideText>(packs: T[][], capacity: Capacity): T[][] {
  const all = packs.flat();
  const even: T[][] = [];
  let start = 0;
  for (let index = 0; index < packs.length; index += 1) {
    const size = Math.ceil((all.length - start) / (packs.length - index));
    even.push(all.slice(start, start + size));
    start += size;
  }
  const fits = even.every(
    (pack) => pack.length <= capacity.items && pack.reduce((sum, item) => sum + countWords(item.text), 0) <= capacity.words,
  );
  return fits ? even : packs;
}
