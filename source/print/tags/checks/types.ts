import { standardTypes } from '../types.ts';
import type { Fault, TagCheck } from './check.ts';

const mayBeEmpty = new Set(['TD', 'TH']);

/** ISO 14289-1, 7.1; Matterhorn 02: a type of the file's own stands for a standard one, and no standard one for another. */
export const types: TagCheck = {
  name: 'types',
  promise: 'every tag is of a kind that readers know, and holds something',
  find(tagged) {
    const faults: Fault[] = [];
    for (const [type, role] of tagged.tree?.roles ?? [])
      if (standardTypes.has(type) && role !== type)
        faults.push({ page: null, reason: `Expected ${type} to be a ${type}, found it is a ${role}` });
    for (const element of tagged.elements) {
      const page = tagged.pageOfElement(element);
      if (!standardTypes.has(tagged.typeOf(element))) faults.push({ page, reason: `Expected a standard tag, found “${element.type}”` });
      if (element.kids.length === 0 && !mayBeEmpty.has(tagged.typeOf(element)))
        faults.push({ page, reason: `Expected a ${element.type} to hold something, found it empty` });
    }
    return faults;
  },
};
