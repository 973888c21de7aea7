import type { PhrasingContent, Root, RootContent } from 'mdast';
import 'mdast-util-directive';

type AnyNode = Root | RootContent;

/** Text and leaf directives become literal text again, containers their contents: nothing the author typed is lost. */
export function restoreDirectives(tree: Root, source: string): Root {
  const restored = restoreNode(tree, source);
  return restored[0] as Root;
}

function restoreNode(node: AnyNode, source: string): AnyNode[] {
  const position = node.position;
  const literal = () => source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const at = position ? { position } : {};
  if (node.type === 'textDirective') return [{ type: 'text', value: literal(), ...at }];
  if (node.type === 'leafDirective') return [{ type: 'paragraph', children: [{ type: 'text', value: literal(), ...at }], ...at }];
  if (!('children' in node)) return [node];
  const children = (node.children as RootContent[]).flatMap((child) => restoreNode(child, source)) as RootContent[];
  if (node.type === 'containerDirective') return children;
  return [{ ...node, children: mergeText(children as PhrasingContent[]) } as AnyNode];
}

/** Neighbouring text nodes become one, so that sentences are read across a restored directive. */
function mergeText(children: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (last?.type === 'text' && child.type === 'text') {
      const position = last.position && child.position ? { position: { start: last.position.start, end: child.position.end } } : {};
      merged[merged.length - 1] = { type: 'text', value: last.value + child.value, ...position };
    } else merged.push(child);
  }
  return merged;
}
