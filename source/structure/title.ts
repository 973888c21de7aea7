import type { Heading } from 'mdast';
import { findMinutes } from '../language/minutes.ts';
import { plainText } from './plain-text.ts';

/** Title and subtitle of the article. */
export interface Titles {
  title: string;
  subtitle: string | null;
}

/**
 * Title and subtitle: the front matter's, else the headings', a title split at its first colon, question mark or bracket; nothing is
 * dropped.
 *
 * @param name The file's name without its ending, for an article that has neither.
 */
export function readTitles(
  given: { title: string | null; subtitle: string | null },
  { titleHeading, subtitleHeading }: { titleHeading: Heading | null; subtitleHeading: Heading | null },
  name: string,
): Titles {
  const typed = titleHeading ? plainText(titleHeading) : null;
  // A heading that says more than the front matter keeps all its words.
  const best = given.title !== null && typed !== null && typed.length > given.title.length ? typed : given.title;
  const whole = best ?? typed ?? name.replace(/[-_]+/g, ' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const subtitle = given.subtitle ?? (subtitleHeading ? plainText(subtitleHeading) : null);
  return subtitle === null ? splitTitle(whole) : { title: whole, subtitle };
}

/** A title cut at its first colon, question mark, dash (a double one in Japanese and Chinese) or bracket, when both parts are long enough to stand alone. */
export function splitTitle(whole: string): Titles {
  const found = /^(.{6,}?)(?::\s+|：|(?<=[?!？！])\s+|\s+[–—]\s+|[―—─]{2}|\s+\((?=.*\)$))(.{4,})$/su.exec(whole);
  const isTime = whole.endsWith(')') && findMinutes(whole) !== null;
  if (!found?.[1] || !found[2] || isTime) return { title: whole, subtitle: null };
  return { title: found[1], subtitle: whole.endsWith(')') ? found[2].replace(/\)$/u, '') : found[2] };
}
