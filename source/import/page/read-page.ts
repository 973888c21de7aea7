import { lineNoiseRule } from '../../language/noise.ts';
import { endsSentence, endsWithStop, sizeOf } from '../text/measure.ts';
import { markBackMatter } from './back-matter.ts';
import { readByline } from './byline.ts';
import { markComments } from './comments.ts';
import { markContents } from './contents.ts';
import { markPageEnd } from './page-end.ts';
import { markPageTop } from './page-top.ts';
import { markRelated } from './related.ts';
import { cutSentences, findNoisySentences } from './sentences.ts';
import { markTopLines } from './top-lines.ts';

/** One line or block of a page, as the search for noise sees it. */
export interface PageLine {
  /** Without a bullet or a number before it. */
  text: string;
  /** The line of the author's own file. */
  number: number;
  /** It has a bullet or a number: it may be part of the article's own list. */
  isListed: boolean;
  /** Empty lines above it. */
  gap: number;
}

/** What a page says beside its article. */
export interface PageReading {
  /** The rule under which each line is left out, `null` for a line that stays. */
  rules: (string | null)[];
  author: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  /** The line that named the author or the date. */
  bylineNumber: number | null;
}

export interface Zones {
  /** The first and the last line of running text; the page's frame lies outside. */
  first: number;
  last: number;
}

/** The rule of a line all of whose sentences are noise. */
function allNoise(text: string): string | null {
  const noisy = findNoisySentences(text);
  return noisy.length > 0 && !/[\p{L}\p{N}]/u.test(cutSentences(text, noisy)) ? noisy[0]!.rule : null;
}

/** Running text: the lines of a paragraph. */
const isProse = ({ text, isListed }: PageLine): boolean =>
  !isListed && (sizeOf(text) >= 20 || (sizeOf(text) >= 8 && endsWithStop(text)) || (sizeOf(text) >= 12 && endsSentence(text)));

/** A sentence near the top with the author, the date or the reading time directly below it is the subtitle, not the text. */
export function isAboveByline(lines: PageLine[], rules: (string | null)[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (!line || !below || index === 0 || index > 6 || sizeOf(line.text) > 25 || below.isListed) return false;
  return /date|byline|reading-time/u.test(rules[index + 1] ?? '') || readByline(below.text, false) !== null;
}

/** Find what belongs to the page and not to the article (DOMAIN a, strip); nothing is taken out here. */
export function readPage(lines: PageLine[]): PageReading {
  const rules: (string | null)[] = lines.map((line) => (line.isListed ? null : (lineNoiseRule(line.text, false) ?? allNoise(line.text))));
  const prose = lines.map((line, index) => rules[index] === null && isProse(line) && !isAboveByline(lines, rules, index));
  const zones: Zones = { first: prose.indexOf(true), last: prose.lastIndexOf(true) };
  if (zones.first === -1) return { rules, author: null, date: null, bylineNumber: null };
  const byline = markBylines(lines, rules, zones);
  markContents(lines, rules);
  markRelated(lines, rules, zones);
  markComments(lines, rules);
  markEdges(lines, rules, zones);
  markTopLines(lines, rules, zones);
  const person = markPageTop(lines, rules);
  markPageEnd(lines, rules);
  markBackMatter(lines, rules);
  return { rules, ...byline, author: byline.author ?? person };
}

/** Lines above and below the article that only mean something there, and those beside other noise. */
function markEdges(lines: PageLine[], rules: (string | null)[], zones: Zones): void {
  const mark = (index: number, beside: number): void => {
    const line = lines[index];
    if (!line || rules[index] !== null) return;
    const outside = index < zones.first || (index > zones.last && !line.isListed);
    const besideNoise = rules[beside] !== null && rules[beside] !== undefined && !line.isListed;
    const rule = outside || besideNoise ? lineNoiseRule(line.text, true) : null;
    // Beside an offer only what shares is of its kind.
    if (rule !== null && (outside || rules[beside] !== 'strip/offer' || rule === 'strip/share')) rules[index] = rule;
  };
  for (let index = 0; index < lines.length; index += 1) mark(index, index - 1);
  for (let index = lines.length - 1; index >= 0; index -= 1) mark(index, index + 1);
}

function markBylines(
  lines: PageLine[],
  rules: (string | null)[],
  zones: Zones,
): { author: string | null; date: string | null; bylineNumber: number | null } {
  const found = { author: null as string | null, date: null as string | null, bylineNumber: null as number | null };
  const readAt = (index: number): void => {
    const line = lines[index];
    if (!line || (rules[index] !== null && rules[index] !== 'strip/byline' && rules[index] !== 'strip/date')) return;
    const isNoise = (at: number): boolean => {
      const other = lines[at];
      return other !== undefined && at !== zones.first && (rules[at] !== null || readByline(other.text, false) !== null);
    };
    // A name alone is the author's when a date or a reading time stands beside it; the first line is the title's place.
    const byline = readByline(line.text, index > 0 && (isNoise(index - 1) || isNoise(index + 1)));
    if (!byline) return;
    rules[index] = byline.rule;
    if (byline.author !== null || byline.date !== null) found.bylineNumber ??= line.number;
    found.author ??= byline.author;
    found.date ??= byline.date;
  };
  const isDated = (index: number): boolean => rules[index] === 'strip/date' || rules[index] === 'strip/byline';
  for (let index = 0; index < Math.max(zones.first, 15); index += 1) if (index < zones.first || isDated(index)) readAt(index);
  for (let index = zones.last + 1; index < lines.length; index += 1) if (!lines[index]?.isListed) readAt(index);
  return found;
}
