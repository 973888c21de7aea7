import { lightness, mix, moveToContrast, withLightness } from './colour.ts';
import { type Tokens, tokenValue } from './read-tokens.ts';

/** A colour for A and one for B. */
export type Pair = [accent: string, second: string];

/** Tints hold a tenth of their colour (DOMAIN e). */
const tint = 0.1;
/** How far the lighter of the two stands from the darker in OKLCH, so that a copy in grey still tells them apart. */
const apart = 0.09;
/** Darker than this a hue is black. */
const darkest = 0.2;

/**
 * The two colours as they can be printed: hue kept, each dark enough for text on paper and on its tint, one clearly darker than the other.
 *
 * @param least Contrast on every ground: 4.5, or 7 in large print.
 */
export function repairPair([accent, second]: Pair, paper: string, least: number): Pair {
  const tintOf = (colour: string) => mix(colour, paper, tint);
  const darken = (colour: string, ...grounds: string[]) =>
    moveToContrast(colour, 'darker', least, (one) => [paper, tintOf(one), ...grounds]);
  const readable: Pair = [darken(accent), darken(second)];
  const dark = lightness(readable[0]) <= lightness(readable[1]) ? 0 : 1;
  const light = 1 - dark;
  const wanted = lightness(readable[light]!) - apart;
  if (lightness(readable[dark]!) > wanted)
    readable[dark] = withLightness(readable[dark]!, Math.min(lightness(readable[dark]!), Math.max(darkest, wanted)));
  // Two colours near black: the lighter one has room to become lighter.
  const still = Math.max(darkest, lightness(readable[dark]!)) + apart;
  if (lightness(readable[light]!) < still - 0.01) readable[light] = darken(withLightness(readable[light]!, still));
  // The first one also stands on the tint of the second.
  readable[0] = darken(readable[0], tintOf(readable[1]));
  return readable;
}

/** Tokens of paper and screen for two colours that have been repaired, beside what a theme says of everything else. */
export function writePairTokens([accent, second]: Pair, theme: Tokens): Tokens {
  const of = (name: string) => tokenValue(theme, name);
  const paper = of('paper');
  return { accent, second, 'accent-tint': mix(accent, paper, tint), 'second-tint': mix(second, paper, tint) };
}

/** The grounds and colours of the slides for a brand: the theme's lightness with the brand's hues. */
export function writeSlideTokens([accent, second]: Pair, theme: Tokens): Tokens {
  const of = (name: string) => tokenValue(theme, name);
  const like = (colour: string, name: string) => withLightness(colour, lightness(of(name)));
  const onDeep = of('slide-on-deep');
  const deep = moveToContrast(like(accent, 'slide-deep'), 'darker', 8, () => [onDeep]);
  const deepRoom = withLightness(deep, lightness(deep) + 0.05);
  const rest = withLightness(second, lightness(of('slide-rest')), 0.09);
  const lit = (colour: string, name: string) =>
    moveToContrast(like(colour, name), 'lighter', 4.5, (one) => [of('dark-paper'), mix(one, of('dark-paper'), 0.14)]);
  const [darkAccent, darkSecond] = [lit(accent, 'dark-accent'), lit(second, 'dark-second')];
  const darkDeep = withLightness(deep, Math.min(lightness(deep), lightness(of('dark-deep'))));
  const darkRest = withLightness(second, lightness(of('dark-rest')), 0.05);
  return {
    'slide-accent': accent,
    'slide-accent-soft': mix(accent, of('slide-paper'), tint),
    'slide-second': second,
    'slide-second-soft': mix(second, of('slide-paper'), tint / 2),
    'slide-deep': deep,
    'slide-deep-room': deepRoom,
    'slide-on-deep-quiet': mix(onDeep, deep, 0.74),
    'slide-on-deep-rule': mix(onDeep, deep, 0.28),
    'slide-amber': moveToContrast(like(second, 'slide-amber'), 'lighter', 4.5, () => [deep, deepRoom]),
    'slide-rest': rest,
    'slide-rest-quiet': moveToContrast(like(second, 'slide-rest-quiet'), 'darker', 4.5, () => [rest]),
    'slide-rest-rule': withLightness(second, lightness(rest) - 0.13, 0.1),
    'dark-accent': darkAccent,
    'dark-accent-soft': mix(darkAccent, of('dark-paper'), 0.12),
    'dark-second': darkSecond,
    'dark-second-soft': mix(darkSecond, of('dark-paper'), 0.12),
    'dark-deep': darkDeep,
    'dark-deep-room': withLightness(darkDeep, lightness(darkDeep) + 0.05),
    'dark-on-deep-rule': mix(onDeep, darkDeep, 0.28),
    'dark-rest': darkRest,
    'dark-rest-quiet': moveToContrast(withLightness(second, 0.83, 0.06), 'lighter', 4.5, () => [darkRest]),
    'dark-rest-rule': withLightness(second, 0.47, 0.06),
  };
}
