import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { restoreDirectives } from './restore-directives.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkDirective);

/**
 * Parse Markdown (CommonMark, GFM, front matter, directives) with positions on every node.
 *
 * A colon before a word is common in prose (`Remember:this`), so directives we do not know become the text they were.
 */
export function parseMarkdown(file: VFile): Root {
  const source = String(file.value);
  return restoreDirectives(processor.parse(source), source);
}
