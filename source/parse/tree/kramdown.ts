import type { Blockquote, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { type AttributeText, readAttributeText } from '../marks/attribute-text.ts';
import { callOut } from '../marks/call-out.ts';
import { applyAttributes } from '../marks/heading-attributes.ts';
import { tellLeftOut } from '../text/hide.ts';
import { joinLines, splitLines } from './lines.ts';
import { mergeText, phrasingParents, replaceNodes, rewriteChildren } from './nodes.ts';

const wholeLine = /^\s*\{:([^{}]*)\}\s*$/u;
const noticeClass = /^(?:notice|callout|alert|admonition|note|tip|info|warning|important|caution|danger|success)(?:-{1,2}([\w-]+))?$/u;

/**
 * Take attribute lists of kramdown, Pandoc and markdown-it off the text.
 *
 * A line `{: .notice}` makes the block above it a call-out, one below a heading gives the heading its attributes, `{:toc}` takes the
 * list it stands in away, and every other list goes in silence.
 */
export function readKramdown(tree: Root, file: VFile): void {
  replaceNodes(tree, (node) => (node.type === 'list' && isContents(node) ? tellContents(node, file) : null));
  rewriteChildren(tree, (children, parent) => {
    if (!children.some(mayHoldList)) return children;
    if (phrasingParents.has(parent.type)) return takeSpanLists(children);
    return readBlocks(children, file);
  });
}

const mayHoldList = (node: RootContent): boolean =>
  (node.type === 'text' ? /[{]/u.test(node.value) : node.type === 'paragraph' || node.type === 'list') && /[{]/u.test(textOf(node));

function readBlocks(children: RootContent[], file: VFile): RootContent[] {
  const read: RootContent[] = [];
  let waiting: AttributeText | null = null;
  for (const child of children) {
    if (child.type !== 'paragraph') {
      read.push(waiting ? applyTo(child, waiting, file) : child);
      waiting = null;
      continue;
    }
    const { words, before, after } = takeLines(child);
    const above: AttributeText | null = before ?? waiting;
    waiting = null;
    if (words) read.push([above, after].reduce<RootContent>((node, list) => (list ? applyTo(node, list, file) : node), words));
    else if (above || after) {
      const last = read.pop();
      if (last) read.push(applyTo(last, after ?? above ?? noAttributes, file));
      else waiting = after ?? above;
    }
  }
  return read;
}

const noAttributes: AttributeText = { id: null, classes: [], pairs: [], words: [] };

/** Lines of attributes above and below the words of a paragraph. */
function takeLines(node: Paragraph): { words: Paragraph | null; before: AttributeText | null; after: AttributeText | null } {
  const lines = splitLines(node.children);
  const lists = lines.map((line) => (line.length === 1 && line[0]?.type === 'text' ? wholeLine.exec(line[0].value) : null));
  if (lists.every((list) => list === null)) return { words: takeEndList(node), before: null, after: null };
  const first = lists.indexOf(null);
  const last = lists.lastIndexOf(null);
  const read = (list: RegExpExecArray | null | undefined) => (list ? (readAttributeText(list[1] ?? '') ?? noAttributes) : null);
  if (first === -1) return { words: null, before: null, after: read(lists[0]) };
  const kept = lines.filter((_, index) => lists[index] === null);
  const words: Paragraph = { ...node, children: mergeText<PhrasingContent>(joinLines(kept)) };
  return { words, before: first > 0 ? read(lists[first - 1]) : null, after: read(lists[last + 1]) };
}

/** `words {.lead}` at the end of a paragraph (markdown-it-attrs). */
function takeEndList(node: Paragraph): Paragraph {
  const last = node.children.at(-1);
  const found = last?.type === 'text' ? /(?:^|\s+)\{:?([^{}\n]*)\}\s*$/u.exec(last.value) : null;
  const list = found ? readAttributeText(found[1] ?? '') : null;
  if (!found || !list || last?.type !== 'text' || !isList(list)) return node;
  const value = last.value.slice(0, found.index);
  return { ...node, children: [...node.children.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])] };
}

const isList = ({ id, classes, pairs, words }: AttributeText): boolean =>
  words.length === 0 && (id !== null || classes.length > 0 || pairs.length > 0);

function applyTo(node: RootContent, list: AttributeText, file: VFile): RootContent {
  if (node.type === 'heading') applyAttributes(node, list, file);
  const notice = list.classes.map((name) => noticeClass.exec(name)).find((found) => found !== null);
  if (!notice || node.type === 'heading') return node;
  const kind = notice[1] ?? notice[0];
  return node.type === 'blockquote' ? callOut(kind, null, (node as Blockquote).children, node) : callOut(kind, null, [node], node);
}

function tellContents(list: List, file: VFile): RootContent[] {
  tellLeftOut('a mark for a table of contents', textOf(list), list.position?.start.line ?? 1, file);
  return [];
}

/** `* TOC` above `{:toc}`: the line joins the item. */
const isContents = (list: List): boolean =>
  list.children.length === 1 && (/\{:?\s*toc\b[^{}]*\}\s*$/iu.test(textOf(list)) || /^\s*TOC\s*$/u.test(textOf(list)));

const spanList = /^\{:?([^{}\n]*)\}/u;

/** Attributes straight behind a picture, a link, emphasis or code, and Pandoc's `[words]{.class}`. */
function takeSpanLists(children: RootContent[]): RootContent[] {
  return children.flatMap((child, index): RootContent[] => {
    if (child.type !== 'text') return [child];
    const before = children[index - 1];
    const found = before && before.type !== 'break' ? spanList.exec(child.value) : null;
    const list = found ? readAttributeText(found[1] ?? '') : null;
    const rest = found && list && (isList(list) || found[0].startsWith('{:')) ? child.value.slice(found[0].length) : child.value;
    const value = rest.replace(/\[([^[\]]+)\]\{([^{}\n]*)\}/gu, (whole, words: string, typed: string) => {
      const attributes = readAttributeText(typed);
      return attributes && isList(attributes) ? words : whole;
    });
    return value === '' ? [] : value === child.value ? [child] : [{ ...child, value }];
  });
}
