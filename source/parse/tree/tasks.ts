import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { joinLines, splitLines } from './lines.ts';
import { mergeText, paragraphOf, rewriteChildren } from './nodes.ts';

const box = /^\[( |x|X)?\](?:\s+|$)/u;

/** `[ ]` and `[x]` at the start of lines that stand in no list become a task list; in a list, an item to tick. */
export function readTasks(tree: Root): void {
  rewriteChildren(tree, (children, parent) => {
    if (parent.type === 'listItem') {
      readItem(parent, children);
      return children;
    }
    if (!children.some(opensWithBox)) return children;
    return mergeLists(children.flatMap((child) => (child.type === 'paragraph' ? readParagraph(child) : [child])));
  });
}

const textAtStart = (children: PhrasingContent[]): string => (children[0]?.type === 'text' ? children[0].value : '');

const opensWithBox = (node: RootContent): boolean =>
  node.type === 'paragraph' && /(?:^|\n)\[[ xX]?\](?:\s|$)/u.test(textAtStart(node.children) || allText(node));

const allText = (node: Paragraph): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'break' ? '\n' : 'x')).join('');

/** `- [] words`: GFM knows only a box with a space or an x in it. */
function readItem(item: ListItem, children: RootContent[]): void {
  const [first] = children;
  if (typeof item.checked === 'boolean' || first?.type !== 'paragraph') return;
  const [words] = first.children;
  const found = words?.type === 'text' ? box.exec(words.value) : null;
  if (!found || words?.type !== 'text') return;
  item.checked = /x/iu.test(found[1] ?? '');
  words.value = words.value.slice(found[0].length);
}

/** Lines before the first box stay a paragraph; a line without a box goes on the item above it. */
function readParagraph(node: Paragraph): RootContent[] {
  const lines = splitLines(node.children);
  const first = lines.findIndex((line) => box.test(textAtStart(line)));
  if (first === -1) return [node];
  const groups: PhrasingContent[][][] = [];
  for (const line of lines.slice(first)) {
    if (box.test(textAtStart(line))) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  const children = groups.map((group): ListItem => {
    const [head, ...rest] = joinLines(group);
    const typed = head?.type === 'text' ? head.value : '';
    const words = mergeText<PhrasingContent>([...(head?.type === 'text' ? [{ ...head, value: typed.replace(box, '') }] : []), ...rest]);
    const checked = /x/iu.test(box.exec(typed)?.[1] ?? '');
    return {
      type: 'listItem',
      spread: false,
      checked,
      children: [paragraphOf(words, head)],
      ...(head?.position ? { position: head.position } : {}),
    };
  });
  const before = mergeText(joinLines(lines.slice(0, first)));
  const list: List = { type: 'list', ordered: false, start: null, spread: false, children };
  return [
    ...(before.length > 0 ? [{ ...node, children: before }] : []),
    {
      ...list,
      ...(children[0]?.position && node.position ? { position: { start: children[0].position.start, end: node.position.end } } : {}),
    },
  ];
}

/** Boxes with blank lines between them are one list. */
function mergeLists(children: RootContent[]): RootContent[] {
  const merged: RootContent[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    const isTasks = (node: RootContent | undefined): node is List =>
      node?.type === 'list' && !node.ordered && node.children.every((item) => typeof item.checked === 'boolean');
    if (isTasks(child) && isTasks(last)) merged[merged.length - 1] = { ...last, children: [...last.children, ...child.children] };
    else merged.push(child);
  }
  return merged;
}
