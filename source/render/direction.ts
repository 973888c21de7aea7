import { isRightToLeft, scriptOf, writingOf } from '../model/writing.ts';

/**
 * How a book in Hebrew, Arabic, Persian, Urdu or Yiddish turns round.
 *
 * `dir="rtl"` stands on the root element, and Chromium then takes the pages the other way as well (measured, and frozen in
 * test/print/page-sides.e2e.ts): page 1 is a `:left` page, even pages are `:right` ones, as in a book bound on the right. Page numbers,
 * sides in the model and the order of pages therefore stay as they are: the even page of a spread is read first and is Partner A's, the
 * odd one beside it is Partner B's. Only its place on the table differs, the right hand instead of the left. The wide margin is on the
 * spine by the rules of `:left` and `:right`, which name the paper's own sides. Inside the pages everything is logical (start, end), so
 * lists, tables, circles, rulers, cards and slides follow the root; drawings without words are mirrored in scripts.css.
 */
export { isRightToLeft };

/** What the root element of a document says of its language: `lang`, `dir`, `data-script` and `data-writing` (see scripts.css). */
export interface RootWriting {
  lang: string;
  dir: 'ltr' | 'rtl';
  script: string;
  writing: 'alphabet' | 'wide' | 'other';
}

export const describeRoot = (lang: string): RootWriting => ({
  lang,
  dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
  script: scriptOf(lang),
  writing: writingOf(lang),
});
