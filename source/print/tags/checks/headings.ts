import { isHeading } from '../types.ts';
import type { Fault, TagCheck } from './check.ts';

/** ISO 14289-1, 7.4; Matterhorn 14. */
export const headings: TagCheck = {
  name: 'headings',
  promise: 'headings begin at level 1 and never skip a level',
  find(tagged) {
    const faults: Fault[] = [];
    let last = 0;
    let isPlain = false;
    for (const element of tagged.elements) {
      const type = tagged.typeOf(element);
      if (type === 'H') isPlain = true;
      if (!isHeading(type)) continue;
      const level = Number(type[1]);
      if (level > last + 1) {
        const found = last === 0 ? `the first at level ${level}` : `level ${level} after level ${last}`;
        faults.push({ page: tagged.pageOfElement(element), reason: `Expected headings without gaps, found ${found}` });
      }
      last = level;
    }
    if (isPlain && last > 0) faults.push({ page: null, reason: 'Expected all headings with levels or all without, found both' });
    return faults;
  },
};
