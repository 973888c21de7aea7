import type { Nodes } from 'mdast';

/** What a node says about its element: its id and classes, as far as it has any. */
export function propertiesOf(node: Nodes | undefined): { id: string | null; classes: string[] } | null {
  const properties = (node?.data as { hProperties?: { id?: unknown; className?: unknown } } | undefined)?.hProperties;
  if (properties === undefined) return null;
  const { id, className } = properties;
  return { id: typeof id === 'string' ? id : null, classes: Array.isArray(className) ? className.map(String) : [] };
}
