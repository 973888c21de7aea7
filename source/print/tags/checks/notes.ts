import type { Fault, TagCheck } from './check.ts';

/** ISO 14289-1, 7.9; Matterhorn 19. */
export const notes: TagCheck = {
  name: 'notes',
  promise: 'every note has a name of its own, so that its mark can lead to it',
  find(tagged) {
    const faults: Fault[] = [];
    const seen = new Set<string>();
    for (const element of tagged.elements) {
      if (tagged.typeOf(element) !== 'Note') continue;
      if (element.id === null || seen.has(element.id))
        faults.push({
          page: tagged.pageOfElement(element),
          reason: `Expected a note with a name of its own, found ${element.id ?? 'none'}`,
        });
      else seen.add(element.id);
    }
    return faults;
  },
};
