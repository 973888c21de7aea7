import type { HeadingStyle, TextHeading } from './blocks.ts';
import type { Layout } from './layout.ts';
import { mayOpenHeading } from './markers.ts';
import {
  endsOpen,
  endsSentence,
  endsWithColon,
  endsWithQuestion,
  endsWithStop,
  hasCase,
  isCapitals,
  isTitleCase,
  opensProperly,
  sizeOf,
  widthOf,
} from './measure.ts';
import { hasSignature, wholeQuotation } from './quotation.ts';

/** How sure a line's own words make it a heading; its neighbours decide the rest. */
type Strength = 'strong' | 'weak' | 'question' | 'colon';

const underlining = /^(={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u;
const bracketed = /^(?:【[^】]{1,40}】|《[^》]{1,40}》|\[[^\]]{2,60}\])$/u;
const asks =
  /^[¿“"]?(?:what|why|how|when|where|who|which|is|are|can|could|do|does|should|will|was|wie|was|warum|wann|wo|wer|welche[rs]?|ist|sind|kann|qué|por qué|cómo|cuándo|dónde|quién|cuál(?:es)?|comment|pourquoi|quand|où|qui|quel(?:le)?s?|qu[’']est-ce)(?!\p{L})/iu;

/** The underlining directly below a line, if it has one. */
export function underlineOf(layout: Layout, index: number): '=' | '-' | null {
  const below = layout.lines[index + 1];
  const line = layout.lines[index];
  if (!below || !line || below.gap > 0 || underlining.test(line.text)) return null;
  const sign = underlining.exec(below.text)?.[1]?.[0];
  if (sign === undefined || sizeOf(line.text) > 16 || endsWithStop(line.text)) return null;
  return sign === '=' || sign === '*' ? '=' : '-';
}

const cleanOf = (layout: Layout, index: number): string => {
  const marker = layout.markers[index];
  return marker && (marker.type === 'picture' || (marker.type === 'number' && layout.numbers.has(index)))
    ? marker.rest
    : layout.lines[index]!.text;
};

/** The heading test for unmarked text (DOMAIN a): few words, no end of a sentence, capitals or a mark before it. */
function strengthOf(layout: Layout, index: number): Strength | null {
  const line = layout.lines[index];
  if (!line) return null;
  const marker = layout.markers[index] ?? null;
  if (marker?.type === 'task' || (marker?.type === 'bullet' && !mayOpenHeading(marker.sign))) return null;
  if (layout.numbers.get(index)?.role === 'item') return null;
  const text = marker?.type === 'bullet' ? marker.rest : cleanOf(layout, index);
  if (text.includes('\t')) return null;
  const capitals = isCapitals(text);
  const most = capitals || layout.numbers.get(index)?.role === 'heading' ? 16 : 12;
  if (sizeOf(text) > most || sizeOf(text) === 0 || widthOf(text) > 110 || (widthOf(text) > 90 && most === 12)) return null;
  if (layout.numbers.get(index)?.role === 'heading') return 'strong';
  if (
    endsWithStop(text) ||
    hasSignature(text) ||
    endsOpen(text) ||
    wholeQuotation(text) ||
    /https?:\/\/|^\S+@\S+$/u.test(text) ||
    underlining.test(text)
  )
    return null;
  if (hasCase(text) && !opensProperly(text)) return null;
  if (bracketed.test(text)) return 'strong';
  const titled = isTitleCase(text.replace(/[:：]$/u, ''));
  if (endsWithColon(text)) {
    if (layout.repeated.has(line.text)) return null;
    return (capitals || titled || marker?.type === 'picture') && sizeOf(text) <= 9 ? 'colon' : null;
  }
  if (capitals || marker?.type === 'picture' || marker?.type === 'bullet') return 'strong';
  if (/[!！]$/u.test(text)) return titled && sizeOf(text) >= 3 ? 'strong' : null;
  if (endsWithQuestion(text)) return titled && sizeOf(text) >= 3 ? 'strong' : asks.test(text) || !hasCase(text) ? 'question' : null;
  return titled ? 'strong' : 'weak';
}

/** What stands below a heading: running text, a list, words to say, or something short. */
type Below = 'text' | 'list' | 'lead-in' | 'short' | 'nothing';

function belowOf(layout: Layout, index: number): Below {
  const next = layout.lines[index + 1];
  if (!next) return 'nothing';
  const marker = layout.markers[index + 1] ?? null;
  if (marker?.type === 'bullet' || marker?.type === 'task' || layout.numbers.get(index + 1)?.role === 'item') return 'list';
  if (wholeQuotation(next.text)) return 'text';
  if (endsWithColon(next.text)) return 'lead-in';
  if (
    widthOf(next.text) >= 80 ||
    endsWithStop(next.text) ||
    (endsSentence(next.text) && sizeOf(next.text) >= 3 && !strengthOf(layout, index + 1))
  )
    return 'text';
  if (/^[^:]{2,60}[:：]\s+\S/u.test(next.text) && sizeOf(next.text) >= 5) return 'text';
  // A line of a talk or a verse, a first line that goes on below.
  if (endsOpen(next.text) || (layout.lines[index + 2]?.gap === 0 && sizeOf(next.text) >= 6 && !strengthOf(layout, index + 1)))
    return 'text';
  return 'short';
}

/** Short lines in a row, without marks and ends of sentences, from `index` on, three at most: a list without bullets, or headings on headings. */
export function shortRunFrom(layout: Layout, index: number): number {
  let at = index;
  while (at < index + 3 && isShortLine(layout, at)) at += 1;
  return at - index;
}

/** Short lines that touch, from `index` to the next empty line: a list without bullets below a heading. No verse, whose lines run on. */
export function touchingRunFrom(layout: Layout, index: number): number {
  let at = index;
  while (at < layout.lines.length && (at === index || layout.lines[at]!.gap === 0)) {
    const { text } = layout.lines[at]!;
    if (!isShortLine(layout, at) || endsOpen(text) || (hasCase(text) && !opensProperly(text))) return 0;
    at += 1;
  }
  return at - index;
}

/** A line that may be an item of a list without bullets. */
export function isShortLine(layout: Layout, index: number): boolean {
  const line = layout.lines[index];
  if (!line || layout.markers[index] || layout.numbers.has(index)) return false;
  const { text } = line;
  return (
    sizeOf(text) <= 20 &&
    widthOf(text) <= 130 &&
    !endsWithStop(text) &&
    !hasSignature(text) &&
    !endsWithColon(text) &&
    !underlining.test(text) &&
    !text.includes('\t')
  );
}

const standsApart = (layout: Layout, index: number): boolean => {
  const line = layout.lines[index]!;
  const above = layout.lines[index - 1];
  return !above || line.gap > 0;
};

function follows(layout: Layout, index: number): boolean {
  const above = layout.lines[index - 1];
  if (!above) return true;
  const marker = layout.markers[index - 1];
  const listed = marker?.type === 'bullet' || marker?.type === 'task' || layout.numbers.has(index - 1);
  return (
    endsSentence(above.text) ||
    hasSignature(above.text) ||
    listed ||
    wholeQuotation(above.text) ||
    strengthOf(layout, index - 1) === 'strong' ||
    underlining.test(above.text) ||
    !/[\p{L}\p{N}]/u.test(above.text)
  );
}

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
  if (strength === 'question') return (apart || layout.isDense) && answers(layout, index) && hasSisters(layout, index);
  return isPlainHeading(layout, index, below);
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
  if (touchingRunFrom(layout, index + 1) >= 2 && next.gap > 0 && standsApart(layout, index)) return fitsStyle(layout, index);
  if (below === 'short') return !above && shortRunFrom(layout, index + 1) === 1 && isHeadingBelow(layout, index + 1);
  const hangs = above && isShortLine(layout, index - 1) && !endsSentence(above.text) && !wholeQuotation(above.text);
  if (hangs && strengthOf(layout, index - 1) !== 'strong' && !isHeading(layout, index - 1)) return false;
  const longer = widthOf(next.text) >= Math.max(60, widthOf(line.text) * 1.2) || below === 'list' || below === 'lead-in';
  if (!longer && !(below === 'text' && endsSentence(next.text) && widthOf(next.text) > widthOf(line.text))) return false;
  if (!layout.isDense && line.gap === 0 && above) return false;
  if (!layout.isDense && next.gap === 0 && !opensProperly(next.text)) return false;
  return fitsStyle(layout, index);
}

const styles = new WeakMap<Layout, { strong: number; weak: number }>();

/** In a text of headings with capitals, a long line without them is a caption or a stray line. */
function fitsStyle(layout: Layout, index: number): boolean {
  let known = styles.get(layout);
  if (!known) {
    known = { strong: 0, weak: 0 };
    for (const at of layout.lines.keys()) {
      if (layout.markers[at] || (layout.lines[at]!.gap === 0 && !layout.isDense)) continue;
      const strength = strengthOf(layout, at);
      if (strength === 'strong' && belowOf(layout, at) === 'text') known.strong += 1;
      if (strength === 'weak' && belowOf(layout, at) === 'text') known.weak += 1;
    }
    styles.set(layout, known);
  }
  const { text } = layout.lines[index]!;
  if (!hasCase(text) || known.strong < 3 || known.weak >= known.strong) return true;
  const long = text.split(/\s+/u).filter((word) => word.length >= 4);
  return sizeOf(text) <= 4 || long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.4;
}

/** Running text stands below, or a long line that leads to a list. */
const answers = (layout: Layout, index: number): boolean => {
  const below = belowOf(layout, index);
  return below === 'text' || (below === 'lead-in' && widthOf(layout.lines[index + 1]!.text) >= 50);
};

/** One question alone may be a writer's way of speaking; several, each above its answer, are headings. */
function hasSisters(layout: Layout, index: number): boolean {
  const isSister = (at: number): boolean =>
    strengthOf(layout, at) === 'question' && (standsApart(layout, at) || layout.isDense) && answers(layout, at);
  const others = [...layout.lines.keys()].filter((at) => at !== index && (isSister(at) || (isPlain(layout, at) && answers(layout, at))));
  return others.length > 0;
}

const isPlain = (layout: Layout, index: number): boolean =>
  strengthOf(layout, index) === 'weak' && standsApart(layout, index) && (layout.lines[index + 1]?.gap ?? 0) > 0;

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
