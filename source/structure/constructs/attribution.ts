import type { Cues } from '../../language/cues/cues.ts';
import { unquote } from '../../language/quoted.ts';
import { wordCount } from '../../language/words.ts';

/** Who is quoted, and where it was said; `by` is `null` when the line names nobody (“Unknown”). */
export interface Attribution {
  words: string;
  by: string | null;
  source: string | null;
}

const dash = /—|–|―|‒|~|--+|(?<=\s)-(?=\s)/gu;
const lineOfDash = /^(?:—|–|―|‒|~|-+)\s*(\S.*)$/u;
const lineOfBrackets = /^[([（]\s*([^()[\]（）]{3,80})[)\]）]$/u;
const wordsEnd = /[.?!…。？！”"“»’」』)]$/u;
const inBrackets = /^(.*?[.?!…。？！”"“»’」])\s*[([（]\s*([^()[\]（）]{3,80})[)\]）]$/su;

/**
 * Take the attribution off the end of a quotation: behind a dash of any make on the same or the next line, or in brackets.
 *
 * @param lines The author's lines of the passage.
 * @returns `null` when there is no attribution.
 */
export function takeAttribution(lines: readonly string[], cues: Cues): Attribution | null {
  const own = lineOfDash.exec(lines.at(-1) ?? '');
  const line = own ?? lineOfBrackets.exec(lines.at(-1) ?? '');
  if (line?.[1] && lines.length > 1) return attribution(lines.slice(0, -1).join(' '), line[1], cues);
  const text = lines.join(' ');
  const from = Math.max(0, text.length - 200);
  for (const found of [...text.slice(from).matchAll(dash)].map((one) => ({ 0: one[0], index: from + one.index })).reverse()) {
    const words = text.slice(0, found.index).trimEnd();
    const name = text.slice(found.index + found[0].length).trim();
    const taken = wordsEnd.test(words) ? attribution(words, name, cues) : null;
    if (taken) return taken;
  }
  const bracket = /^[“"„«‘「『]/u.test(text) ? inBrackets.exec(text) : null;
  return bracket?.[1] && bracket[2] ? attribution(bracket[1], bracket[2], cues) : null;
}

function attribution(words: string, line: string, cues: Cues): Attribution | null {
  if (line.length > 200) return null;
  const name = line.replace(/\s+/g, ' ').trim();
  if (!isNameLike(name)) return null;
  const bare = unquote(words.trim());
  const { by, source } = splitName(name);
  return { words: bare, by: cues.nobody.test(by) ? null : by, source };
}

/** Short, begins like a name or a title, and is no sentence. */
function isNameLike(line: string): boolean {
  if (line.length > 120 || wordCount(line) > 14 || /[?!:：]$/u.test(line)) return false;
  if (/[.。]$/u.test(line) && !/\b(?:\p{Lu}|Jr|Sr|ed|eds|Dr)\.$/u.test(line) && wordCount(line) > 4) return false;
  return /^[\p{Lu}\p{Lo}\d“"„«*_]/u.test(line);
}

/** `Ada Byron, Letters (1843)` -> Ada Byron and the rest; a title alone is who is quoted. */
function splitName(name: string): { by: string; source: string | null } {
  const bracket = /^([^(]{3,60}?)\s*\(([^)]+)\)\.?$/u.exec(name);
  const comma = /^([^,，]{2,60})[,，]\s*(.+)$/u.exec(name);
  const inBook = /^(.{3,40}?)\s+(?:in|en|dans|aus)\s+([“"„«]?\p{Lu}.+)$/u.exec(name);
  const found = comma ?? bracket ?? inBook;
  if (!found?.[1] || !found[2]) return { by: name.replace(/[.]$/u, (dot) => (/\b\p{Lu}\.$/u.test(name) ? dot : '')), source: null };
  return { by: found[1].trim(), source: found[2].trim() };
}
