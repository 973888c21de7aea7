/** `[a b c d e f]` of ISO 32000-2, 8.3.3. */
export type Matrix = number[];
/** Left, bottom, right, top in points. */
export type Box = [number, number, number, number];

/** First `one`, then `other`: what `cm` does to the matrix in force. */
export function multiply(one: Matrix, other: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = other;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** Where a point is on the sheet. */
export function place([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The least box that holds a box and a point. */
export function growBox(box: Box | null, [x, y]: [number, number]): Box {
  if (!box) return [x, y, x, y];
  return [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
}
