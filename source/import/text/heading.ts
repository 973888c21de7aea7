import type { HeadingStyle, TextHeading } from './blocks.ts';
import { answers, type Below, belowOf, follows, isShortLine, shortRunFrom, standsApart, touchingRunFrom } from './heading-neighbours.ts';
import { cleanOf, strengthOf, underlineOf } from './heading-strength.ts';
import { fitsStyle, hasSisters, headingCount } from './heading-style.ts';
import type { Layout } from './layout.ts';
import { mayOpenHeading } from './markers.ts';
import { endsSentence, endsWithColon, isCapitals, isTitleCase, opensProperly, sizeOf, widthOf } from './measure.ts';
import { wholeQuotation } from './quotation.ts';

/** Whether a line is a heading, from its words and from what stands above and below it. */
export function isHeading(layout: Layout, index: number): boolean {
  const strength = strengthOf(layout, index);
  if (strength === null) return underlineOf(layout, index) !== null;
  if (underlineOf(layout, index) !== null || layout.numbers.get(index)?.role === 'heading') return true;
  const below = belowOf(layout, index);
  if (below === 'nothing') return false;
  const apart = standsApart(layout, index);
  if (!apart && !follows(layout, index)) return false;
  const sign = layout.markers[index];
  // Lines with a picture or a sign before each, one below the other, are a list.
  if (sign && (hasSign(layout, index + 1) || hasSign(layout, index - 1)) && !opensSigned(layout, index)) return false;
  if (sign && hasSign(layout, index + 1)) return true;
  if (strength === 'colon') return isColonHeading(layout, index, below, apart);
  if (strength === 'strong') return below !== 'short' || opensShortRun(layout, index) || (apart && touchingRunFrom(layout, index + 1) >= 2);
  if (strength === 'question')
    return (
      (apart || layout.isDense) && (isAnsweredByList(layout, index, below) || (answers(layout, index, 'long') && hasSisters(layout, index)))
    );
  return isPlainHeading(layout, index, below);
}

/** A question set as the text's other headings are, with a list, words that lead to one, or words to say one below the other under it. */
function isAnsweredByList(layout: Layout, index: number, below: Below): boolean {
  const { lines } = layout;
  const [line, next, after] = [lines[index]!, lines[index + 1]!, lines[index + 2]];
  const above = lines[index - 1];
  if (!above || endsWithColon(above.text) || sizeOf(line.text) > 9 || headingCount(layout) < 2 || !fitsStyle(layout, index)) return false;
  const isSaid = wholeQuotation(next.text) && after !== undefined && wholeQuotation(after.text);
  return isSaid || below === 'list' || below === 'lead-in';
}

const hasSign = (layout: Layout, index: number): boolean => {
  const marker = layout.markers[index];
  return marker?.type === 'picture' || (marker?.type === 'bullet' && mayOpenHeading(marker.sign));
};

/** Among lines with a sign each, one set apart from those that touch below or above it, or in other letters, is their heading. */
function opensSigned(layout: Layout, index: number): boolean {
  const { lines } = layout;
  const below = hasSign(layout, index + 1);
  const [line, next] = [lines[index]!, lines[index + 1]!];
  if ((below && next.gap === 0) || (index > 0 && line.gap === 0)) return false;
  const titled = isTitleCase(cleanOf(layout, index));
  if (!below) return lines[index - 1]?.gap === 0 || (titled && !isTitleCase(cleanOf(layout, index - 1)));
  const touching = lines[index + 2]?.gap === 0 && hasSign(layout, index + 2);
  return touching || (titled && !isTitleCase(cleanOf(layout, index + 1)));
}

/** A heading above another heading, or above a list without bullets. */
function opensShortRun(layout: Layout, index: number): boolean {
  if (layout.numbers.get(index + 1)?.role === 'heading' || underlineOf(layout, index + 1) !== null) return true;
  const run = shortRunFrom(layout, index + 1);
  if (run === 0) return strengthOf(layout, index + 1) !== null && belowOf(layout, index + 1) !== 'short';
  if (run === 1) return isHeadingBelow(layout, index + 1);
  // The first of lines that touch is one of them, unless it is set otherwise.
  const [line, next] = [layout.lines[index]!, layout.lines[index + 1]!];
  if (
    !layout.isDense &&
    next.gap === 0 &&
    (sizeOf(line.text) < 2 || !isTitleCase(line.text) || isTitleCase(next.text)) &&
    !isCapitals(line.text)
  )
    return false;
  // Several short lines and then text: the heading of a list, unless this is one of its items.
  return (
    standsApart(layout, index) && (layout.lines[index - 1] === undefined || endsSentence(layout.lines[index - 1]!.text) || index === 1)
  );
}

function isHeadingBelow(layout: Layout, index: number): boolean {
  const strength = strengthOf(layout, index);
  const below = belowOf(layout, index);
  return strength !== null && (below === 'text' || below === 'list' || below === 'lead-in');
}

function isColonHeading(layout: Layout, index: number, below: Below, apart: boolean): boolean {
  if (!apart) return false;
  if (layout.markers[index]?.type === 'picture' || isCapitals(layout.lines[index]!.text)) return below !== 'nothing';
  return below === 'text' || (layout.hasColonHeadings && below !== 'short');
}

/** A heading in a sentence's letters: alone between paragraphs, shorter than what follows, and in a text where such lines are headings. */
function isPlainHeading(layout: Layout, index: number, below: Below): boolean {
  const line = layout.lines[index]!;
  const next = layout.lines[index + 1]!;
  const above = layout.lines[index - 1];
  if (above && endsWithColon(above.text)) return false;
  if (layout.numbers.get(index + 1)?.role === 'heading') return standsApart(layout, index) || layout.isDense;
  if (next.gap > 0 && standsApart(layout, index) && touchingRunFrom(layout, index + 1) >= 2) return fitsStyle(layout, index);
  if (below === 'short') return !above && shortRunFrom(layout, index + 1) === 1 && isHeadingBelow(layout, index + 1);
  const hangs = above && isShortLine(layout, index - 1) && !endsSentence(above.text) && !wholeQuotation(above.text);
  if (hangs && !endsTouchingList(layout, index, below) && strengthOf(layout, index - 1) !== 'strong' && !isHeading(layout, index - 1))
    return false;
  const longer = widthOf(next.text) >= Math.max(60, widthOf(line.text) * 1.2) || below === 'list' || below === 'lead-in';
  if (!longer && !(below === 'text' && endsSentence(next.text) && widthOf(next.text) > widthOf(line.text))) return false;
  if (!layout.isDense && line.gap === 0 && above) return false;
  if (!layout.isDense && next.gap === 0 && !opensProperly(next.text)) return false;
  return fitsStyle(layout, index);
}

/** Above it lines without bullets that touch, then an empty line; its paragraph directly below: set as a heading, not as one more line. */
function endsTouchingList(layout: Layout, index: number, below: Below): boolean {
  const { lines } = layout;
  const [line, next] = [lines[index]!, lines[index + 1]!];
  return line.gap > 0 && next.gap === 0 && lines[index - 1]?.gap === 0 && below === 'text' && widthOf(next.text) >= 80;
}

/** A heading's block. An underlining below it is its own line, and is passed over. */
export function readHeading(layout: Layout, index: number): { block: TextHeading; next: number } | null {
  if (!isHeading(layout, index)) return null;
  const line = layout.lines[index]!;
  const underline = underlineOf(layout, index);
  const role = layout.numbers.get(index);
  const marker = layout.markers[index];
  const style: HeadingStyle = underline
    ? `underline ${underline}`
    : role?.style === 'parts'
      ? `parts ${(line.text.match(/^[\d.]+\d/u)?.[0] ?? '').split('.').length}`
      : role
        ? `number ${role.style}`
        : marker?.type === 'bullet'
          ? 'sign'
          : isCapitals(line.text)
            ? 'capitals'
            : 'plain';
  return {
    block: {
      type: 'heading',
      line: { text: marker?.type === 'bullet' ? marker.rest : line.text, number: line.number },
      style,
      value: role?.value ?? null,
      level: 2,
    },
    next: index + (underline ? 2 : 1),
  };
}
