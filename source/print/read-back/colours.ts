/** `0xrrggbb` of grey, red-green-blue or cyan-magenta-yellow-black between 0 and 1. */
export function colourOf(given: ArrayLike<number>): number {
  const byte = (part: number) => Math.round(Math.min(Math.max(part, 0), 1) * 255);
  const { 0: one = 0, 1: two = one, 2: three = one, 3: key } = given;
  if (key !== undefined) return colourOf([one, two, three].map((ink) => (1 - ink) * (1 - key)));
  return (byte(one) << 16) | (byte(two) << 8) | byte(three);
}

/** A colour as it looks on white paper. */
export function onPaper(colour: number, opacity: number): number {
  if (opacity >= 1) return colour;
  const part = (shift: number) => Math.round(255 - (255 - ((colour >> shift) & 255)) * opacity) << shift;
  return part(16) | part(8) | part(0);
}
