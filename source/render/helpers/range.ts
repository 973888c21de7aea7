/** `{{#each (range 3)}}`: 0, 1, 2. For writing lines and circles. */
export function range(count: number): number[] {
  if (!Number.isInteger(count) || count < 0) throw new Error(`range: expected a whole number, found ${count}`);
  return Array.from({ length: count }, (_, index) => index);
}
