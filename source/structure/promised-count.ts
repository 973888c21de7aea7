import type { Cues } from '../language/cues/cues.ts';

/** “Seven years of questions” counts years. */
const linking = 'of|for|to|in|with|from|von|mit|zu|für|de|con|para|en|à|pour|avec';
const patterns = new WeakMap<Cues, RegExp | null>();

/** “7 reasons”, “The five small habits”, “Sieben Anzeichen”: a number at most two words before a noun that counts. */
function patternFor(cues: Cues): RegExp | null {
  const known = patterns.get(cues);
  if (known !== undefined) return known;
  const numbers = ['\\d{1,2}', ...cues.numbers.slice(2)].join('|');
  const pattern =
    cues.counted.length === 0
      ? null
      : new RegExp(
          `(?<![\\p{L}\\d#.,])(${numbers})(?!\\p{L}|[\\d.,:%]|\\s*(?:[-–—/]|min))\\s+(?:(?!(?:${linking})(?!\\p{L}))[\\p{L}’'-]+\\s+){0,2}?(${cues.counted.join('|')})(?!\\p{L})`,
          'iu',
        );
  patterns.set(cues, pattern);
  return pattern;
}

/** How many of what a heading promises, `null` when it counts nothing. */
export function promisedCount(heading: string, cues: Cues): { count: number; noun: string } | null {
  const found = patternFor(cues)?.exec(heading);
  if (!found?.[1] || !found[2]) return null;
  const count = /^\d/.test(found[1]) ? Number(found[1]) : cues.numbers.indexOf(found[1].toLowerCase());
  return count >= 2 ? { count, noun: found[2].toLowerCase() } : null;
}
