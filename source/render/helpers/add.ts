/** `{{add @index 1}}`: the sum of two numbers. */
export function add(one: number, other: number): number {
  return one + other;
}
