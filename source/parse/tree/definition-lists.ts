import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { type Definition, definitionItems } from './definition-items.ts';
import { childrenOf, placeOf, replaceNodes } from './nodes.ts';

/** Definition lists (a term, and below it `: gloss`) become lists with labels. */
export function readDefinitionLists(tree: Root): void {
  replaceNodes(tree, (node) => ((node.type as string) === 'defList' ? definitionItems(definitionsOf(node), placeOf(node)) : null));
}

/** The nodes of mdast-util-definition-list, which mdast has no names for. */
function definitionsOf(list: Nodes): Definition[] {
  const definitions: Definition[] = [];
  for (const node of childrenOf(list)) {
    const last = definitions.at(-1);
    if ((node.type as string) !== 'defListTerm') {
      if (last) last.glosses.push(childrenOf(node));
      else definitions.push({ terms: [], glosses: [childrenOf(node)] });
    } else if (last && last.glosses.length === 0) last.terms.push(childrenOf(node) as PhrasingContent[]);
    else definitions.push({ terms: [childrenOf(node) as PhrasingContent[]], glosses: [] as RootContent[][] });
  }
  return definitions;
}
