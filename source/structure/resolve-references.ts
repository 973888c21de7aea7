import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visitNodes } from './visit-nodes.ts';

type Footnotes = Map<string, { number: number; definition: FootnoteDefinition }>;

/** A raised number that is no word: it stands in no sentence, slide or prompt. */
const raised = (number: number): PhrasingContent => ({
  type: 'emphasis',
  children: [],
  data: { hName: 'sup', hChildren: [{ type: 'text', value: String(number) }] },
});

/**
 * Replace references by what they refer to, so that every section can stand alone.
 *
 * Reference links and images get their address; footnotes are numbered in the order they are called, and their text follows
 * the top-level block that calls them first. A note nobody calls stays where it is, as a paragraph.
 */
export function resolveReferences(tree: Root): Root {
  const addresses = new Map<string, { url: string; title: string | null }>();
  const definitions = new Map<string, FootnoteDefinition>();
  visitNodes(tree, (node) => {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, { url: node.url, title: node.title ?? null });
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (addresses.size === 0 && definitions.size === 0) return tree;
  const calls = new Set<string>();
  visitNodes(tree, (node) => {
    if (node.type === 'footnoteReference') calls.add(node.identifier);
  });
  const called: Footnotes = new Map();
  const resolve = (node: RootContent): RootContent[] => {
    if (node.type === 'definition') return [];
    // A note nobody calls, and a second one of the same name, stay where they are.
    if (node.type === 'footnoteDefinition')
      return calls.has(node.identifier) && definitions.get(node.identifier) === node ? [] : node.children.flatMap(resolve);
    if (node.type === 'footnoteReference') {
      const definition = definitions.get(node.identifier);
      if (!definition) return [{ type: 'text', value: `[^${node.label ?? node.identifier}]` }];
      const known = called.get(node.identifier) ?? { number: called.size + 1, definition };
      if (!called.has(node.identifier)) waiting.push(known);
      called.set(node.identifier, known);
      return [raised(known.number)];
    }
    const resolved = 'children' in node ? ({ ...node, children: (node.children as RootContent[]).flatMap(resolve) } as RootContent) : node;
    if (resolved.type === 'linkReference') {
      const address = addresses.get(resolved.identifier);
      return address
        ? [{ type: 'link', url: address.url, title: address.title, children: resolved.children, ...place(resolved) }]
        : [resolved];
    }
    if (resolved.type === 'imageReference') {
      const address = addresses.get(resolved.identifier);
      return address
        ? [{ type: 'image', url: address.url, title: address.title, alt: resolved.alt ?? null, ...place(resolved) }]
        : [resolved];
    }
    return [resolved];
  };
  const waiting: { number: number; definition: FootnoteDefinition }[] = [];
  /** The notes called since the last time, and those that they call in turn. */
  const takeNotes = (): RootContent[] => {
    const notes: RootContent[] = [];
    for (let next = waiting.shift(); next; next = waiting.shift()) notes.push(...footnote(next.number, next.definition, resolve));
    return notes;
  };
  const children = tree.children.flatMap((child): RootContent[] => {
    const own = resolve(child);
    return [...own, ...takeNotes()];
  });
  // A note that only notes call, itself among them, stands at the end.
  for (const [identifier, definition] of definitions)
    if (calls.has(identifier) && !called.has(identifier)) children.push(...definition.children.flatMap(resolve), ...takeNotes());
  return { ...tree, children };
}

const place = (node: RootContent) => (node.position ? { position: node.position } : {});

/** The note as small paragraphs, its number in front of the first. */
function footnote(number: number, definition: FootnoteDefinition, resolve: (node: RootContent) => RootContent[]): RootContent[] {
  return definition.children.flatMap(resolve).map((block, index): RootContent => {
    if (block.type !== 'paragraph') return block;
    const children: Paragraph['children'] =
      index === 0 ? [raised(number), { type: 'text', value: ' ' }, ...block.children] : block.children;
    return { ...block, children, data: { hProperties: { className: ['footnote'] } } };
  });
}
