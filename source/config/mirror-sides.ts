import type { Words } from '../model/content.ts';
import { isRightToLeft } from '../model/writing.ts';

/** The sides of a page or slide, as our English words name them: “on the left”, “left pages”, “Left first, then right”. */
const sides =
  /\b(left|right)(?= pages?\b| side\b)|(?<=\bon the |\bread the |\bread |\bfirst, then )(left|right)\b|\bleft(?= first, then\b)/gi;

const other: Record<string, string> = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' };

/** What stands in a room keeps its side whatever the language. */
const places = new Set(['room']);

/**
 * Our words for an article of this language: in a book bound on the right Partner A writes on right pages, so English words change sides.
 *
 * Translations for languages written from right to left name their own sides; nothing in them matches.
 */
export function mirrorSides(words: Words, lang: string): Words {
  return isRightToLeft(lang) ? mirrorGroup(words) : words;
}

const mirrorGroup = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [key, places.has(key) ? value : mirrorValue(value)]));

/** Strings wherever they are; a locale file may hold numbers as well. */
function mirrorValue<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(sides, (side) => other[side] ?? side) as Value;
  if (Array.isArray(value)) return value.map((one) => mirrorValue(one)) as Value;
  return typeof value === 'object' && value !== null ? (mirrorGroup(value as Words) as Value) : value;
}
