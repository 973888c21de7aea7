import type { Element, ElementContent } from 'hast';
import type { List, ListItem, RootContent } from 'mdast';
import { type Definition, definitionItems } from '../tree/definition-items.ts';
import { placeOf } from '../tree/nodes.ts';
import type { HtmlConverter } from './convert.ts';
import { attributeOf } from './phrases.ts';

const isElement = (node: ElementContent, ...names: string[]): node is Element => node.type === 'element' && names.includes(node.tagName);
const isSpace = (node: ElementContent) => node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

/** A list whose items are real list items; what stands between items without one becomes an item, too. */
export function convertList(node: Element, converter: HtmlConverter): RootContent[] {
  const ordered = node.tagName === 'ol';
  const children: ListItem[] = [];
  let strayed: ElementContent[] = [];
  const flush = (): void => {
    const own = converter.flow(strayed);
    strayed = [];
    const before = children.at(-1);
    // A list straight inside a list belongs to the item above it.
    if (before && own.length > 0 && own.every((block) => block.type === 'list')) before.children.push(...(own as ListItem['children']));
    else if (own.length > 0)
      children.push({ type: 'listItem', spread: false, checked: null, children: own as ListItem['children'], ...placeOf(own[0]) });
  };
  for (const child of node.children) {
    if (!isElement(child, 'li')) {
      if (!isSpace(child)) strayed.push(child);
      continue;
    }
    flush();
    children.push(itemOf(child, converter));
  }
  flush();
  if (children.length === 0) return [];
  const start = Number(attributeOf(node.properties, 'start'));
  const list: List = {
    type: 'list',
    ordered,
    start: ordered ? (Number.isInteger(start) && start > 0 ? start : 1) : null,
    spread: false,
    children,
  };
  return [{ ...list, ...placeOf(node as never) }];
}

function itemOf(node: Element, converter: HtmlConverter): ListItem {
  const children = converter.flow(node.children) as ListItem['children'];
  const [first] = children;
  const box = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? /^\[([ x])\]\s+/u.exec(first.children[0].value) : null;
  if (box && first?.type === 'paragraph' && first.children[0]?.type === 'text') {
    first.children[0].value = first.children[0].value.slice(box[0].length);
  }
  return { type: 'listItem', spread: false, checked: box ? box[1] === 'x' : null, children, ...placeOf(node as never) };
}

/** `<dl>`: terms with what is said of them. */
export function convertDefinitions(node: Element, converter: HtmlConverter): RootContent[] {
  const definitions: Definition[] = [];
  const parts = node.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  for (const part of parts) {
    if (isSpace(part)) continue;
    const name = part.type === 'element' ? part.tagName : '';
    const inside = part.type === 'element' && (name === 'dt' || name === 'dd') ? part.children : [part];
    const last = definitions.at(-1);
    if (name === 'dt' && last?.glosses.length === 0) last.terms.push(converter.phrasing(inside));
    else if (name === 'dt') definitions.push({ terms: [converter.phrasing(inside)], glosses: [] });
    else {
      const gloss = converter.flow(inside);
      if (gloss.length > 0 && last) last.glosses.push(gloss);
      else if (gloss.length > 0) definitions.push({ terms: [], glosses: [gloss] });
    }
  }
  return definitionItems(definitions, placeOf(node as never));
}
