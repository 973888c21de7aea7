import type { Element, Kid } from '../structure.ts';
import type { Fault, TagCheck, TaggedFile } from './check.ts';

const kidsOf: Record<string, string[]> = { L: ['LI', 'L', 'Caption'], LI: ['Lbl', 'LBody'] };
const parentsOf: Record<string, string[]> = { LI: ['L'], LBody: ['LI'] };

const nameOfKid = (tagged: TaggedFile, kid: Kid): string => (kid.kind === 'element' ? tagged.typeOf(kid) : 'text');

/** ISO 14289-1, 7.6; Matterhorn 16; ISO 32000-1, 14.8.4.3.3. */
export const lists: TagCheck = {
  name: 'lists',
  promise: 'lists are made of items, and items of a label and a body',
  find(tagged) {
    const faults: Fault[] = [];
    const report = (element: Element, reason: string) => faults.push({ page: tagged.pageOfElement(element), reason });
    for (const element of tagged.elements) {
      const type = tagged.typeOf(element);
      const wrong = kidsOf[type] && element.kids.map((kid) => nameOfKid(tagged, kid)).find((kid) => !kidsOf[type]!.includes(kid));
      if (wrong) report(element, `Expected a ${type} of ${kidsOf[type]!.join(', ')}, found ${wrong} in it`);
      const parent = tagged.parents.get(element);
      if (parentsOf[type] && !(parent && parentsOf[type].includes(tagged.typeOf(parent))))
        report(element, `Expected a ${type} in a ${parentsOf[type].join(' or ')}, found it in ${parent?.type ?? 'nothing'}`);
    }
    return faults;
  },
};
