import type { Role } from '../../../source/model/article.ts';

/**
 * What a careful editor would say of a document, in short forms; what is left out is not judged.
 *
 * A string that ends in `…` names the beginning only. Letters and digits are compared, not marks and spaces, except in
 * `prints` and `never`.
 */
export interface Expectation {
  /** The document beside this folder. */
  file: string;
  /** The whole title when no subtitle is named here. */
  title: string;
  subtitle?: string;
  /** The language, with or without a region. */
  lang: string;
  author?: string;
  date?: string;
  /**
   * Every section in order: `>` for each level below the first, `[role]` where a cue is plain, `3 ·` where the author
   * numbers it, then the heading, `-` for none.
   */
  sections?: string[];
  /** Minutes of each section in that order. */
  minutes?: (number | null)[];
  /** Minutes of list items, those that have any. */
  itemMinutes?: number[];
  /** Roles no section or list may have: a wrong guess is worse than none. */
  notRoles?: Role[];
  /** Every list: its role (`?` not judged), how many items, and after `|` words of the line that opens it. */
  lists?: string[];
  /** Words to say and questions to ask aloud, without their quotation marks. The better half of a rewrite may be there too. */
  scripts?: string[];
  prompts?: string[];
  /** Who is quoted; one that is a matter of taste begins with `?`. */
  quotations?: string[];
  rewrites?: [before: string, after: string][];
  exercises?: string[];
  /** Sentences that are noise of the page they come from. */
  stripped?: string[];
  /** Words of the workbook, spaces run together. */
  prints?: string[];
  /** Elements the HTML of the workbook must have where words cannot tell. */
  draws?: RegExp[];
  /** What no output shows. */
  never?: string[];
  notInWorkbook?: string[];
  notInDeck?: string[];
  /** Text that only looks like words to a plain reader of Markdown: markup of other tools. */
  markup?: RegExp[];
  /** Rules the author is told of. */
  tells?: string[];
  /** The rule that refuses it: nothing else is judged. */
  refused?: string;
}
