import type { Lines, PartBody, SheetPart, Writing } from '../../model/workbook.ts';
import type { PickedPrompt } from './pick-prompts.ts';

/** Lines asked for and at most (DOMAIN b: gentle 3, deeper 5, stretch 8); a full page may go down to 3, never under 2. */
export const lines = (wanted: number, most: number): Lines => ({ count: Math.min(wanted, 3), wanted, most });

export const single = (wanted: number, most: number): Writing => ({ type: 'single', lines: lines(wanted, most) });
export const stacked = (wanted: number, most: number): Writing => ({ type: 'stacked', lines: lines(wanted, most) });
export const columns = (wanted: number, most: number): Writing => ({ type: 'columns', lines: lines(wanted, most) });

/** Lines the author asks for: never fewer; a page with room to spare may give more. */
export const asked = (count: number, most: number): Lines => ({ count, wanted: count, most: Math.max(count, most), asked: true });

/** More words than this are read in the article; a page to write on names them in short. */
const mostWords = 80;

/** An item as a page to write on prints it: whole, or a very long one by its first sentence or words. */
export function inShort(text: string, most: number = mostWords): string {
  const words = text.split(/\s+/u);
  if (words.length <= most && text.length <= most * 12) return text;
  const sentence = /^.{12,400}?[.!?。！？](?=\s|$)/su.exec(text)?.[0];
  if (sentence && sentence.split(/\s+/u).length <= most) return sentence;
  return `${words
    .slice(0, Math.min(most, 24))
    .join(' ')
    .slice(0, most * 6)} …`;
}

/** A part under its id; `optional` parts leave first when the page is too full. */
export function part(id: string, body: PartBody, optional = false): SheetPart {
  return { id, optional, ...body };
}

/** A copy of the article's words that leaves its page when nothing else makes it fit. */
export const yielding = (one: SheetPart): SheetPart => ({ ...one, yields: true });

/** A prompt of the bank or of our own words with its writing room, or no part when the bank had none left. A stretch says that skipping is fine. */
export function promptPart(
  id: string,
  prompt: PickedPrompt | string | null,
  writing: Writing,
  flags: { together?: boolean; optional?: boolean } = {},
): SheetPart[] {
  if (prompt === null) return [];
  const { text, key, depth } = typeof prompt === 'string' ? { text: prompt, key: null, depth: null } : prompt;
  return [
    part(
      id,
      { type: 'prompt', text, promptKey: key, large: false, together: flags.together ?? false, skip: depth === 'stretch', writing },
      flags.optional ?? false,
    ),
  ];
}

/** Rows carry letters, so that a prompt can name one without quoting it. */
export const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26));

/** Even chunks of at most `most` rows, each with what the ids of its pages end in: nothing when there is one. */
export function numberedChunks<T>(rows: T[], most: number): { suffix: string; chunk: T[] }[] {
  const chunks = evenChunks(rows, most);
  return chunks.map((chunk, index) => ({ suffix: chunks.length === 1 ? '' : `-set-${index + 1}`, chunk }));
}

/** Even chunks of at most `most`: 9 of at most 8 become 5 and 4, never 8 and 1. */
export function evenChunks<T>(items: T[], most: number): T[][] {
  if (items.length === 0) return [];
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size)).filter((chunk) => chunk.length > 0);
}
