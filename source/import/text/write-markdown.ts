import type { MarkdownLines } from '../markdown-lines.ts';
import type { TextBlock, TextItem, TextLine } from './blocks.ts';
import { escapeLine, escapeWords } from './escape.ts';

/** A line with its label in bold. A label needs a space after it, or its stars would not close. */
function writeLine({ text, label }: TextLine, footnotes: ReadonlySet<string>): string {
  const written =
    label === undefined
      ? escapeLine(text)
      : `**${escapeWords(label.replace(/\s+(?=[:：]$)/u, ''))}** ${escapeWords(text.slice(label.length).trim())}`;
  return footnotes.size === 0
    ? written
    : written.replace(/(?<=\S)\\?\[(\d{1,3}|\*)\]/gu, (whole, name: string) =>
        footnotes.has(name) ? `[^${name === '*' ? 'note' : name}]` : whole,
      );
}

function writeItems(items: TextItem[], indent: string, bullet: string, lines: MarkdownLines, footnotes: ReadonlySet<string>): void {
  // All of a list have the label's shape, or none is bold.
  const areLabelled = items.length > 1 && items.every((item) => item.lines[0]?.label !== undefined);
  for (const item of items) {
    const mark = item.mark ?? bullet;
    const inner = `${indent}${' '.repeat(mark.length + 1)}`;
    const box = item.checked === null ? '' : item.checked ? '[x] ' : '[ ] ';
    for (const [index, line] of item.lines.entries()) {
      const { label, ...plain } = line;
      const words = writeLine(areLabelled && label !== undefined && index === 0 ? line : plain, footnotes);
      lines.add(index === 0 ? `${indent}${mark} ${box}${words}` : `${inner}${words}`, line.number);
    }
    for (const line of item.more) {
      lines.gap();
      lines.add(`${inner}${writeLine(line, footnotes)}`, line.number);
    }
    if (item.children.length > 0) writeItems(item.children, inner, '-', lines, footnotes);
    if (item.more.length > 0) lines.gap();
  }
}

function writeTable(rows: { cells: string[]; number: number }[], lines: MarkdownLines): void {
  const row = (cells: string[]): string => `| ${cells.map((cell) => escapeWords(cell).replace(/\|/gu, '\\|')).join(' | ')} |`;
  for (const [index, { cells, number }] of rows.entries()) {
    lines.add(row(cells), number);
    if (index === 0) lines.add(`|${' --- |'.repeat(cells.length)}`, number);
  }
}

function writeBlock(block: TextBlock, before: TextBlock | undefined, lines: MarkdownLines, footnotes: ReadonlySet<string>): void {
  switch (block.type) {
    case 'heading':
      lines.add(`${'#'.repeat(block.level)} ${escapeWords(block.line.text)}`, block.line.number);
      return;
    case 'paragraph':
      for (const [index, line] of block.lines.entries())
        lines.add(`${writeLine(line, footnotes)}${block.isHard && index < block.lines.length - 1 ? '\\' : ''}`, line.number);
      return;
    case 'list':
      // Two lists in a row stay two.
      writeItems(block.items, '', before?.type === 'list' && before.items.at(-1)?.mark === null ? '*' : '-', lines, footnotes);
      return;
    case 'quote':
      for (const [index, line] of block.lines.entries()) {
        if (index > 0 && /^[—–―~-]/u.test(line.text)) lines.add('>', line.number);
        lines.add(`> ${writeLine(line, footnotes)}`, line.number);
      }
      return;
    case 'table':
      writeTable(block.rows, lines);
      return;
    case 'footnote':
      lines.add(`[^${block.name === '*' ? 'note' : block.name}]: ${escapeWords(block.line.text)}`, block.line.number);
      return;
    case 'break':
      lines.add('---', block.number);
      return;
    default: {
      const never: never = block;
      throw new TypeError(`unknown block ${JSON.stringify(never)}`);
    }
  }
}

/** A pasted text's blocks as Markdown a person would have typed. */
export function writeBlocks(blocks: TextBlock[], lines: MarkdownLines, footnotes: ReadonlySet<string>): void {
  const shown = blocks.filter((block, index) => block.type !== 'break' || isBreak(blocks, index));
  for (const [index, block] of shown.entries()) {
    lines.gap();
    writeBlock(block, shown[index - 1], lines, footnotes);
  }
}

/** A row of signs beside a heading, or at an end, only decorates. */
function isBreak(blocks: TextBlock[], index: number): boolean {
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  return before !== undefined && after !== undefined && ![before, after].some(({ type }) => type === 'heading' || type === 'break');
}
