import type { Definition, ImageReference, Root, RootContent } from 'mdast';

const longest = 200;

/** Pictures that lie inside the document go to its end, under a name: an author can go on writing between words, not between bytes. */
export function referPictures(tree: Root): Root {
  const definitions: Definition[] = [];
  const refer = (node: RootContent): RootContent => {
    if (node.type === 'image' && node.url.startsWith('data:') && node.url.length > longest) {
      const known = definitions.find(({ url }) => url === node.url);
      const identifier = known?.identifier ?? `picture-${definitions.length + 1}`;
      if (!known) definitions.push({ type: 'definition', identifier, label: identifier, url: node.url });
      const made: ImageReference = { type: 'imageReference', identifier, label: identifier, referenceType: 'full', alt: node.alt ?? '' };
      return node.position ? { ...made, position: node.position } : made;
    }
    return 'children' in node ? ({ ...node, children: (node.children as RootContent[]).map(refer) } as RootContent) : node;
  };
  const children = tree.children.map(refer);
  return { ...tree, children: [...children, ...definitions] };
}
