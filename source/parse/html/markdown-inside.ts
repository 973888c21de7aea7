import type { Html, Root, RootContent } from 'mdast';
import { childrenOf, placeOf, replaceNodes } from '../tree/nodes.ts';

const opening =
  /^[ \t]*<[A-Za-z][\w-]*(?:\s[^<>]*)?\smarkdown(?:=(?:"(?:1|block|span|true)?"|'(?:1|block|span|true)?'|1|block|span|true))?(?:\s[^<>]*)?>/u;

/** `<div markdown="1">` (kramdown, Python-Markdown): what stands inside is Markdown, also without an empty line before it. */
export function readMarkdownInside(tree: Root, parse: (text: string) => Root): void {
  replaceNodes(tree, (node) => {
    const tag = node.type === 'html' ? opening.exec(node.value)?.[0] : undefined;
    if (node.type !== 'html' || tag === undefined) return null;
    const inside = node.value.slice(tag.length);
    if (inside.trim() === '') return null;
    const parsed = parse(inside);
    shiftLines(parsed, (node.position?.start.line ?? 1) - 1);
    readMarkdownInside(parsed, parse);
    return [openingOf(node, tag), ...parsed.children];
  });
}

const openingOf = (node: Html, tag: string): Html => ({ type: 'html', value: tag, ...placeOf(node) });

function shiftLines(node: Root | RootContent, by: number): void {
  for (const child of childrenOf(node)) shiftLines(child, by);
  if (!node.position) return;
  const { start, end } = node.position;
  node.position = { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
}
