/** `8`, `8–9` or `8–9, 14`: pages or slides in any order as runs; neighbours join, repeats count once. */
export function formatPages(pages: number[]): string {
  const runs: [number, number][] = [];
  for (const page of [...new Set(pages)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
