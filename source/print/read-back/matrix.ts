/** A transformation as PDF writes it: `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `one`, then `other` (ISO 32000-2, 8.3.4). */
export const multiply = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[1] * other[2],
  one[0] * other[1] + one[1] * other[3],
  one[2] * other[0] + one[3] * other[2],
  one[2] * other[1] + one[3] * other[3],
  one[4] * other[0] + one[5] * other[2] + other[4],
  one[4] * other[1] + one[5] * other[3] + other[5],
];

/** Left, low, right, high. */
export type Bounds = readonly [number, number, number, number];

/** The bounds of a rectangle once it is transformed. */
export function transformBounds([left, low, right, high]: Bounds, [a, b, c, d, e, f]: Matrix): Bounds {
  // Nearly always: nothing is turned.
  if (b === 0 && c === 0) {
    const [x, end, y, far] = [a * left + e, a * right + e, d * low + f, d * high + f];
    return [Math.min(x, end), Math.min(y, far), Math.max(x, end), Math.max(y, far)];
  }
  const xs = [a * left + c * low + e, a * right + c * low + e, a * left + c * high + e, a * right + c * high + e];
  const ys = [b * left + d * low + f, b * right + d * low + f, b * left + d * high + f, b * right + d * high + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const intersect = (one: Bounds, other: Bounds): Bounds => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];
