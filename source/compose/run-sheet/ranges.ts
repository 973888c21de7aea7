import { formatPages } from '../format-pages.ts';

/** `7–10, 14` from numbers in any order; neighbours join, repeats count once. `null` when there is none. */
export function formatRanges(numbers: number[]): string | null {
  return numbers.length === 0 ? null : formatPages(numbers);
}

/** Every number named in a text such as `pp. 8–9, 14`, ranges filled in. */
export function readRanges(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g)].flatMap(([, first, last]) => {
    const from = Number(first);
    const to = last === undefined ? from : Number(last);
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
  });
}
