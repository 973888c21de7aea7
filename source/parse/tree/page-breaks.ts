import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { tellLeftOut } from '../text/hide.ts';
import { joinLines, splitLines } from './lines.ts';
import { mergeText, paragraphOf, placeOf, replaceNodes } from './nodes.ts';

const pageBreak = /^\s*\\(?:newpage|pagebreak|clearpage|cleardoublepage)(?:\{\}|\[\d\])?\s*$/u;
const contents = /^(?:@|\$)?[[{]{1,2}\s*_?toc_?\s*[\]}]{1,2}$/iu;

/** `\newpage` of Pandoc and LaTeX breaks the page; `[TOC]` and its like ask for contents, which the workbook has. */
export function readPageBreaks(tree: Root, file: VFile): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'paragraph') return null;
    if (node.children.some((child) => child.type === 'text' && /\\(?:new|clear|page)/u.test(child.value))) return readLines(node);
    const [first] = node.children;
    if (first?.type !== 'text' || node.children.length > 3 || !/^[[{@$]/u.test(first.value)) return null;
    const text = textOf(node).trim();
    if (!contents.test(text)) return null;
    tellLeftOut('a mark for a table of contents', text, node.position?.start.line ?? 1, file);
    return [];
  });
}

/** A break may stand on a line of its own inside a paragraph. */
function readLines(node: Paragraph): RootContent[] | null {
  const lines = splitLines(node.children);
  const isBreak = (line: PhrasingContent[]): boolean => line.length === 1 && line[0]?.type === 'text' && pageBreak.test(line[0].value);
  if (!lines.some(isBreak)) return null;
  const blocks: RootContent[] = [];
  let words: PhrasingContent[][] = [];
  const flush = (): void => {
    const children = mergeText(joinLines(words));
    if (children.length > 0) blocks.push(paragraphOf(children, children[0]));
    words = [];
  };
  for (const line of lines) {
    if (!isBreak(line)) {
      words.push(line);
      continue;
    }
    flush();
    blocks.push({ type: 'leafDirective', name: 'page-break', attributes: {}, children: [], ...placeOf(line[0]) });
  }
  flush();
  return blocks;
}
