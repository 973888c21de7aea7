import type { PhrasingContent, Text } from 'mdast';

/**
 * Cut a text node at the matches of a pattern and put something else in their place.
 *
 * @param pattern Global.
 * @param make What a match becomes; `null` when it is the author's text after all.
 * @returns The pieces with their places, `null` when nothing changed.
 */
export function splitText(
  node: Text,
  pattern: RegExp,
  make: (match: RegExpExecArray) => PhrasingContent[] | null,
): PhrasingContent[] | null {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(pattern)) {
    const made = make(match);
    if (made === null) continue;
    if (match.index > from) pieces.push(partOf(node, from, match.index));
    const { position } = partOf(node, match.index, match.index + match[0].length);
    pieces.push(...made.map((one) => (position && !one.position ? { ...one, position } : one)));
    from = match.index + match[0].length;
  }
  if (from === 0 && pieces.length === 0) return null;
  if (from < node.value.length) pieces.push(partOf(node, from, node.value.length));
  return pieces;
}

/** A part of a text node, its place counted in lines. */
export function partOf(node: Text, start: number, end: number): Text {
  const value = node.value.slice(start, end);
  if (!node.position) return { type: 'text', value };
  const { start: origin } = node.position;
  const pointAt = (offset: number) => {
    const before = node.value.slice(0, offset);
    const breaks = before.split('\n').length - 1;
    const column = breaks === 0 ? origin.column + offset : offset - before.lastIndexOf('\n');
    return { line: origin.line + breaks, column, offset: (origin.offset ?? 0) + offset };
  };
  return { type: 'text', value, position: { start: pointAt(start), end: pointAt(end) } };
}
