import type { PhrasingContent, Text } from 'mdast';

/**
 * The lines of a paragraph, cut at line ends and hard breaks on its own level; emphasis that spans lines stays whole.
 *
 * Every text node knows its line, so that messages do too.
 */
export function splitLines(children: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text' && child.value.includes('\n')) {
      let before = 0;
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push(textOnLine(child, value, index, before));
        before += value.length + 1;
      }
    } else lines.at(-1)?.push(child);
  }
  return lines;
}

/** A part of a text node: `index` lines and `before` letters after its start. */
function textOnLine(node: Text, value: string, index: number, before: number): Text {
  const { position } = node;
  if (!position) return { type: 'text', value };
  const offset = (position.start.offset ?? 0) + before;
  const start = { line: position.start.line + index, column: index === 0 ? position.start.column : 1, offset };
  return {
    type: 'text',
    value,
    position: { start, end: { line: start.line, column: start.column + value.length, offset: offset + value.length } },
  };
}

/** Lines as one paragraph again, line ends between them. */
export function joinLines(lines: PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'text' as const, value: '\n', ...lineEnd(line) }, ...line]));
}

/** A line end counts to the line before it. */
function lineEnd(next: PhrasingContent[]): Pick<Text, 'position'> {
  const end = next[0]?.position?.start;
  if (!end) return {};
  return { position: { start: { line: Math.max(1, end.line - 1), column: 1, offset: Math.max(0, (end.offset ?? 0) - 1) }, end } };
}
