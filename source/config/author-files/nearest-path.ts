import { editDistance } from '../../diagnostics/nearest.ts';

/** The path of ours that is most like this one; the same name in another folder comes before a like name in the same one. */
export function nearestPath(path: string, known: readonly string[]): string {
  const nameOf = (whole: string) => whole.slice(whole.lastIndexOf('/') + 1);
  const distance = (one: string) => editDistance(nameOf(path), nameOf(one)) * 3 + editDistance(path, one);
  const ranked = known.map((one) => ({ one, far: distance(one) })).sort((a, b) => a.far - b.far || a.one.localeCompare(b.one));
  return ranked[0]?.one ?? path;
}
