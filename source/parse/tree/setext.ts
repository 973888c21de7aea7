import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { replaceNodes } from './nodes.ts';

const mostWords = 12;
/** Scripts that write without spaces. */
const mostLetters = 40;

/** A paragraph straight above a rule `---` is read as a heading: where it reads like a sentence it is a paragraph and a rule again. */
export function readSetextTraps(tree: Root, source: string): void {
  replaceNodes(tree, (node) =>
    node.type === 'heading' && node.depth === 2 && isUnderlined(node, source) && isSentence(node) ? takeApart(node) : null,
  );
}

function isUnderlined(heading: Heading, source: string): boolean {
  const { start, end } = heading.position ?? {};
  if (!start || !end || start.line === end.line) return false;
  return /\n[ \t>]*-+[ \t]*$/u.test(source.slice(start.offset ?? 0, end.offset ?? 0));
}

function isSentence(heading: Heading): boolean {
  const text = textOf(heading).trim();
  if (/[.,;。，；、]$/u.test(text) && !/(?:\.\.\.|…)$/u.test(text)) return true;
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return text.split(/\s+/u).length > mostWords || dense > mostLetters;
}

function takeApart(heading: Heading): RootContent[] {
  const { start, end } = heading.position ?? {};
  if (!start || !end) return [{ type: 'paragraph', children: heading.children }, { type: 'thematicBreak' }];
  const rule = { line: end.line, column: 1, offset: (end.offset ?? 0) - (end.column - 1) };
  return [
    { type: 'paragraph', children: heading.children, position: { start, end: { ...rule, line: end.line - 1, offset: rule.offset - 1 } } },
    { type: 'thematicBreak', position: { start: rule, end } },
  ];
}
