import type { Fault, TagCheck } from './check.ts';

/** ISO 14289-1, 7.1; Matterhorn 01. */
export const content: TagCheck = {
  name: 'content',
  promise: 'everything on a page is either read aloud or marked as decoration, and never both',
  find({ contents, elements, pageOf }) {
    const faults: Fault[] = [];
    const marks = new Map(contents.map(({ owner, marked }) => [owner, marked]));
    for (const { page, marked } of contents) {
      const { loose, nested } = marked;
      if (loose > 0) faults.push({ page: pageOf(page), reason: `Expected all words and shapes tagged, found ${loose} that are not` });
      if (nested > 0) faults.push({ page: pageOf(page), reason: `Expected words or decoration, found ${nested} that are both` });
    }
    for (const element of elements) {
      for (const kid of element.kids) {
        if (kid.kind !== 'mark') continue;
        const marked = marks.get(kid.form ?? kid.page);
        if (!marked?.marks.has(kid.mcid) && !marked?.dropped.has(kid.mcid))
          faults.push({
            page: pageOf(kid.page),
            reason: `Expected the content of a ${element.type}, found that mark ${kid.mcid} is not on the page`,
          });
      }
    }
    return faults;
  },
};
