import type { FieldKind } from './field.ts';
import type { Writer } from './workbook.ts';

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
  /** Whose book it was, `null` for a book for two: what one partner wrote alone never goes into the other's book. */
  owner: Writer | null;
  answers: Answer[];
}

const formMark = 'couplet ';

/** How the first of all fields is named, and with it the book: `couplet <slug>`, and in the book of one partner `couplet <slug> (a)`. */
export const nameForm = (slug: string, owner: Writer | null): string =>
  `${formMark}${slug.replaceAll('.', '-')}${owner === null ? '' : ` (${owner})`}`;

/** The book a first field belongs to, `null` when it is none of ours. */
export function readFormName(name: string): Pick<Answers, 'slug' | 'owner'> | null {
  const [, slug, owner] = /^couplet (.+?)(?: \(([ab])\))?$/.exec(name) ?? [];
  return slug === undefined ? null : { slug, owner: owner === 'a' || owner === 'b' ? owner : null };
}
