import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { reportRule } from '../../diagnostics/report.ts';
import { attribute, childrenOf, type HastNode, isElement, withChildren } from '../html/hast.ts';
import { writeArticle } from '../html/import-html.ts';
import { reportStrip } from '../report.ts';
import { repairAndReport } from '../report-encoding.ts';
import { readWordFile } from './read-word-file.ts';

/** Turn a Word file into Markdown: its styles say what is a heading, a list, a quotation; lines of messages are its paragraphs. */
export async function importWord(file: VFile): Promise<void> {
  const read = await readWordFile(file.value as Uint8Array);
  if (read === null) {
    reportRule(file, 'import/unreadable', 'Expected a Word file (.docx), found one that cannot be read');
    return;
  }
  for (const { words, paragraph } of read.comments) reportStrip(file, 'strip/comments', paragraph, words);
  const paragraphAt = (index: number): number =>
    Number(/id="couplet-p-(\d+)"(?![\s\S]*id="couplet-p-)/u.exec(read.html.slice(0, index))?.[1] ?? 1);
  const html = repairAndReport(read.html, file, paragraphAt);
  const tree = placeParagraphs(unified().use(rehypeParse, { fragment: true }).parse(html)) as Root;
  writeArticle(tree, tree, { title: null, subtitle: null, author: null, date: null, lang: null, source: null }, file, true);
}

const markOf = (node: HastNode): number => (isElement(node, 'a') ? Number(/^couplet-p-(\d+)$/u.exec(attribute(node, 'id'))?.[1] ?? 0) : 0);

/** Every block gets the number of its paragraph as its line; the marks that carried it go. */
function placeParagraphs(node: HastNode): HastNode {
  let paragraph = 1;
  const place = (one: RootContent): RootContent[] => {
    const mark = markOf(one);
    if (mark > 0) {
      paragraph = mark;
      return [];
    }
    const at = { line: findMark(one) || paragraph, column: 1 };
    const position = { start: at, end: at };
    if (!isElement(one)) return [{ ...one, position }];
    return [{ ...withChildren(one, childrenOf(one).flatMap(place)), position } as Element];
  };
  return withChildren(node as Root, childrenOf(node).flatMap(place));
}

/** The first paragraph inside a block. */
function findMark(node: HastNode): number {
  return markOf(node) || childrenOf(node).reduce((found, child) => found || findMark(child), 0);
}
