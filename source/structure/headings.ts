import type { Heading } from 'mdast';
import type { Cues } from '../language/cues/cues.ts';
import { findMinutes } from '../language/minutes.ts';
import { emojiText } from './emoji.ts';
import { plainText } from './plain-text.ts';

/** A heading taken apart: the author's numbering is data, the rest is what is shown. */
export interface HeadingParts {
  number: string | null;
  title: string;
  /** The author called it an introduction. */
  isIntro: boolean;
  minutes: number | null;
}

/** `1`, `1.2`, `III`, `B`, with what sets it apart from the words that follow. */
const plainNumber =
  /^(?:(#|№\s*|No\.\s*|Nr\.\s*)?(\d{1,3}(?:\.\d{1,2}){0,2})|([A-Z]|[IVX]{1,5}))(?:\s*[.):]\s+|[.)](?=\p{L})|\s*[：．、]\s*(?=\S)|(?<=\d)\s+[–—-]\s+|(?<=#\d{1,3}|\d\.\d{1,2})\s+)/u;

/** A full stop that ends a heading of one sentence; an abbreviation and an ellipsis keep theirs. */
const onlyStop = /^([^.!?…]*\p{L}{3})\.$/u;

/** “3. Signs” -> number 3, title “Signs”; “Intro: When it starts” -> title “When it starts”; “Day 3” alone stays what it is. */
export function takeHeadingApart(heading: Heading, cues: Cues): HeadingParts {
  const text = plainText(heading);
  const { number, rest } = takeNumber(text, cues);
  const withoutLabel = rest.replace(cues.introLabel, '');
  const title = (withoutLabel === '' ? text : withoutLabel).replace(/\s*[:：]$/u, '').replace(onlyStop, '$1');
  return { number, title, isIntro: withoutLabel !== rest, minutes: findMinutes(emojiText(heading)) };
}

function takeNumber(text: string, cues: Cues): { number: string | null; rest: string } {
  const worded = wordedNumber(cues)?.exec(text);
  if (worded) {
    const number = (worded[2] ?? '').toUpperCase();
    const rest = text.slice(worded[0].length).trim();
    return { number, rest: rest === '' ? text : rest };
  }
  const found = plainNumber.exec(text);
  if (!found) return { number: null, rest: text };
  const number = found[2] ?? found[3] ?? '';
  // “I: a love story” and “X. Something” are words or initials, A to H are letters of a list.
  if (/^[A-Z]$/.test(number) && !/^[A-HIVX]$/.test(number)) return { number: null, rest: text };
  if (number === 'I' && found[0].includes(':')) return { number: null, rest: text };
  return { number, rest: text.slice(found[0].length) };
}

const patterns = new WeakMap<Cues, RegExp | null>();

/** “Step 1: …”, “Paso 2 – …”, “Étape III.”, “Reason #4 …”, in the words of the language. */
function wordedNumber(cues: Cues): RegExp | null {
  const known = patterns.get(cues);
  if (known !== undefined) return known;
  const words = cues.numberWords.map((word) => word.replaceAll('.', '\\.')).join('|');
  const pattern =
    words === ''
      ? null
      : new RegExp(`^(${words})\\s*(?:#|no\\.?|nr\\.?|n°)?\\s*(\\d{1,3}|[IVX]{1,5}|[A-H])(?:\\s*[.):：–—-]\\s*|\\s*$)`, 'iu');
  patterns.set(cues, pattern);
  return pattern;
}
