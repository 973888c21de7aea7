import type { Nodes } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';

/** The words of a node as one line: soft and hard breaks become spaces, image descriptions count as words. */
export function plainText(node: Nodes | Nodes[]): string {
  const nodes = Array.isArray(node) ? node : [node];
  return nodes
    .map((one) => nodeText(one, { includeHtml: false }))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A kebab-case id of letters and digits in any script, at most 48 characters; `section` when nothing is left. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'section' : slug;
}

/** The same slug twice in one article gets `-2`, `-3` … in order of appearance. */
export function uniqueSlugs(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const slug = slugOf(text);
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
