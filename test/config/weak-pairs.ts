import { lightness, mix } from '../../source/config/look/colour.ts';
import { type Tokens, tokenValue } from '../../source/config/look/read-tokens.ts';

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
