import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { TextBlock, TextItem, TextLine } from '../text/blocks.ts';
import { readLayout } from '../text/layout.ts';
import { placeHeadings } from '../text/levels.ts';
import type { Line } from '../text/lines.ts';
import { readMarker } from '../text/markers.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { isTitleLine, titleBlock } from '../text/title.ts';
import { cutAtBreaks, withoutStart } from './phrasing.ts';
import { readTypedBullets } from './tidy-tree.ts';

/** One line of a paragraph: its phrasing between two breaks. */
interface Piece {
  children: PhrasingContent[];
  line: Line;
  position: Paragraph['position'];
}

const isBoldLine = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';

/** Whether a page or a document is nothing but paragraphs: then its headings and lists are found as in a pasted text. */
export function isPlain(tree: Root): boolean {
  const body = tree.children.filter((node) => !(node.type === 'heading' && node.depth === 1));
  const bold = body.filter(isBoldLine).length;
  return (
    body.length >= 3 &&
    bold < 2 &&
    body.every(({ type }) => type === 'paragraph' || type === 'footnoteDefinition' || type === 'thematicBreak')
  );
}

/** Paragraphs classified as the lines of a pasted text, with their own bold, italics and links. */
export function readParagraphs(tree: Root): Root {
  const pieces: Piece[] = [];
  const others: RootContent[] = [];
  for (const node of tree.children) {
    if (node.type !== 'paragraph') {
      if (node.type === 'footnoteDefinition') others.push(node);
      continue;
    }
    for (const [index, children] of cutAtBreaks(node.children).entries()) {
      const text = plainText({ type: 'paragraph', children }).replace(/\s+/gu, ' ').trim();
      const line: Line = { text, number: pieces.length, indent: 0, gap: index === 0 && pieces.length > 0 ? 1 : 0 };
      pieces.push({ children, line, position: node.position });
    }
  }
  const titled = tree.children.filter((node) => node.type === 'heading');
  // A picture alone has no words to classify: it stays a paragraph between the others.
  const lines = pieces.map(({ line }) => ({ ...line, text: line.text === '' ? '\u2063' : line.text }));
  const hasTitle = titled.length === 0 && isTitleLine(lines);
  const blocks = [...(hasTitle ? [titleBlock(lines[0]!)] : []), ...readBlocks(readLayout(hasTitle ? lines.slice(1) : lines))];
  placeHeadings(blocks);
  const found = blocks.filter(({ type }) => type === 'heading' || type === 'list').length;
  if (found < 2) return readTypedBullets(tree);
  return { ...tree, children: [...titled, ...blocks.flatMap((block) => toNodes(block, pieces)), ...others] };
}

const at = (pieces: Piece[], { number }: TextLine): Piece => pieces[number]!;

function paragraphOf(lines: TextLine[], pieces: Piece[], cut = 0): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] => {
    const own = withoutStart(at(pieces, line).children, index === 0 ? cut : 0);
    return index === 0 ? own : [{ type: 'break' }, ...own];
  });
  const { position } = at(pieces, lines[0]!);
  return { type: 'paragraph', children, ...(position ? { position } : {}) };
}

function toList(items: TextItem[], pieces: Piece[]): List {
  const ordered = items[0]?.mark != null;
  const children = items.map((item): ListItem => {
    const line = item.lines[0]!;
    const whole = at(pieces, line).line.text;
    const marker = readMarker(whole);
    const cut = marker && whole.endsWith(line.text) ? whole.length - line.text.length : 0;
    const inner: ListItem['children'] = [paragraphOf(item.lines, pieces, cut), ...item.more.map((more) => paragraphOf([more], pieces))];
    if (item.children.length > 0) inner.push(toList(item.children, pieces));
    return { type: 'listItem', spread: item.more.length > 0, checked: item.checked, children: inner };
  });
  return { type: 'list', ordered, ...(ordered ? { start: Number.parseInt(items[0]!.mark!, 10) || 1 } : {}), spread: false, children };
}

function toNodes(block: TextBlock, pieces: Piece[]): RootContent[] {
  switch (block.type) {
    case 'heading': {
      const { children, position } = at(pieces, block.line);
      const whole = at(pieces, block.line).line.text;
      const depth = Math.min(6, block.level) as 1 | 2 | 3 | 4 | 5 | 6;
      return [
        {
          type: 'heading',
          depth,
          children: withoutStart(children, whole.length - block.line.text.length),
          ...(position ? { position } : {}),
        },
      ];
    }
    case 'list':
      return [toList(block.items, pieces)];
    case 'quote':
      return [{ type: 'blockquote', children: block.lines.map((line) => paragraphOf([line], pieces)) }];
    case 'paragraph':
      return [paragraphOf(block.lines, pieces)];
    case 'footnote':
      return [paragraphOf([block.line], pieces)];
    case 'table':
      return block.rows.map(({ number }) => paragraphOf([{ text: '', number }], pieces));
    case 'break':
      return [{ type: 'thematicBreak' }];
    default: {
      const never: never = block;
      throw new TypeError(`unknown block ${JSON.stringify(never)}`);
    }
  }
}
