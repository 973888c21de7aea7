import type { Nodes, PhrasingContent } from 'mdast';

const blocks = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'containerDirective',
]);

/** The words of a node with its line breaks: breaks are `\n`, and so is the gap between two blocks. */
function linedText(node: Nodes): string {
  if ('children' in node) {
    let text = '';
    for (const child of node.children) {
      const own = linedText(child as Nodes);
      text += blocks.has(child.type) && text !== '' && own !== '' ? `\n${own}` : own;
    }
    return text;
  }
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return node.type === 'image' || node.type === 'imageReference' ? (node.alt ?? '') : '';
}

/** The words of a node as one line: soft and hard breaks become spaces, image descriptions count as words. */
export function plainText(node: Nodes | Nodes[]): string {
  const text = Array.isArray(node) ? node.map(linedText).join(' ') : linedText(node);
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines of a node, each as one line of words, empty ones left out. */
export function linesOf(node: Nodes): string[] {
  return linedText(node)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The one bold run a paragraph consists of, `null` when it has other words too. */
export function boldOnly(node: Nodes): PhrasingContent[] | null {
  if (node.type !== 'paragraph') return null;
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (!only || others.length > 0) return null;
  if (only.type === 'strong') return only.children;
  const inner = only.type === 'emphasis' && only.data?.hName === undefined && only.children.length === 1 ? only.children[0] : undefined;
  return inner?.type === 'strong' ? inner.children : null;
}

/** A kebab-case id of letters and digits in any script, at most 48 characters; `section` when nothing is left. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...slug]
    .slice(0, 48)
    .join('')
    .replace(/^-+|-+$/g, '');
  return short === '' ? 'section' : short;
}
