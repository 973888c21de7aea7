import type { Lines, PartBody, SheetPart, Writing } from '../../model/workbook.ts';

/** Lines asked for and at most (DOMAIN b: gentle 3, deeper 5, stretch 8); a full page may go down to 3, never under 2. */
export const lines = (wanted: number, most: number): Lines => ({ count: Math.min(wanted, 3), wanted, most });

export const single = (wanted: number, most: number): Writing => ({ type: 'single', lines: lines(wanted, most) });
export const stacked = (wanted: number, most: number): Writing => ({ type: 'stacked', lines: lines(wanted, most) });
export const columns = (wanted: number, most: number): Writing => ({ type: 'columns', lines: lines(wanted, most) });

/** A part under its id; `optional` parts leave first when the page is too full. */
export function part(id: string, body: PartBody, optional = false): SheetPart {
  return { id, optional, ...body };
}

/** A prompt with its writing room, or no part when the bank had none left. */
export function promptPart(
  id: string,
  text: string | null,
  writing: Writing,
  flags: { together?: boolean; skip?: boolean; optional?: boolean } = {},
): SheetPart[] {
  if (text === null) return [];
  return [
    part(
      id,
      { type: 'prompt', text, large: false, together: flags.together ?? false, skip: flags.skip ?? false, writing },
      flags.optional ?? false,
    ),
  ];
}

/** Rows carry letters, so that a prompt can name one without quoting it. */
export const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26));

/** “You …”, “They …”: never quoted inside a prompt, where it would read as an accusation (DOMAIN c). */
export const speaksOfSomebody = (text: string): boolean => /[“”"]|^(?:you|your|they|their|he|she|one)\b/iu.test(text);

/** Even chunks of at most `most`: 9 of at most 8 become 5 and 4, never 8 and 1. */
export function evenChunks<T>(items: T[], most: number): T[][] {
  if (items.length === 0) return [];
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size)).filter((chunk) => chunk.length > 0);
}
