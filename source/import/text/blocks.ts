/** One printed line: what is typed, and where it stood. */
export interface TextLine {
  text: string;
  number: number;
  /** The part of `text` before its sentence, colon included (“Self-Reflection:”); printed bold. */
  label?: string;
}

export interface TextItem {
  /** The author's number (`3.`), `null` for a bullet. */
  mark: string | null;
  /** A box to tick. */
  checked: boolean | null;
  lines: TextLine[];
  /** Paragraphs of the item below its first. */
  more: TextLine[];
  children: TextItem[];
}

/** How a heading is marked in the text: headings of one style stand on one level. */
export type HeadingStyle = 'plain' | 'capitals' | 'underline =' | 'underline -' | 'sign' | `number ${string}` | `parts ${number}`;

/** What a run of lines of a pasted text was understood as. */
export type TextBlock =
  | { type: 'heading'; line: TextLine; style: HeadingStyle; value: number | null; level: number }
  /** `isHard`: the lines are lines for a reader too (a talk, a verse). */
  | { type: 'paragraph'; lines: TextLine[]; isHard: boolean }
  | { type: 'list'; items: TextItem[] }
  | { type: 'quote'; lines: TextLine[] }
  | { type: 'table'; rows: { cells: string[]; number: number }[] }
  | { type: 'footnote'; name: string; line: TextLine }
  | { type: 'break'; number: number };

export type TextHeading = Extract<TextBlock, { type: 'heading' }>;
