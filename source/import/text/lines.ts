import { tidyCharacters } from '../tidy-characters.ts';

/** One line of a pasted text that holds something. */
export interface Line {
  /** Without spaces at its ends. */
  text: string;
  /** The line of the author's own file (the paragraph, in a Word file). */
  number: number;
  /** Columns before the first word; a tab counts four. */
  indent: number;
  /** Empty lines above it. */
  gap: number;
}

const widthOf = (space: string): number => [...space].reduce((width, one) => width + (one === '\t' ? 4 : one === '\u3000' ? 2 : 1), 0);

/** Cut a text into its lines; other programs' line breaks (U+2028, vertical tab) cut too, and stay on the same line of the file. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const [index, whole] of text.split('\n').entries()) {
    for (const part of whole.split(/[\v\u2028\u2029]/u)) {
      const tidy = tidyCharacters(part);
      const words = tidy.trim();
      if (words === '') {
        gap += 1;
        continue;
      }
      lines.push({ text: words, number: index + 1, indent: widthOf(/^\s*/u.exec(tidy)?.[0] ?? ''), gap: lines.length === 0 ? 0 : gap });
      gap = 0;
    }
  }
  return lines;
}
