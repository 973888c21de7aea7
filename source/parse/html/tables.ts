import type { Element, ElementContent } from 'hast';
import type { RootContent, TableCell, TableRow } from 'mdast';
import { placeOf } from '../tree/nodes.ts';
import type { HtmlConverter } from './convert.ts';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** Every row with its cells, those of tables inside not counted. */
function rowsOf(node: Element): Element[] {
  return node.children.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(isElement).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');

const holds = (nodes: ElementContent[], names: RegExp): boolean =>
  nodes.some((node) => isElement(node) && (names.test(node.tagName) || holds(node.children, names)));

/**
 * A table; one that only lays a page out (one column, tables or headings inside) leaves what its cells hold, in order.
 *
 * A table without a heading row gets an empty one, as Markdown tables have one always.
 */
export function convertTable(node: Element, converter: HtmlConverter): RootContent[] {
  const rows = rowsOf(node);
  const captions = node.children
    .filter((child) => isElement(child) && child.tagName === 'caption')
    .flatMap((child) => converter.flow([child]));
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  const isLayout = columns < 2 || rows.some((row) => holds(row.children, /^(?:table|h[1-6])$/u));
  // Markdown between the tags, and whatever else stands outside the cells, comes after the table.
  const strays = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((child) => {
      if (!isElement(child)) return child.type === 'comment' ? [] : [child];
      if (['thead', 'tbody', 'tfoot', 'tr', 'colgroup'].includes(child.tagName)) return strays(child.children);
      return ['td', 'th', 'caption', 'col'].includes(child.tagName) ? [] : [child];
    });
  const others = converter.flow(strays(node.children));
  if (isLayout) return [...captions, ...rows.flatMap((row) => cellsOf(row).flatMap((cell) => converter.flow(cell.children))), ...others];
  const firstCells = rows[0] ? cellsOf(rows[0]) : [];
  const hasHead =
    firstCells.every((cell) => cell.tagName === 'th') || node.children.some((child) => isElement(child) && child.tagName === 'thead');
  const body = rows.map((row) => rowOf(row, columns, converter));
  const head: TableRow = { type: 'tableRow', children: Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] })) };
  return [
    ...captions,
    {
      type: 'table',
      align: Array.from({ length: columns }, () => null),
      children: hasHead ? body : [head, ...body],
      ...placeOf(node as never),
    },
    ...others,
  ];
}

function rowOf(row: Element, columns: number, converter: HtmlConverter): TableRow {
  const cells = cellsOf(row).map(
    (cell): TableCell => ({ type: 'tableCell', children: converter.phrasing(cell.children), ...placeOf(cell as never) }),
  );
  while (cells.length < columns) cells.push({ type: 'tableCell', children: [] });
  return { type: 'tableRow', children: cells, ...placeOf(row as never) };
}
