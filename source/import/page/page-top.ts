import { endsOpen, endsWithColon, endsWithStop, isTitleCase, sizeOf } from '../text/measure.ts';
import { isPersonName } from './byline.ts';
import { isAboveByline, type PageLine } from './read-page.ts';

const most = 25;

/** The title among the lines above the text: in capitals as titles are, and the fullest of them. */
function findTitle(lines: PageLine[], top: number[]): number | null {
  const scored = top
    .filter((index) => {
      const { text, isListed } = lines[index]!;
      return (
        !isListed &&
        sizeOf(text) >= 3 &&
        sizeOf(text) <= 22 &&
        !endsWithStop(text) &&
        !endsWithColon(text) &&
        !endsOpen(text) &&
        !isPersonName(text)
      );
    })
    .map((index) => ({ index, score: Math.min(12, sizeOf(lines[index]!.text)) + (isTitleCase(lines[index]!.text) ? 6 : 0) }));
  // Of two alike the first one: what follows a title is smaller.
  const best = scored.reduce<{ index: number; score: number } | null>(
    (one, other) => (one === null || other.score > one.score ? other : one),
    null,
  );
  return best && best.score >= 8 ? best.index : null;
}

/**
 * Above the text of a page that shows its frame there: short lines above the title, and between the title and the frame's last line
 * (a section of the site, a name, “Listen”, “More”).
 *
 * @returns The name of a person that stood there, `null` for none.
 */
export function markPageTop(lines: PageLine[], rules: (string | null)[]): string | null {
  const text = lines.findIndex(
    (line, index) =>
      rules[index] === null &&
      !line.isListed &&
      !isAboveByline(lines, rules, index) &&
      (sizeOf(line.text) >= 25 || (sizeOf(line.text) >= 12 && endsWithStop(line.text))),
  );
  const all = lines.map((_, index) => index).slice(0, Math.min(most, text === -1 ? 0 : text));
  const frame = all.filter((index) => rules[index] !== null && rules[index] !== 'strip/contents');
  const title =
    frame.length === 0
      ? null
      : findTitle(
          lines,
          all.filter((index) => rules[index] === null),
        );
  if (title === null) return null;
  let person: string | null = null;
  for (const index of all) {
    const line = lines[index]!;
    const isAbove = index < title;
    const isBetween = index > title && index < frame.at(-1)!;
    const short = sizeOf(line.text) <= (isAbove ? 6 : 4) && !endsWithStop(line.text.replace(/\.$/u, ''));
    if (rules[index] !== null || line.isListed || !short || !(isAbove || isBetween)) continue;
    // A line above running text may be its heading.
    const below = lines[index + 1];
    const isHeading =
      isBetween &&
      (index === all.at(-1) || (rules[index + 1] === null && below !== undefined && endsWithStop(below.text) && sizeOf(below.text) >= 5));
    if (isHeading) continue;
    if (isPersonName(line.text)) person ??= line.text;
    rules[index] = 'strip/page-top';
  }
  return person;
}
