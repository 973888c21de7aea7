/** Where the six boxes of the loop stand, clockwise from the left; A's on the left of the fold, B's on the right. */
const boxes = [
  { x: 15, y: 180 },
  { x: 250, y: 8 },
  { x: 620, y: 8 },
  { x: 855, y: 180 },
  { x: 620, y: 352 },
  { x: 250, y: 352 },
];

export interface LoopNode {
  who: 'a' | 'b';
  felt: boolean;
  label: string;
  text: string;
  x: number;
  y: number;
  labelX: number;
  labelY: number;
  textX: number;
  textY: number;
}

/** Put the six steps into their boxes; a loop has exactly six. */
export function loopNodes(steps: { who: 'a' | 'b'; felt: boolean; label: string; text: string }[]): LoopNode[] {
  if (steps.length !== boxes.length) throw new Error(`A loop has six steps, found ${steps.length}`);
  return steps.map((step, index) => {
    const { x, y } = boxes[index]!;
    return {
      ...step,
      x,
      y,
      labelX: x + 20,
      labelY: y + 41,
      textX: x + 20,
      textY: y + 85,
    };
  });
}

/** The sentence in the middle, on two lines of about the same length. */
export function twoLines(text: string): [string, string] {
  const words = text.split(' ');
  let best = 1;
  for (let at = 1; at < words.length; at += 1) {
    const uneven = (cut: number) => Math.abs(words.slice(0, cut).join(' ').length - words.slice(cut).join(' ').length);
    if (uneven(at) <= uneven(best)) best = at;
  }
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')];
}

/** The loop told as text, for those who do not see it. */
export function describeLoop(steps: { who: 'a' | 'b'; label: string; text: string }[], sides: { a: string; b: string }): string {
  return `${steps.map(({ who, label, text }) => `${sides[who]} ${label} ${text}`).join('. ')}.`;
}
