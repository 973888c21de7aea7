import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { paragraphOf, placeOf, textNode } from './nodes.ts';

/** Terms and what is said of them, in order. */
export interface Definition {
  terms: PhrasingContent[][];
  glosses: RootContent[][];
}

/** Definitions as a list whose items read `**Term:** gloss`, so that every later stage knows label and gloss. */
export function definitionItems(definitions: Definition[], place: Pick<Nodes, 'position'>): RootContent[] {
  const children = definitions.flatMap((definition) => itemOf(definition) ?? []);
  return children.length === 0 ? [] : [{ type: 'list', ordered: false, start: null, spread: false, children, ...place } satisfies List];
}

function itemOf({ terms, glosses }: Definition): ListItem | null {
  const words = terms
    .filter((term) => textOf(term).trim() !== '')
    .flatMap((term, index) => (index === 0 ? term : [textNode(', '), ...term]));
  const [first, ...rest] = glosses.flat();
  const opening = first?.type === 'paragraph' ? first.children : [];
  const others = first === undefined || first.type === 'paragraph' ? rest : [first, ...rest];
  const colon = /[\p{P}]\s*$/u.test(textOf(words)) || glosses.length === 0 ? [] : [textNode(':', words.at(-1))];
  const label: PhrasingContent[] = words.length === 0 ? [] : [{ type: 'strong', children: [...words, ...colon], ...placeOf(words[0]) }];
  const gap = label.length > 0 && opening.length > 0 ? [textNode(' ', opening[0])] : [];
  const line = [...label, ...gap, ...opening];
  const children = [...(line.length > 0 ? [paragraphOf(line, line[0])] : []), ...others] as ListItem['children'];
  if (children.length === 0) return null;
  const from = children[0]?.position?.start;
  const to = children.at(-1)?.position?.end;
  return { type: 'listItem', spread: false, checked: null, children, ...(from && to ? { position: { start: from, end: to } } : {}) };
}
