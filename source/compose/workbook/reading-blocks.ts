import type { Blockquote, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Phrases } from '../phrases.ts';

/** Call-outs up to this many words stay whole on a page; a longer one may go on to the next. */
const mostWholeWords = 110;
/** Tables of this many columns take the whole width; of this many they are set tighter as well. */
const wideColumns = 5;
const denseColumns = 8;

type Properties = Record<string, unknown> & { className?: string[] };

const propertiesOf = (node: RootContent): Properties => (node.data as { hProperties?: Properties } | undefined)?.hProperties ?? {};
const classesOf = (node: RootContent): string[] => [propertiesOf(node).className ?? []].flat();

/** The same node with classes added; what it was given stays as it is. */
function withClasses<T extends RootContent>(node: T, ...names: string[]): T {
  const className = [...classesOf(node), ...names];
  return { ...node, data: { ...node.data, hProperties: { ...propertiesOf(node), className } } };
}

/** The author's flow content ready to print: page breaks that would leave a page empty gone, call-outs labelled, wide tables named. */
export function dressReading(blocks: RootContent[], phrases: Phrases): RootContent[] {
  return trimBreaks(blocks).map((block) => dress(block, phrases));
}

const isPageBreak = (node: RootContent | undefined): boolean => node?.type === 'thematicBreak' && classesOf(node).includes('page-break');

/** No page break first, last, or twice in a row. */
function trimBreaks(blocks: RootContent[]): RootContent[] {
  const kept = blocks.filter((block, index) => !isPageBreak(block) || (index > 0 && !isPageBreak(blocks[index - 1])));
  return isPageBreak(kept.at(-1)) ? kept.slice(0, -1) : kept;
}

function dress(node: RootContent, phrases: Phrases): RootContent {
  if (node.type === 'blockquote' && classesOf(node).includes('call-out')) return dressCallOut(node, phrases);
  if (node.type === 'table') return dressTable(node);
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    const children = (node.children as RootContent[]).map((child) => dress(child, phrases));
    return { ...node, children } as RootContent;
  }
  return node;
}

/** The author's title as its label, else the word for its kind. */
function dressCallOut(node: Blockquote, phrases: Phrases): RootContent {
  const kind = (node.data as { callOut?: string } | undefined)?.callOut ?? '';
  const word = isTitled(node) ? null : phrases.maybe(`workbook.callOuts.${kind}`);
  const label: Paragraph[] = word === null ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: word }] }];
  const children = [...label, ...node.children].map((child, index) => {
    const dressed = dress(child, phrases);
    return index === 0 && (label.length > 0 || isTitled(node)) ? withClasses(dressed, 'call-out-label') : dressed;
  }) as Blockquote['children'];
  return countWords(node) > mostWholeWords ? withClasses({ ...node, children }, 'is-long') : { ...node, children };
}

/** Whether the author wrote a title: a first paragraph that is one bold run, marks of sentences aside. */
function isTitled({ children: [first] }: Blockquote): boolean {
  if (first?.type !== 'paragraph') return false;
  let nodes: PhrasingContent[] = first.children;
  for (let [only] = nodes; nodes.length === 1 && only?.type === 'emphasis' && only.data?.hName === 'span'; [only] = nodes)
    nodes = only.children;
  return nodes.length === 1 && nodes[0]?.type === 'strong';
}

function countWords(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const { value, children } = node as { value?: unknown; children?: unknown[] };
  const own = typeof value === 'string' ? value.split(/\s+/u).filter(Boolean).length : 0;
  return own + (children ?? []).reduce<number>((sum, child) => sum + countWords(child), 0);
}

const columnsOf = (table: Table): number => Math.max(0, ...table.children.map((row) => row.children.length));

function dressTable(table: Table): Table {
  const columns = columnsOf(table);
  if (columns < wideColumns) return table;
  return withClasses(table, 'is-wide', ...(columns >= denseColumns ? ['is-dense'] : []));
}

/** Whether a block is a table that needs the margin column. */
export const isWideTable = (block: RootContent): boolean => block.type === 'table' && columnsOf(block) >= wideColumns;
