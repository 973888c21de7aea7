import {
  clampChroma,
  converter,
  formatHex,
  interpolate,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz65,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

// Only the modes CSS colours are written in and measured with: this file is loaded when a brand or large print asks for it.
for (const mode of [modeRgb, modeLrgb, modeHsl, modeHwb, modeXyz65, modeP3, modeLab, modeLch, modeOklab, modeOklch])
  useMode(mode as typeof modeRgb);
const toOklch = converter('oklch');

/** A CSS colour as `#rrggbb`, inside what a screen shows; `null` for what is no colour, or is one that can be seen through. */
export function readColour(text: string): string | null {
  const colour = parse(text.trim());
  return colour === undefined || (colour.alpha ?? 1) < 1 ? null : formatHex(clampChroma(colour, 'oklch'));
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** Lightness in OKLCH, 0 to 1: what the eye takes for dark and light. */
export const lightness = (colour: string): number => toOklch(colour)?.l ?? 0;

/** The same hue, darker or lighter; chroma falls only where no screen shows it, or to the most that is wanted. */
export function withLightness(colour: string, l: number, mostChroma = 1): string {
  const { c = 0, h = 0 } = toOklch(colour) ?? {};
  return formatHex(clampChroma({ mode: 'oklch', l, c: Math.min(c, mostChroma), h }, 'oklch'));
}

/** A share of one colour in another, as ink covers paper: 0.1 of it is a tint of ten per cent. */
export const mix = (colour: string, ground: string, share: number): string => formatHex(interpolate([ground, colour], 'rgb')(share));

/**
 * Move the lightness of a colour, hue kept, until it stands on every ground with the contrast asked for.
 *
 * Grounds may depend on the colour, as its own tint does. A colour that is good already comes back as it was.
 *
 * @param least WCAG contrast, 4.5 for text, 7 for large print.
 */
export function moveToContrast(
  colour: string,
  direction: 'darker' | 'lighter',
  least: number,
  groundsOf: (colour: string) => string[],
): string {
  const holds = (one: string) => groundsOf(one).every((ground) => contrast(one, ground) >= least);
  const step = direction === 'darker' ? -0.005 : 0.005;
  let moved = colour;
  for (let l = lightness(colour) + step; !holds(moved) && l >= 0 && l <= 1; l += step) moved = withLightness(colour, l);
  return moved;
}
