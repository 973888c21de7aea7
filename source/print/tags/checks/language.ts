import { PdfString, readPdfText } from '../../pdf-syntax.ts';
import type { Fault, TagCheck } from './check.ts';

const isLanguage = (tag: string): boolean => {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** ISO 14289-1, 7.2; Matterhorn 11. */
export const language: TagCheck = {
  name: 'language',
  promise: 'the file says its language, and every language named exists',
  find(tagged) {
    const faults: Fault[] = [];
    const own = tagged.file.resolve(tagged.file.catalog.get('Lang'));
    const tag = own instanceof PdfString ? readPdfText(own) : '';
    if (!isLanguage(tag)) faults.push({ page: null, reason: `Expected the language of the file, found “${tag}”` });
    for (const element of tagged.elements)
      if (element.language !== null && !isLanguage(element.language))
        faults.push({ page: tagged.pageOfElement(element), reason: `Expected a language such as de, found “${element.language}”` });
    return faults;
  },
};
