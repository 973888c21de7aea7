import type { Writer } from './workbook.ts';

/** `lines` for many words, `blank` for few, `tick` for a box, `choice` for one of several circles. */
export type FieldKind = 'lines' | 'blank' | 'tick' | 'choice';

/** Where an answer goes, as it stands on the pages, in reading order. Texts are those the couple reads. */
export interface AnswerPlace {
  kind: FieldKind;
  /** Id of the page, and its title as printed. */
  pageId: string;
  pageTitle: string;
  partId: string | null;
  /** What a group of questions is about: a strategy, a script, a slip. */
  about: string | null;
  question: string | null;
  /** The row of a table: its words, or its number where it has none. */
  row: string | number | null;
  /** The column of a table, or the words beside a blank or a box. */
  label: string | null;
  /** Whose answer it is, `null` when both write here. */
  writer: Writer | null;
  /** Words of a choice's circles, in order; empty for other kinds. */
  options: string[];
  /** A tick the author has set already. */
  ticked: boolean;
}

/** A field of the fillable workbook. */
export interface Field extends AnswerPlace {
  /** Unique in its book, and the same in the next build while its question is there: segments with dots between them. */
  name: string;
  /** What a screen reader says and a mouse shows: the question and who answers it. */
  tooltip: string;
}

/** The fields of one book, and the article they belong to. */
export interface FieldForm {
  slug: string;
  title: string;
  /** Whose book it is, `null` for a book for two. */
  owner: Writer | null;
  /** BCP 47: what is typed begins on the side the language begins on. */
  lang: string;
  fields: Field[];
}

/** Start of the addresses that mark an answer's place until the fields are set: `…/<number>`, `…/<number>/<option>`. */
export const fieldAddress = 'https://field.invalid/';

/** The states of a choice's circles: the number each shows, else its place in the row. */
export const stateNames = ({ options }: AnswerPlace): string[] =>
  options.map((option, index) => /^\d+/.exec(option)?.[0] ?? String(index + 1));
