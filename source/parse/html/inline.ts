import type { Html, PhrasingContent } from 'mdast';
import { mergeText, placeOf, textNode } from '../tree/nodes.ts';
import type { LeftOut } from './left-out.ts';
import { boxOf, type Cites, elementOf, imageOf, linkOf, phraseOf } from './phrases.ts';
import { blockTags, droppedTags, isKnown, isPlaceholder, readTag, type Tag } from './tags.ts';

interface Frame {
  tag: Tag | null;
  children: PhrasingContent[];
}

/**
 * Resolve tags among the phrasing of one paragraph-like block: pairs become the nodes they mean, the rest goes and leaves its words.
 *
 * Markdown stands between the tags as it was read, positions and all.
 */
export function resolveInline(children: PhrasingContent[], cites: Cites, leftOut: LeftOut): PhrasingContent[] {
  const root: Frame = { tag: null, children: [] };
  const stack: Frame[] = [root];
  const add = (...nodes: PhrasingContent[]): void => {
    (stack.at(-1) ?? root).children.push(...nodes);
  };
  const close = (wasClosed: boolean): void => {
    const frame = stack.pop();
    if (frame?.tag) add(...wrap(frame.tag, mergeText(frame.children), wasClosed, cites, leftOut));
  };
  const closed = new Set(
    children.flatMap((child) => (child.type === 'html' && child.value.startsWith('</') ? (readTag(child.value)?.name ?? []) : [])),
  );
  for (const child of children) {
    const tag = child.type === 'html' ? readTag(child.value) : null;
    if (child.type !== 'html') add(child);
    else if (!tag) add(...otherHtml(child, leftOut));
    else if (isPlaceholder(tag, closed)) add(textNode(tag.typed, child));
    else {
      if (blockTags.has(tag.name)) add({ type: 'break', ...placeOf(child) });
      if (tag.kind === 'open') stack.push({ tag, children: [] });
      else if (tag.kind === 'void') add(...voidOf(tag, child, leftOut));
      else {
        const from = stack.findLastIndex((frame) => frame.tag?.name === tag.name);
        while (from > 0 && stack.length > from + 1) close(false);
        if (from > 0) close(true);
      }
    }
  }
  while (stack.length > 1) close(false);
  return trimBreaks(mergeText(root.children));
}

/** Comments, declarations and instructions go; what is marked as plain characters stays. */
function otherHtml(node: Html, leftOut: LeftOut): PhrasingContent[] {
  const characters = /^<!\[CDATA\[([\s\S]*)\]\]>$/u.exec(node.value)?.[1];
  if (characters !== undefined) return [textNode(characters, node)];
  leftOut.comment(node.value, node.position?.start.line ?? 1);
  return [];
}

function voidOf(tag: Tag, at: Html, leftOut: LeftOut): PhrasingContent[] {
  if (!isKnown(tag.name)) leftOut.component(tag.typed, at.position?.start.line ?? 1);
  if (tag.name === 'br') return [{ type: 'break', ...placeOf(at) }];
  if (tag.name !== 'img' && tag.name !== 'input') return [];
  const properties = elementOf(tag.typed)?.properties ?? {};
  if (tag.name === 'img') return imageOf(properties, placeOf(at));
  const box = boxOf(properties);
  return box === null ? [] : [textNode(box, at)];
}

function wrap(tag: Tag, children: PhrasingContent[], wasClosed: boolean, cites: Cites, leftOut: LeftOut): PhrasingContent[] {
  if (droppedTags.has(tag.name)) {
    if (!wasClosed) return children;
    leftOut.element(tag.name, children);
    return [];
  }
  if (tag.name === 'a') return wasClosed ? linkOf(elementOf(tag.typed)?.properties ?? {}, children) : children;
  return phraseOf(tag.name, children, cites) ?? children;
}

/** Breaks at the edges go: block tags leave them behind. */
export function trimBreaks(children: PhrasingContent[]): PhrasingContent[] {
  const first = children.findIndex((node) => node.type !== 'break');
  const last = children.findLastIndex((node) => node.type !== 'break');
  return first === -1 ? [] : children.slice(first, last + 1);
}
