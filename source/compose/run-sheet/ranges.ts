/** `7–10, 14` from numbers in any order; neighbours join, repeats count once. `null` when there is none. */
export function formatRanges(numbers: number[]): string | null {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  if (runs.length === 0) return null;
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Every number named in a text such as `pp. 8–9, 14`, ranges filled in. */
export function readRanges(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g)].flatMap(([, first, last]) => {
    const from = Number(first);
    const to = last === undefined ? from : Number(last);
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
  });
}
