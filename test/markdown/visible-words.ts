import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);
const invisible = new Set(['script', 'style', 'template', 'head', 'noscript']);
const inline = /^(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|u)$/;

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && invisible.has(node.tagName)) return ' ';
  if (node.type === 'element' && node.tagName === 'img') return ` ${node.properties.alt ?? ''} `;
  if (!('children' in node)) return ' ';
  const inside = node.children.map(textOf).join('');
  return node.type === 'element' && inline.test(node.tagName) ? inside : ` ${inside} `;
}

/** Every word a reader would see of some HTML, descriptions of pictures counted, with how often it stands there. */
function visibleWords(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of textOf(parser.parse(html)).matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that stand in the one HTML more often than in the other. */
export function lostWords(expected: string, printed: string): string[] {
  const found = visibleWords(printed);
  return [...visibleWords(expected)].flatMap(([word, count]) => ((found.get(word) ?? 0) < count ? [word] : []));
}
