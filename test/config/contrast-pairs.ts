import { lightness, mix } from '../../source/config/look/colour.ts';
import { type Tokens, tokenValue } from '../../source/config/look/read-tokens.ts';

/** A colour of text, the ground it stands on, and the least contrast (WCAG 2, 1.4.3; 3:1 for marks and drawings, 1.4.11). */
export type ContrastPair = [text: string, ground: string, least: number];

const on = (ground: string, texts: string[], least = 4.5): ContrastPair[] => texts.map((text) => [text, ground, least]);

/** Workbook and run sheet. The second colour never stands on a tint of the first. */
export const paperPairs: ContrastPair[] = [
  ...on('paper', ['ink', 'soft', 'accent', 'second']),
  ...on('accent-tint', ['ink', 'soft', 'accent']),
  ...on('second-tint', ['ink', 'soft', 'accent', 'second']),
  ...on('grey-tint', ['ink', 'soft']),
  // Letters in A's disc, and on the dark boxes of the run sheet.
  ...on('accent', ['paper']),
  ...on('ink', ['paper']),
  // Writing lines.
  ...on('paper', ['line'], 3),
];

/** Every ground of the slides, with what deck.css and deck-layouts.css put on it. */
const screenPairs = (screen: 'slide' | 'dark'): ContrastPair[] => {
  const own = (name: string) => (screen === 'dark' && /^(?:on-deep(?:-quiet)?|amber)$/.test(name) ? `slide-${name}` : `${screen}-${name}`);
  const pairs = [
    ...on('paper', ['ink', 'quiet', 'accent', 'second']),
    ...on('accent-soft', ['ink', 'quiet', 'accent']),
    ...on('second-soft', ['ink', 'quiet', 'accent', 'second']),
    ...on('deep', ['on-deep', 'on-deep-quiet', 'amber']),
    ...on('deep-room', ['on-deep', 'on-deep-quiet']),
    ...on('deep-room', ['amber'], 3),
    ...on('rest', ['ink', 'rest-quiet']),
    // The ring of the countdown at the break.
    ...on('rest', ['accent', 'second'], 3),
    // Pressed and inverted: the ground on the ink.
    ...on('ink', ['paper', 'rest']),
    ...on('quiet', ['paper']),
  ];
  return pairs.map(([text, ground, least]) => [own(text), own(ground), least]);
};
export const slidePairs: ContrastPair[] = [...screenPairs('slide'), ...screenPairs('dark')];

/** How much of a colour a tint holds, 0 to 1, by the channel that holds most. */
function shareOf(colour: string, tint: string, ground: string): number {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [full, mixed, bare] = [colour, tint, ground].map(channels) as [number[], number[], number[]];
  return Math.max(...full.map((value, at) => (bare[at]! - value === 0 ? 0 : (bare[at]! - mixed[at]!) / (bare[at]! - value))));
}

/** What a theme may not do: two colours of one lightness, tints of more than ten per cent (one step of rounding apart). */
export function weakPairs(tokens: Tokens): string[] {
  const of = (name: string) => tokenValue(tokens, name);
  const weak: string[] = [];
  if (lightness(of('second')) - lightness(of('accent')) < 0.09) weak.push('accent is not darker than second');
  for (const [colour, tint, ground] of [
    ['accent', 'accent-tint', 'paper'],
    ['second', 'second-tint', 'paper'],
    ['ink', 'grey-tint', 'paper'],
    ['slide-accent', 'slide-accent-soft', 'slide-paper'],
    ['slide-second', 'slide-second-soft', 'slide-paper'],
  ] as const)
    if (shareOf(of(colour), of(tint), of(ground)) > 0.106) weak.push(`${tint} (${mix(of(colour), of(ground), 0.1)} is a tenth)`);
  return weak;
}
