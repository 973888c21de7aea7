import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { splitLines } from './lines.ts';
import { mergeText, paragraphOf, phrasingParents, placeOf, replaceNodes, rewriteChildren } from './nodes.ts';
import { partOf, splitText } from './split-text.ts';

/** Pandoc's own signs: `^[a note in the line]`, `H~2~O`, `x^2^`, lines kept as they are by `| `, and examples numbered `(@)`. */
export function readPandoc(tree: Root, source: string): void {
  const notes: FootnoteDefinition[] = [];
  rewriteChildren(tree, (children, parent) => {
    if (!phrasingParents.has(parent.type)) return children;
    const raised = children.flatMap((child): RootContent[] => {
      if (child.type === 'delete' && isLowered(child.children, child, source)) return [lifted('sub', child.children)];
      if (child.type !== 'text' || !child.value.includes('^')) return [child];
      return (
        splitText(child, /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,6})\^/gu, ([, words = '']) => [
          lifted('sup', [{ type: 'text', value: words }]),
        ]) ?? [child]
      );
    });
    return raised.some((child) => child.type === 'text' && child.value.includes('^[')) ? readNotes(raised, notes) : raised;
  });
  tree.children.push(...notes);
  replaceNodes(tree, (node) => (node.type === 'paragraph' ? (readLineBlock(node) ?? readExamples(node)) : null));
}

const lifted = (name: 'sub' | 'sup', children: PhrasingContent[]): PhrasingContent => ({
  type: 'emphasis',
  children,
  data: { hName: name },
});

/** One tilde inside a word: a number below the line, nothing struck out. */
function isLowered(children: PhrasingContent[], node: RootContent, source: string): boolean {
  const [only] = children;
  const { start, end } = node.position ?? {};
  if (children.length !== 1 || only?.type !== 'text' || !/^[\p{L}\p{N}+−-]{1,6}$/u.test(only.value) || !start || !end) return false;
  const from = start.offset ?? 0;
  return source[from] === '~' && source[from + 1] !== '~' && /[\p{L}\p{N})]/u.test(source[from - 1] ?? '');
}

/** From `^[` to the bracket that closes it: a footnote of its own, called where it stood. */
function readNotes(children: RootContent[], notes: FootnoteDefinition[]): RootContent[] {
  const read: RootContent[] = [];
  let open: { index: number; depth: number } | null = null;
  for (const child of children) {
    if (child.type !== 'text') {
      read.push(child);
      continue;
    }
    let from = 0;
    for (const { 0: sign, index } of child.value.matchAll(/\^\[|[[\]]/gu)) {
      if (open === null && sign === '^[') {
        if (index > from) read.push(partOf(child, from, index));
        open = { index: read.length, depth: 1 };
        from = index + 2;
      } else if (open !== null) {
        open.depth += sign === ']' ? -1 : 1;
        if (open.depth > 0) continue;
        if (index > from) read.push(partOf(child, from, index));
        read.push(noteOf(read.splice(open.index) as PhrasingContent[], notes));
        open = null;
        from = index + 1;
      }
    }
    if (from < child.value.length) read.push(partOf(child, from, child.value.length));
  }
  // Nothing closed it: the sign is the author's text.
  if (open !== null) read.splice(open.index, 0, { type: 'text', value: '^[', ...placeOf(read[open.index]) });
  return read;
}

function noteOf(words: PhrasingContent[], notes: FootnoteDefinition[]): PhrasingContent {
  const identifier = `note-in-the-line-${notes.length + 1}`;
  notes.push({
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [paragraphOf(mergeText(words), words[0])],
    ...placeOf(words[0]),
  });
  return { type: 'footnoteReference', identifier, label: identifier, ...placeOf(words[0]) };
}

const startOf = (line: PhrasingContent[]): string => (line[0]?.type === 'text' ? line[0].value : '');

const withoutStart = (line: PhrasingContent[], sign: RegExp): PhrasingContent[] => {
  const [first, ...rest] = line;
  return first?.type === 'text' ? mergeText([{ ...first, value: first.value.replace(sign, '') }, ...rest]) : line;
};

/** Every line begins with `| `: an address or a poem, whose lines stay. */
function readLineBlock(node: Paragraph): RootContent[] | null {
  if (!/^\|[ \t]/u.test(startOf(node.children))) return null;
  const lines = splitLines(node.children);
  const last = lines.at(-1)?.at(-1);
  if (!lines.every((line) => /^\|(?:[ \t]|$)/u.test(startOf(line))) || (last?.type === 'text' && /\|\s*$/u.test(last.value))) return null;
  const words = lines.map((line) => withoutStart(line, /^\|[ \t]*/u));
  return [{ ...node, children: words.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line])) }];
}

/** `(@) words` on every line: a numbered list. */
function readExamples(node: Paragraph): RootContent[] | null {
  const sign = /^\(@[\w-]*\)[ \t]+/u;
  if (!sign.test(startOf(node.children))) return null;
  const items: PhrasingContent[][] = [];
  for (const line of splitLines(node.children)) {
    if (sign.test(startOf(line))) items.push(withoutStart(line, sign));
    else items.at(-1)?.push({ type: 'text', value: '\n' }, ...line);
  }
  const children = items.map((words) => ({
    type: 'listItem' as const,
    spread: false,
    checked: null,
    children: [paragraphOf(mergeText(words), words[0])],
    ...placeOf(words[0]),
  }));
  return [{ type: 'list', ordered: true, start: 1, spread: false, children, ...placeOf(node) }];
}
