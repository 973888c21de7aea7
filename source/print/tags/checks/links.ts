import { PdfString, readPdfText } from '../../pdf-syntax.ts';
import type { Fault, TagCheck } from './check.ts';

/** ISO 14289-1, 7.18.5; Matterhorn 28-011 and 28-012. */
export const links: TagCheck = {
  name: 'links',
  promise: 'every link is part of the text, and says where it goes',
  find(tagged) {
    const faults: Fault[] = [];
    for (const { subtype, page, element, dictionary } of tagged.annotations) {
      if (subtype !== 'Link') continue;
      if (!element || tagged.typeOf(element) !== 'Link')
        faults.push({ page, reason: `Expected a link within the text, found it ${element ? `in a ${element.type}` : 'outside'}` });
      const words = dictionary.get('Contents');
      if (!(words instanceof PdfString) || readPdfText(words).trim() === '')
        faults.push({ page, reason: 'Expected a link that says where it goes, found one that says nothing' });
    }
    for (const element of tagged.elements)
      if (tagged.typeOf(element) === 'Link' && !element.kids.some((kid) => kid.kind === 'object'))
        faults.push({
          page: tagged.pageOfElement(element),
          reason: 'Expected a link to lead somewhere, found one that cannot be followed',
        });
    return faults;
  },
};
