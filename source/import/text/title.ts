import { readDate } from '../../language/dates.ts';
import type { TextBlock, TextHeading } from './blocks.ts';
import type { Line } from './lines.ts';
import { readMarker } from './markers.ts';
import { endsOpen, endsSentence, endsWithColon, endsWithStop, hasCase, isTitleCase, opensProperly, sizeOf, widthOf } from './measure.ts';

const generic =
  /^[^\p{L}\p{N}]*(?:intro(?:duction)?|overview|einleitung|introducción|introduction|vorwort|dear|hello|hi|hey|liebe[rs]?|hallo|querid[oa]s?|hola|chère?s?|cher|bonjour|q|a|note|update|warning|content note)(?:\s*[:：,]|$|\s+\p{L}+[,!]?$)/iu;

/** Whether the first line of a text is its title: a few words that end no sentence, above everything else. */
export function isTitleLine(lines: Line[]): boolean {
  const [line, next] = lines;
  if (!line || !next) return false;
  const marker = readMarker(line.text);
  if (marker && marker.type !== 'picture' && !(marker.type === 'number' && /^\d/u.test(line.text) && !/^\d+[.)]/u.test(line.text)))
    return false;
  const text = marker?.type === 'picture' ? marker.rest : line.text;
  if (sizeOf(text) > 22 || widthOf(text) > 170 || sizeOf(text) === 0) return false;
  if (endsWithStop(text) || endsOpen(text) || endsWithColon(text) || generic.test(text) || (hasCase(text) && !opensProperly(text)))
    return false;
  // “Hamburg, 3 May” opens a letter.
  if (readDate(text.split(/,\s+/u).slice(1).join(', ')) !== null) return false;
  if (/^[“"„«'‘]/u.test(text) && /["”“»'’]$/u.test(text) && !isTitleCase(text)) return false;
  if (/[!！]$/u.test(text) && !(isTitleCase(text) && sizeOf(text) >= 3)) return false;
  // A question to the reader opens many a first paragraph.
  if (/[?？]$/u.test(text) && next.gap === 0 && !isTitleCase(text)) return false;
  // The first line of a verse or of a paragraph that was broken.
  return next.gap > 0 || (endsSentence(next.text) && widthOf(next.text) > widthOf(text)) || isTitleCase(text) || widthOf(next.text) >= 100;
}

/**
 * Whether the line below the title is its subtitle: it says more of it in other letters, and no section begins with it.
 *
 * @param isAboveByline The author's name, a date or a reading time stood below it.
 */
export function isSubtitleLine(lines: Line[], isAboveByline: boolean): boolean {
  const [title, line, next] = lines;
  if (!title || !line || !next || readMarker(line.text) || endsWithColon(line.text) || sizeOf(line.text) > 30) return false;
  if (isAboveByline) return sizeOf(line.text) >= 2;
  return (
    !endsSentence(line.text) &&
    !isTitleCase(line.text) &&
    sizeOf(line.text) >= 4 &&
    isTitleCase(title.text) &&
    (line.gap === 0 || next.gap > line.gap) &&
    widthOf(next.text) > 100
  );
}

/** The title as the first block. */
export const titleBlock = (line: { text: string; number: number }): TextHeading => ({
  type: 'heading',
  line: { text: line.text, number: line.number },
  style: 'plain',
  value: null,
  level: 1,
});

export const isTitle = (block: TextBlock): boolean => block.type === 'heading' && block.level === 1;
