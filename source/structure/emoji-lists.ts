import type { List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';
import { linesOf } from './plain-text.ts';

const picture = /^(?:[0-9]\uFE0F?\u20E3|\p{Emoji_Presentation}|\p{Extended_Pictographic}|[\u2600-\u27BF\u{1F000}-\u{1FAFF}])/u;

/** Two lines or more of one paragraph, each led by a picture: a list somebody typed with emoji for bullets. */
export function isEmojiList(paragraph: Paragraph): boolean {
  if (!paragraph.children.some(breaksLine)) return false;
  const lines = linesOf(paragraph);
  return lines.length >= 2 && lines.every((line) => picture.test(line));
}

const breaksLine = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.includes('\n')) || ('children' in node && node.children.some(breaksLine));

/** A paragraph's lines as phrasing, cut at its soft and hard breaks; a break inside bold or italics is left there. */
export function splitLines(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      let from = 0;
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push(lineText(node, value, index, from));
        from += value.length + 1;
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** The place of a line of a text node: its first line stands where the node does. */
function lineText(node: Text, value: string, index: number, from: number): Text {
  const start = node.position?.start;
  if (!start) return { type: 'text', value };
  const point = { line: start.line + index, column: index === 0 ? start.column : 1, offset: (start.offset ?? 0) + from };
  return { type: 'text', value, position: { start: point, end: point } };
}

/** The lines of a paragraph as a list, a paragraph each. */
export function listFromLines(paragraph: Paragraph, lines: PhrasingContent[][] = splitLines(paragraph)): List {
  const children = lines.map((line): ListItem => {
    const place = line[0]?.position ? { position: line[0].position } : {};
    return { type: 'listItem', spread: false, checked: null, children: [{ type: 'paragraph', children: line, ...place }], ...place };
  });
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children,
    ...(paragraph.position ? { position: paragraph.position } : {}),
  };
}
