import type { Role } from './article.ts';

/** Passages the author marks with `:::name` … `:::`; every role name is one too. */
export const passageMarks = ['prompt', 'script', 'activity', 'notes', 'workbook-only', 'deck-only', 'skip'] as const;

/** Marks on a line of their own, `::name`. */
export const lineMarks = ['page-break', 'slide-break'] as const;

/** What `{…}` at the end of a heading says, checked. */
export interface HeadingAttributes {
  id?: string;
  role?: Role;
  skip?: true;
  minutes?: number;
}

declare module 'mdast' {
  interface HeadingData {
    attributes?: HeadingAttributes;
  }
  interface BlockquoteData {
    /** The kind of call-out (`note`, `tip`, `warning` …); a title is its first paragraph, one bold run. */
    callOut?: string;
  }
}
