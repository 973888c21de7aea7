import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' };

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    return String.fromCodePoint(name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

/** The words of a page of HTML in order, runs of spaces as one; a tag parts words only where a browser would. */
export function textOfHtml(html: string): string {
  const bare = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(head|script|style|template|svg)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, ' ');
  return decodeEntities(bare).replace(/\s+/g, ' ').trim();
}

/** Letters and digits only: what must be the same whatever became of marks, spaces and pictures. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]+|\p{Variation_Selector}/gu, '');

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);

/**
 * The sentences of a Markdown file as any reader of CommonMark and GFM sees them: not our parser's opinion.
 *
 * @param markup What is markup of another tool and no words; taken out first.
 */
export function visibleSentences(markdown: string, markup: RegExp[]): string[] {
  const text = markup.reduce((left, pattern) => left.replace(pattern, ' '), markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const found: string[] = [];
  collect(parser.parse(text), found);
  return found.flatMap((one) => one.split(/(?<=[.!?。！？])\s+|\n/u)).filter((one) => lettersOf(one) !== '');
}

function collect(node: Nodes, found: string[]): void {
  if (node.type === 'html') found.push(textOfHtml(node.value));
  else if (node.type === 'code') found.push(...node.value.split('\n'));
  else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') found.push(flatten(node));
  else if ('children' in node) for (const child of node.children) collect(child, found);
}

function flatten(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  // Inside a line every tag stands where the author put it; text between tags of things nobody sees is not text.
  if (node.type === 'html') return /^<(?:br|\/?(?:p|div|li|td|tr|cite|summary))\b/i.test(node.value) ? '\n' : '';
  return 'children' in node ? (node.children as Nodes[]).map(flatten).join('') : '';
}
