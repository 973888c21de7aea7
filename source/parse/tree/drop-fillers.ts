import type { Nodes, Root, RootContent } from 'mdast';
import { rewriteChildren } from './nodes.ts';

/** Take the fillers of `prepareText` out of every text, address and description; what held nothing else goes too. */
export function dropFillers(tree: Root, filler: string): void {
  const run = new RegExp(`([ \\t]*)${filler}(?:[ \\t${filler}]*${filler})?([ \\t]*)`, 'gu');
  const clean = (value: string): string =>
    value.replace(run, (whole, before: string, after: string, offset: number) => {
      const next = value[offset + whole.length];
      if (value[offset - 1] === '\n' || next === '\n' || (before !== '' && next !== undefined && /[.,;:!?)\]]/u.test(next))) return '';
      return before !== '' && after !== '' ? ' ' : before + after;
    });
  const emptied = new Set<Nodes>();
  rewriteChildren(tree, (children, parent) => {
    const changed = new Set(children.filter((node) => cleanFields(node, filler, clean)));
    const [first] = children;
    const last = children.at(-1);
    if (first?.type === 'text' && changed.has(first)) first.value = first.value.trimStart();
    if (last?.type === 'text' && changed.has(last)) last.value = last.value.trimEnd();
    const kept = children.filter((node) => !emptied.has(node) && !(node.type === 'text' && node.value === ''));
    if (kept.length === 0 && children.length > 0 && parent.type !== 'tableCell') emptied.add(parent);
    return kept;
  });
}

/** Whether the words of a node changed. */
function cleanFields(node: RootContent, filler: string, clean: (value: string) => string): boolean {
  if ('url' in node) node.url = node.url.replaceAll(filler, '');
  if ('title' in node && node.title) node.title = clean(node.title);
  if ('alt' in node && node.alt) node.alt = clean(node.alt);
  if ((node.type !== 'text' && node.type !== 'html') || !node.value.includes(filler)) return false;
  node.value = clean(node.value);
  return true;
}
