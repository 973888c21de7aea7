import type { RootContent, Table } from 'mdast';
import type { Section } from '../../../model/article.ts';
import type { SlideText } from '../../../model/deck.ts';
import { countWords } from '../../cut-text.ts';
import { type DeckContext, own } from '../draft.ts';
import { sentencesIn } from '../find.ts';

/** A row of a table that tells two things apart: what is asked, and how it is on either side. */
export interface ContrastRow {
  label: SlideText | null;
  a: SlideText;
  b: SlideText;
}

const mostRows = 4;

/**
 * The rows of the section's table whose heads are the two sides, verbatim: up to four, and none where they are more than `words`
 * or a cell is not for the deck.
 */
export function contrastRows(section: Section, sides: { a: string; b: string }, words: number, context: DeckContext): ContrastRow[] {
  const table = section.blocks.find((block): block is Table => block.type === 'table' && columnsOf(block, sides) !== null);
  const columns = table ? columnsOf(table, sides) : null;
  if (!table || !columns) return [];
  const cells = table.children.slice(1).map((row) => row.children.map(textOf));
  const shown = (text: string): SlideText => own(text, sentencesIn(context, section.id, text));
  const rows = cells.map((row): ContrastRow => {
    const label = columns.label === null ? '' : (row[columns.label] ?? '');
    return { label: label === '' ? null : shown(label), a: shown(row[columns.a] ?? ''), b: shown(row[columns.b] ?? '') };
  });
  const texts = rows.flatMap(({ label, a, b }) => (label ? [label, a, b] : [a, b]));
  const isWhole = texts.every(({ text, sentenceIds }) => text !== '' && sentenceIds.length > 0);
  const fits = rows.length <= mostRows && wordsIn(rows) <= words;
  return isWhole && fits ? rows : [];
}

/** A sentence of more words is no cell. */
const longestCell = 12;
/** So near its beginning a sentence about one side names it: “A pause has an end.” */
const nearestLetters = 8;

/** One row of what the section's own sentences say of either side: the first short one that begins with it and leaves the other out. */
export function toldRows(section: Section, { a, b }: { a: string; b: string }, words: number): ContrastRow[] {
  const about = (side: string, other: string): SlideText | null => {
    const found = section.prose.find(({ id, text }) => {
      const plain = text.toLowerCase();
      const at = plain.indexOf(side.toLowerCase());
      const isAbout = at >= 0 && at <= nearestLetters && !plain.includes(other.toLowerCase());
      return isAbout && /[.!。！]$/u.test(text) && countWords(text) <= longestCell && !section.judging.includes(id);
    });
    return found ? own(found.text, [found.id]) : null;
  };
  const [first, second] = [about(a, b), about(b, a)];
  const rows = first && second ? [{ label: null, a: first, b: second }] : [];
  return wordsIn(rows) <= words ? rows : [];
}

/** Words of all the cells. */
export const wordsIn = (rows: ContrastRow[]): number =>
  rows.flatMap(({ label, a, b }) => (label ? [label, a, b] : [a, b])).reduce((sum, { text }) => sum + countWords(text), 0);

/** Which columns are the two sides, and which one says what the rows are about. */
function columnsOf(table: Table, { a, b }: { a: string; b: string }): { label: number | null; a: number; b: number } | null {
  const heads = (table.children[0]?.children ?? []).map((cell) => textOf(cell).toLowerCase());
  const at = (side: string) => heads.findIndex((head) => head !== '' && head.includes(side.toLowerCase()));
  const [first, second] = [at(a), at(b)];
  if (first < 0 || second < 0 || first === second || heads.length > 3) return null;
  const rest = heads.findIndex((_, index) => index !== first && index !== second);
  return { label: rest < 0 ? null : rest, a: first, b: second };
}

function textOf(node: RootContent): string {
  if ('value' in node) return node.value.trim() === '' ? ' ' : node.value;
  return 'children' in node ? (node.children as RootContent[]).map(textOf).join('').replace(/\s+/gu, ' ').trim() : '';
}
