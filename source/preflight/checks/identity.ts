import type { Check, Finding } from '../check.ts';

/** W10: what a screen reader and a window bar need to know of a file. */
export const identity: Check = {
  rule: 'preflight/w10-identity',
  promise: 'the file says its title and language, and is tagged for screen readers',
  find({ file, expected }) {
    const onScreen = expected.medium === 'screen';
    const missing: [boolean, string][] = [
      [file.title === null || file.title.trim() === '', 'a title'],
      [!file.showsTitle && onScreen, 'the title shown in the window'],
      [file.language === null || file.language === '', 'the language of the text'],
      [!file.tagged && onScreen, 'tags that tell screen readers what is a heading and what a list'],
    ];
    return missing.flatMap(([isMissing, what]): Finding[] =>
      isMissing ? [{ page: null, reason: `Expected ${what}, found none`, place: null }] : [],
    );
  },
};
