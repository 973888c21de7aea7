import type { Blockquote, Root } from 'mdast';
import { joinLines, splitLines } from '../tree/lines.ts';
import { boldLine, mergeText, paragraphOf, replaceNodes } from '../tree/nodes.ts';
import { callOut } from './call-out.ts';
import { nameOf } from './mark-table.ts';

const opening = /^\[!([\p{L}][\p{L}\p{N}_ -]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*/u;

/** `> [!NOTE]` of GitHub and `> [!tip]- Title` of Obsidian become call-outs; any kind they invent is one. */
export function readQuotedCallOuts(tree: Root): void {
  replaceNodes(tree, (node) => (node.type === 'blockquote' ? readQuote(node) : null));
}

function readQuote(quote: Blockquote): Blockquote[] | null {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return null;
  const found = opening.exec(first.children[0].value);
  if (!found?.[1]) return null;
  const [title = [], ...lines] = splitLines([
    { ...first.children[0], value: first.children[0].value.slice(found[0].length) },
    ...first.children.slice(1),
  ]);
  const words = mergeText(title);
  const body = mergeText(joinLines(lines));
  const paragraph = body.length === 0 ? [] : [paragraphOf(body, lines[0]?.[0])];
  return [callOut(nameOf(found[1]), words.length === 0 ? null : boldLine(words, first), [...paragraph, ...rest], quote)];
}
