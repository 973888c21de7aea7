import type { Fault, TagCheck } from './check.ts';

/** ISO 14289-1, 7.3 and 7.7; Matterhorn 13 and 17. */
export const pictures: TagCheck = {
  name: 'pictures',
  promise: 'every picture says in words what it shows, and where it stands',
  find(tagged) {
    const faults: Fault[] = [];
    for (const element of tagged.elements) {
      const type = tagged.typeOf(element);
      if (type !== 'Figure' && type !== 'Formula') continue;
      const page = tagged.pageOfElement(element);
      const words = element.alt?.trim() || element.actual?.trim();
      if (!words) faults.push({ page, reason: 'Expected a picture with a description, found one without' });
      const isWhole = element.kids.every((kid) => kid.kind === 'element' || tagged.pageOf(kid.page) === page);
      if (type === 'Figure' && isWhole && !element.attributes.get('Layout')?.has('BBox'))
        faults.push({ page, reason: `Expected a picture that says where it stands, found none: ${words ?? ''}`.trimEnd() });
    }
    return faults;
  },
};
