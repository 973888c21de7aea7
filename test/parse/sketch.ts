import type { Nodes, Root } from 'mdast';
import { VFile } from 'vfile';
import { listMessages } from '../../source/diagnostics/report.ts';
import { parseMarkdown } from '../../source/parse/parse-markdown.ts';

const facts = (node: Nodes): string => {
  const told: Record<string, unknown> = {};
  if (node.type === 'heading') told.depth = node.depth;
  if (node.type === 'list' && node.ordered) told.start = node.start;
  if (node.type === 'listItem' && typeof node.checked === 'boolean') told.checked = node.checked;
  if ('url' in node) told.url = node.url;
  if ('alt' in node && node.alt) told.alt = node.alt;
  if ('name' in node) told.name = node.name;
  if ('attributes' in node && Object.keys(node.attributes ?? {}).length > 0) Object.assign(told, node.attributes);
  if (node.type === 'heading') Object.assign(told, node.data?.attributes);
  if (node.type === 'blockquote' && node.data?.callOut) told.callOut = node.data.callOut;
  if (node.data && 'directiveLabel' in node.data) told.label = true;
  if (node.data && 'hName' in node.data) told.hName = node.data.hName;
  const list = Object.entries(told).map(([name, value]) => `${name}=${value}`);
  return list.length === 0 ? '' : `{${list.join(' ')}}`;
};

/** A node as one line: `paragraph("Hello " strong("you"))`. */
export function sketch(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  const value = 'value' in node ? JSON.stringify(node.value) : '';
  const children = 'children' in node ? (node.children as Nodes[]).map(sketch).join(' ') : '';
  return `${node.type}${facts(node)}${value || children ? `(${value}${children})` : ''}`;
}

/** The blocks of a Markdown text, one line each, and what the author is told: `line rule reason`. */
export function read(
  text: string,
  data: Record<string, unknown> = {},
  path = 'input.md',
): { tree: Root; blocks: string[]; messages: string[] } {
  const file = new VFile({ path, value: text, data });
  const tree = parseMarkdown(file);
  return {
    tree,
    blocks: tree.children.filter((node) => node.type !== 'yaml').map(sketch),
    messages: listMessages(file).map((message) => `${message.line} ${message.rule} ${message.reason}`),
  };
}
