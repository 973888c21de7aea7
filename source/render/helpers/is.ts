/** `{{#if (is who "b")}}`: whether two words are the same. */
export function is(one: string | null, other: string): boolean {
  return one === other;
}
