import type { FieldKind } from './field.ts';

/** One thing somebody wrote, ticked or chose in a fillable workbook. */
export interface Answer {
  /** Name of its field. */
  name: string;
  /** Where it stood, 1-based, and the title of that page. */
  page: number;
  pageTitle: string;
  /** The question, and who answers it. */
  prompt: string;
  kind: FieldKind;
  /** What was written; for a circle its number, for a box `Yes`. */
  value: string;
  /** The words beside a chosen circle, `null` for other kinds. */
  chosen: string | null;
}

/** Everything that was filled in, in the order of the book; empty fields are left out. */
export interface Answers {
  /** The article the book was made of. */
  slug: string;
  title: string;
  answers: Answer[];
}

/** How the first of all fields is named, and with it the book: `couplet <slug>`. */
export const formMark = 'couplet ';
