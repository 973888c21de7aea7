import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { tellLeftOut } from '../text/hide.ts';
import { placeOf, rewriteChildren, textNode } from './nodes.ts';
import { partOf, splitText } from './split-text.ts';

const wikiLink = /(!?)\[\[([^[\]|\n^#]*)((?:#[^[\]|\n]*)?)(?:\\?\|([^[\]\n]*))?\]\]/gu;
const picture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/iu;
const tags = /(?:(?:^|(?<=\n)|[ \t]+)#(?=[^\s#]*\p{L})[\p{L}\p{N}_/-]+)+(?=[ \t]*(?:\n|$))/gu;
const blockId = /(?:^|[ \t]+)\^[A-Za-z0-9][A-Za-z0-9-]{2,}(?=\n|$)/gu;

/** Obsidian's own signs: `[[page|label]]` prints its label, `![[img.png]]` is a picture, `==words==` are marked, `^block-id` goes, tags too. */
export function readObsidian(tree: Root, source: string, file: VFile): void {
  const isNote = /\[\[[^\][\n]+\]\]/u.test(source);
  const signs = isNote ? /\[\[|==|\^|#/u : /\[\[|==|\^/u;
  rewriteChildren(tree, (children) => {
    if (!children.some((child) => child.type === 'text' && signs.test(child.value))) return children;
    const linked = children.flatMap((child, index): RootContent[] => {
      if (child.type !== 'text') return [child];
      const isLast = index === children.length - 1;
      const named = withoutBlockIds(child, isLast);
      const own = isNote ? withoutTags(named, isLast, file) : named;
      return own.value === '' ? [] : (splitText(own, wikiLink, (match) => readLink(match, own, file)) ?? [own]);
    });
    return readHighlights(linked);
  });
}

function readLink([typed, embeds, page = '', anchor = '', label]: RegExpExecArray, at: Text, file: VFile): PhrasingContent[] | null {
  if (`${page}${anchor}`.trim() === '' || /^_?toc_?$/iu.test(page.trim())) return null;
  if (embeds !== '!') {
    const heading = anchor.replace(/^#\^?/u, '').trim();
    const shown = label?.trim() || [page.trim(), heading].filter((part) => part !== '').join(' > ');
    return [{ type: 'text', value: shown }];
  }
  if (!picture.test(page.trim())) {
    tellLeftOut('another note that stands here', typed, at.position?.start.line ?? 1, file);
    return [];
  }
  const alt = label === undefined || /^\d+(?:x\d+)?$/u.test(label.trim()) ? '' : label.trim();
  return [{ type: 'image', url: encodeURI(page.trim()), title: null, alt }];
}

/** The name of a block at the end of a line; before other words it is text. */
function withoutBlockIds(node: Text, isLast: boolean): Text {
  if (!node.value.includes('^')) return node;
  const value = node.value.replace(blockId, (found, offset: number) => (isLast || offset + found.length < node.value.length ? '' : found));
  return value === node.value ? node : { ...node, value };
}

/** Tags at the end of a line sort a note in Obsidian; in other articles a hashtag is the author's word. */
function withoutTags(node: Text, isLast: boolean, file: VFile): Text {
  if (!node.value.includes('#')) return node;
  const value = node.value.replace(tags, (found, offset: number) => {
    if (!isLast && offset + found.length === node.value.length) return found;
    tellLeftOut('tags', found, (node.position?.start.line ?? 1) + node.value.slice(0, offset).split('\n').length - 1, file);
    return '';
  });
  return value === node.value ? node : { ...node, value };
}

/** `==` before and after words that may hold other emphasis: they stay, marked where a page can show it. */
function readHighlights(children: RootContent[]): RootContent[] {
  const read: RootContent[] = [];
  let open: number | null = null;
  for (const child of children) {
    if (child.type !== 'text' || !child.value.includes('==')) {
      read.push(child);
      continue;
    }
    let from = 0;
    for (const found of child.value.matchAll(/==+/gu)) {
      const after = child.value[found.index + found[0].length];
      const before = child.value[found.index - 1];
      if (found[0].length !== 2) continue;
      const canClose = open !== null && (before === undefined || !/\s/u.test(before));
      const canOpen =
        open === null && (after === undefined || !/\s/u.test(after)) && (before === undefined || !/[\p{L}\p{N}=]/u.test(before));
      if (!canClose && !canOpen) continue;
      if (found.index > from) read.push(partOf(child, from, found.index));
      from = found.index + 2;
      if (canClose && open !== null) {
        const words = read.splice(open + 1) as PhrasingContent[];
        read.splice(open, 1);
        if (words.length > 0) read.push({ type: 'emphasis', children: words, data: { hName: 'mark' }, ...placeOf(words[0]) });
        open = null;
      } else {
        open = read.length;
        read.push(textNode('==', partOf(child, found.index, from)));
      }
    }
    if (from < child.value.length) read.push(partOf(child, from, child.value.length));
  }
  return read;
}
