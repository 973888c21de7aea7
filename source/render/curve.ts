/** A length for a drawing, to a hundredth of a millimetre. */
export const roundMm = (value: number): string => String(Math.round(value * 100) / 100);

/** A smooth path through points a fixed step apart: Catmull-Rom as cubic curves. */
export function joinPoints(points: [number, number][]): string {
  const first = points[0] ?? [0, 0];
  let path = `M${roundMm(first[0])} ${roundMm(first[1])}`;
  for (let index = 0; index < points.length - 1; index += 1) {
    const at = (offset: number) => points[Math.min(points.length - 1, Math.max(0, index + offset))] ?? first;
    const [before, from, to, after] = [at(-1), at(0), at(1), at(2)];
    path += `C${roundMm(from[0] + (to[0] - before[0]) / 6)} ${roundMm(from[1] + (to[1] - before[1]) / 6)} ${roundMm(to[0] - (after[0] - from[0]) / 6)} ${roundMm(to[1] - (after[1] - from[1]) / 6)} ${roundMm(to[0])} ${roundMm(to[1])}`;
  }
  return path;
}
