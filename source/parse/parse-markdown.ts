import type { Root } from 'mdast';
import { defListFromMarkdown } from 'mdast-util-definition-list';
import { defList } from 'micromark-extension-definition-list';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { findFrontMatter } from './front-matter/find-front-matter.ts';
import { readMarkdownInside } from './html/markdown-inside.ts';
import { resolveHtml } from './html/resolve-html.ts';
import { readHeadingAttributes } from './marks/heading-attributes.ts';
import { readQuotedCallOuts } from './marks/quoted-call-outs.ts';
import { readDirectives } from './marks/read-directives.ts';
import { prepareText } from './text/prepare-text.ts';
import { readDefinitionLists } from './tree/definition-lists.ts';
import { dropEmpty } from './tree/drop-empty.ts';
import { dropFillers } from './tree/drop-fillers.ts';
import { shieldEscapes, unshieldEscapes } from './tree/escapes.ts';
import { readKramdown } from './tree/kramdown.ts';
import { mapLines } from './tree/map-lines.ts';
import { settleNestedHeadings } from './tree/nested-headings.ts';
import { readObsidian } from './tree/obsidian.ts';
import { readOddCharacters } from './tree/odd-characters.ts';
import { readPageBreaks } from './tree/page-breaks.ts';
import { readPandoc } from './tree/pandoc.ts';
import { readSetextTraps } from './tree/setext.ts';
import { evenTableRows } from './tree/table-rows.ts';
import { readTasks } from './tree/tasks.ts';

/** A term with `: gloss` below it, as PHP Markdown Extra and Pandoc write definitions. */
function definitionLists(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), defList];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), defListFromMarkdown];
}

// CommonMark leaves `**` standing beside Chinese and Japanese punctuation; the extension knows better.
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkDirective).use(definitionLists);

/**
 * Parse Markdown: CommonMark, GFM, definition lists, settings at the top, the author's marks, and what other programs leave in it.
 *
 * Of raw HTML, shortcodes and other programs' signs only their words are left; words that never print are told
 * (`parse/left-out`). Positions are lines of the author's own file: `file.data.sourceLines` says which, when the Markdown was made
 * from another text.
 *
 * @returns A tree without `html` nodes; of directives only the author's marks are left (see `model/marks.ts`), checked.
 */
export function parseMarkdown(file: VFile): Root {
  const lines = String(file.value)
    .replace(/^\uFEFF|\0/gu, '')
    .split(/\r\n?|\n/u);
  const frontMatter = findFrontMatter(lines);
  if (frontMatter) lines.fill('', frontMatter.from - 1, frontMatter.to);
  const { text, filler } = prepareText(lines.join('\n'), file);
  const tree = processor.parse(text);
  if (filler !== null) dropFillers(tree, filler);
  readMarkdownInside(tree, (inside) => processor.parse(inside));
  resolveHtml(tree, file);
  const hasEscapes = shieldEscapes(tree, text);
  readDirectives(tree, text, file);
  readDefinitionLists(tree);
  readQuotedCallOuts(tree);
  readSetextTraps(tree, text);
  readKramdown(tree, file);
  readHeadingAttributes(tree, file);
  readPageBreaks(tree, file);
  readObsidian(tree, text, file);
  readPandoc(tree, text);
  readTasks(tree);
  settleNestedHeadings(tree);
  readOddCharacters(tree, text);
  evenTableRows(tree);
  if (hasEscapes) unshieldEscapes(tree);
  dropEmpty(tree);
  mapLines(tree, file);
  if (frontMatter) {
    const position = { start: { line: frontMatter.from, column: 1, offset: 0 }, end: { line: frontMatter.to, column: 1, offset: 0 } };
    tree.children.unshift({ type: 'yaml', value: frontMatter.value, data: { frontMatter }, position });
  }
  return tree;
}
