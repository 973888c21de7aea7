import type { Check } from '../check.ts';

/** W10: everything of PDF/UA-1 that a program can see. What has no tags at all is said elsewhere. */
export const tags: Check = {
  rule: 'preflight/w10-tags',
  promise: 'a screen reader can make sense of every page',
  find({ file, expected }) {
    if (!file.tagged || expected.tagsAreChecked) return null;
    return file.findTagFaults().map(({ check, page, reason }) => ({ page, reason: `${reason} (check “${check}”)`, place: null }));
  },
};
