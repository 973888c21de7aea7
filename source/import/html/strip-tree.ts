import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { PageFacts } from '../markdown-lines.ts';
import { type PageLine, readPage } from '../page/read-page.ts';
import { findNoisySentences, type NoisySentence } from '../page/sentences.ts';
import { reportStrip } from '../report.ts';
import { treeLine } from './tree-line.ts';

const lineOf = (node: RootContent): number => treeLine(node) || 1;
const textOf = (node: RootContent): string => plainText(node, { includeImageAlt: false }).replace(/\s+/gu, ' ').trim();

/** The blocks of a page as lines: paragraphs, headings, and each item of a list. */
function flatten(tree: Root): { node: RootContent; line: PageLine }[] {
  const found: { node: RootContent; line: PageLine }[] = [];
  const push = (node: RootContent, text: string, isListed: boolean): void => {
    found.push({ node, line: { text, number: lineOf(node), isListed, gap: found.length === 0 ? 0 : 1 } });
  };
  for (const block of tree.children) {
    if (block.type === 'list') for (const item of block.children) push(item, textOf(item), true);
    else if (textOf(block) !== '') push(block, textOf(block), !/^(?:paragraph|heading)$/u.test(block.type));
  }
  return found;
}

/** A copy of the tree without what belongs to the page, block by block and sentence by sentence; each is told. */
export function stripTree(tree: Root, file: VFile): { tree: Root; facts: Pick<PageFacts, 'author' | 'date'> } {
  const flat = flatten(tree);
  const page = readPage(flat.map(({ line }) => line));
  const dropped = new Set<RootContent>();
  for (const [index, { node, line }] of flat.entries()) {
    const rule = page.rules[index];
    if (!rule) continue;
    dropped.add(node);
    reportStrip(file, rule, line.number, line.text);
  }
  const strip = (node: RootContent): RootContent[] => {
    if (dropped.has(node)) return [];
    if (node.type === 'paragraph') return stripSentences(node, file);
    if (node.type === 'heading') {
      const rule = findNoisySentences(textOf(node))[0];
      if (!rule || rule.start > 0 || rule.end < textOf(node).length) return [node];
      reportStrip(file, rule.rule, lineOf(node), textOf(node));
      return [];
    }
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      const children = (node.children as RootContent[]).flatMap(strip);
      return children.length === 0 ? [] : [{ ...node, children } as RootContent];
    }
    return [node];
  };
  return { tree: { ...tree, children: tree.children.flatMap(strip) }, facts: { author: page.author, date: page.date } };
}

function stripSentences(paragraph: Paragraph, file: VFile): RootContent[] {
  const text = plainText(paragraph, { includeImageAlt: false });
  const noisy = findNoisySentences(text);
  if (noisy.length === 0) return [paragraph];
  for (const { rule, start, end } of noisy) reportStrip(file, rule, lineOf(paragraph), text.slice(start, end));
  const children = cut(paragraph.children, noisy, { at: 0 });
  const kept: Paragraph = { ...paragraph, children };
  return plainText(kept, { includeImageAlt: false }).trim() === '' && !children.some(({ type }) => type === 'image') ? [] : [kept];
}

/** The phrasing without the runs of its plain text. */
function cut(children: PhrasingContent[], noisy: NoisySentence[], read: { at: number }): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text' || child.type === 'inlineCode') {
      const start = read.at;
      read.at += child.value.length;
      const value = [...noisy].reverse().reduce((left, one) => {
        const [from, to] = [Math.max(0, one.start - start), Math.max(0, one.end - start)];
        if (from >= left.length || from === to) return left;
        const [head, tail] = [left.slice(0, from), left.slice(Math.min(to, left.length))];
        return /\s$|^$/u.test(head) ? head + tail.trimStart() : head + tail;
      }, child.value);
      return value === '' ? [] : [{ ...child, value }];
    }
    if (!('children' in child)) return [child];
    const inner = cut(child.children, noisy, read);
    return inner.length === 0 && child.children.length > 0 ? [] : [{ ...child, children: inner } as PhrasingContent];
  });
}
