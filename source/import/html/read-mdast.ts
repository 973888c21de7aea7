import type { Element } from 'hast';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import { attribute, type HastNode } from './hast.ts';

const note: Handle = (state: State, node: Element) => {
  const name = attribute(node, 'name');
  const made = { type: 'footnoteReference' as const, identifier: name, label: name };
  state.patch(node, made);
  return made;
};

const definition: Handle = (state: State, node: Element) => {
  const name = attribute(node, 'name');
  const made = { type: 'footnoteDefinition' as const, identifier: name, label: name, children: state.toFlow(state.all(node)) as never };
  state.patch(node, made);
  return made;
};

/** A cleaned page as Markdown's tree; every block keeps the line it stands on in the page. */
export function readMdast(article: HastNode): Root {
  const tree = toMdast(article, {
    handlers: {
      'couplet-note': note,
      'couplet-definition': definition,
      mark: (state, node) => state.all(node),
      u: (state, node) => state.all(node),
    },
  });
  const children = tree.type === 'root' ? tree.children : [tree as RootContent];
  return {
    type: 'root',
    children: children.map((child) => (isPhrasing(child) ? ({ type: 'paragraph', children: [child] } as RootContent) : child)),
  };
}

const isPhrasing = (node: RootContent): boolean =>
  /^(?:text|emphasis|strong|link|image|inlineCode|break|delete|footnoteReference)$/u.test(node.type);
