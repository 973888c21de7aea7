import type { Root, RootContent } from 'mdast';
import { mergeText, rewriteChildren } from './nodes.ts';

/** Paragraphs that what was read left without words go; neighbouring words become one text again, without space at the edges. */
export function dropEmpty(tree: Root): void {
  rewriteChildren(tree, (children, parent) => {
    const kept = children.filter((child) => child.type !== 'paragraph' || child.children.length > 0);
    const wantsMerge = kept.some((child, index) => child.type === 'text' && (child.value === '' || kept[index - 1]?.type === 'text'));
    const merged = wantsMerge ? mergeText(kept) : kept;
    return parent.type === 'paragraph' || parent.type === 'heading' ? trimmed(merged) : merged;
  });
}

function trimmed(children: RootContent[]): RootContent[] {
  const [first] = children;
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children.some((child) => child.type === 'text' && child.value === '') ? mergeText(children) : children;
}
