import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** The lines of a paragraph: its phrasing between its breaks. */
export function cutAtBreaks(children: PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') parts.push([]);
    else parts.at(-1)!.push(child);
  }
  return parts.filter(
    (part) => plainText({ type: 'paragraph', children: part }).trim() !== '' || part.some(({ type }) => type === 'image'),
  );
}

/** The phrasing without the first characters of its words: a bullet, a number. */
export function withoutStart(children: PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = children;
  if (!first || length <= 0) return children;
  if (first.type === 'text' || first.type === 'inlineCode') {
    if (first.value.length > length) return [{ ...first, value: first.value.slice(length).replace(/^\s+/u, '') }, ...rest];
    return withoutStart(rest, length - first.value.length);
  }
  if (!('children' in first)) return withoutStart(rest, length);
  const size = plainText(first).length;
  if (size <= length) return withoutStart(rest, length - size);
  return [{ ...first, children: withoutStart(first.children, length) } as PhrasingContent, ...rest];
}
