import type { Element, RootContent } from 'hast';
import { attribute, childrenOf, type HastNode, isElement, withChildren, wordsOf } from './hast.ts';

/** One item of a list that a word processor wrote as a paragraph, or as a list of its own beside its parent. */
interface Item {
  level: number;
  isOrdered: boolean;
  start: number;
  /** Items of one list share a name. */
  children: RootContent[];
  from: Element;
}

const isIgnored = (node: HastNode): boolean => isElement(node) && /mso-list\s*:\s*ignore/iu.test(attribute(node, 'style'));

function withoutMark(node: RootContent): RootContent[] {
  if (isIgnored(node)) return [];
  return isElement(node) ? [withChildren(node, childrenOf(node).flatMap(withoutMark))] : [node];
}

function findMark(node: HastNode): string {
  if (isIgnored(node)) return wordsOf(node);
  return (
    childrenOf(node)
      .map(findMark)
      .find((mark) => mark !== '') ?? ''
  );
}

/** A paragraph of Word's “save as web page” that is a list item. */
function readWordItem(node: RootContent): Item | null {
  if (!isElement(node, 'p', 'div')) return null;
  const level = /mso-list\s*:[^;]*\blevel(\d)/iu.exec(attribute(node, 'style'))?.[1];
  const isNamed = /MsoListParagraph/u.test(attribute(node, 'className'));
  if (level === undefined && !isNamed) return null;
  const mark = findMark(node) || (/^\s*([·•o§-]|\d{1,2}[.)])\s/u.exec(wordsOf(node))?.[1] ?? '');
  if (level === undefined && mark === '') return null;
  const number = /^(\d{1,3}|[a-z]|[ivx]+)[.)]?$/iu.exec(mark);
  return {
    level: Number(level ?? 1),
    isOrdered: number !== null && mark !== 'o',
    start: Number(number?.[1]) || 1,
    children: stripTyped(childrenOf(node).flatMap(withoutMark), findMark(node) === ''),
    from: node,
  };
}

/** A bullet that is typed at the start of the paragraph goes with the others. */
function stripTyped(children: RootContent[], isTyped: boolean): RootContent[] {
  if (!isTyped) return children;
  const [first, ...rest] = children;
  if (first?.type === 'text') return [{ ...first, value: first.value.replace(/^\s*(?:[·•o§-]|\d{1,2}[.)])\s+/u, '') }, ...rest];
  return first && isElement(first) ? [withChildren(first, stripTyped(childrenOf(first), true)), ...rest] : children;
}

/** A list of Google Docs: its level stands in the class of a list that is not inside its parent. */
function readGoogleItems(node: RootContent): Item[] | null {
  if (!isElement(node, 'ul', 'ol')) return null;
  const level = /\blst-kix_\w+-(\d)\b/u.exec(attribute(node, 'className'))?.[1];
  if (level === undefined) return null;
  return childrenOf(node)
    .filter((child): child is Element => isElement(child, 'li'))
    .map((item) => ({
      level: Number(level) + 1,
      isOrdered: node.tagName === 'ol',
      start: Number(node.properties.start ?? 1) || 1,
      children: childrenOf(item),
      from: item,
    }));
}

const list = (item: Item): Element => ({
  type: 'element',
  tagName: item.isOrdered ? 'ol' : 'ul',
  properties: item.isOrdered && item.start > 1 ? { start: item.start } : {},
  children: [],
  ...(item.from.position ? { position: item.from.position } : {}),
});

function buildList(items: Item[]): Element[] {
  const lists: Element[] = [];
  const open: { element: Element; level: number; last: Element | null }[] = [];
  for (const item of items) {
    while (open.length > 0 && open.at(-1)!.level > item.level) open.pop();
    const made: Element = {
      type: 'element',
      tagName: 'li',
      properties: {},
      children: item.children as Element['children'],
      ...(item.from.position ? { position: item.from.position } : {}),
    };
    const here = open.at(-1);
    const isSame =
      here &&
      here.level === item.level &&
      (here.element.tagName === 'ol') === item.isOrdered &&
      !(item.isOrdered && item.start === 1 && open.length === 1 && here.element.children.length > 0 && item.from.tagName === 'li');
    if (isSame) {
      here.element.children.push(made);
      here.last = made;
      continue;
    }
    if (here && here.level === item.level) open.pop();
    const element = list(item);
    element.children.push(made);
    const parent = open.at(-1)?.last;
    if (parent) parent.children.push(element);
    else lists.push(element);
    open.push({ element, level: item.level, last: made });
  }
  return lists;
}

/** Lists of Word's and Google's web pages as real lists, nested by their levels. */
export function readOfficeLists(node: HastNode): HastNode {
  if (node.type !== 'root' && !isElement(node)) return node;
  const made: RootContent[] = [];
  let items: Item[] = [];
  const close = (): void => {
    made.push(...buildList(items));
    items = [];
  };
  for (const child of childrenOf(node)) {
    const word = readWordItem(child);
    const google = word ? null : readGoogleItems(child);
    if (word) items.push(word);
    else if (google) items.push(...google);
    else if (child.type === 'text' && child.value.trim() === '' && items.length > 0) continue;
    else {
      close();
      made.push(readOfficeLists(child) as RootContent);
    }
  }
  close();
  return withChildren(node, made);
}
