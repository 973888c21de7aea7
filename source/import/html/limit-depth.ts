import type { Root, RootContent } from 'hast';
import { childrenOf, type HastNode, isElement, withChildren } from './hast.ts';

/** No page that a person reads is nested deeper; programs that fail to close their tags are. */
const deepest = 150;
const wrapper = /^(?:div|span|font|b|i|em|strong|section|small|big|center|u)$/u;

/** A tree whose wrappers below a depth no reader needs are taken away; their contents stay. */
export function limitDepth(tree: Root): Root {
  const walk = (node: RootContent, depth: number): RootContent[] => {
    if (!isElement(node)) return [node];
    const children = childrenOf(node).flatMap((child) => walk(child, depth + 1));
    return depth > deepest && wrapper.test(node.tagName) ? children : [withChildren(node, children)];
  };
  return isDeep(tree)
    ? withChildren(
        tree,
        childrenOf(tree).flatMap((child) => walk(child, 1)),
      )
    : tree;
}

function isDeep(tree: HastNode): boolean {
  const open: { node: HastNode; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > deepest) return true;
    for (const child of childrenOf(next.node)) open.push({ node: child, depth: next.depth + 1 });
  }
  return false;
}
