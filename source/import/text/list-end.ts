import { isHeading } from './heading.ts';
import type { Layout } from './layout.ts';
import { endsWithStop } from './measure.ts';
import { wholeQuotation } from './quotation.ts';

/** Words to say below a heading, and then a line that is none: the list ends before it. */
export function endOfQuotations(layout: Layout, start: number, end: number): number {
  const turn = layout.lines.slice(start, end).findIndex(({ text }) => !wholeQuotation(text));
  return turn >= 2 ? start + turn : end;
}

const counts: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  dois: 2,
  três: 3,
  quatro: 4,
  twee: 2,
  drie: 3,
  vijf: 5,
  dwa: 2,
  trzy: 3,
  cztery: 4,
  два: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  שלושה: 3,
  שלוש: 3,
  ארבעה: 4,
  ארבע: 4,
};

/** Where a list below a colon ends because its shape does: after as many lines as the lead-in counts, or where sentences give way to a line that is none. */
export function endOfAlike(layout: Layout, start: number, end: number): number {
  const lines = layout.lines.slice(start, end);
  const isSentence = lines.map(({ text }) => endsWithStop(text) && !wholeQuotation(text));
  const turn = isSentence.indexOf(!isSentence[0]);
  if (turn < 2) return end;
  const words = layout.lines[start - 1]?.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const promised = words.some((word) => (counts[word] ?? Number(word)) === turn);
  // Sentences, and then a line that ends none: the heading of what follows.
  return promised || (isSentence[0] === true && isHeading(layout, start + turn)) ? start + turn : end;
}
