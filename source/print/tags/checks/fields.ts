import { asDictionary, type PdfDictionary, PdfString, readPdfText } from '../../pdf-syntax.ts';
import type { Fault, TagCheck, TaggedFile } from './check.ts';

const hidden = 2;
/** What has no place in the text: windows of comments, marks of a print shop. */
const outside = new Set(['Link', 'Popup', 'PrinterMark', 'TrapNet']);

/** The description of a field, from the group it is part of when it has none. */
function described({ file }: TaggedFile, field: PdfDictionary, key: string): boolean {
  let node: PdfDictionary | null = field;
  for (let level = 0; node && level < 10; level += 1) {
    const words = file.resolve(node.get(key));
    if (words instanceof PdfString && readPdfText(words).trim() !== '') return true;
    node = asDictionary(file.resolve(node.get('Parent')));
  }
  return false;
}

/** ISO 14289-1, 7.18.1 and 7.18.4; Matterhorn 28-002 to 28-010. */
export const fields: TagCheck = {
  name: 'fields',
  promise: 'every field is part of the text, and says what to write in it',
  find(tagged) {
    const faults: Fault[] = [];
    for (const { subtype, page, element, dictionary } of tagged.annotations) {
      if (outside.has(subtype) || (Number(dictionary.get('F') ?? 0) & hidden) !== 0) continue;
      const isField = subtype === 'Widget';
      const what = isField ? 'field' : `note (${subtype})`;
      const type = element && tagged.typeOf(element);
      if (type !== (isField ? 'Form' : 'Annot'))
        faults.push({ page, reason: `Expected a ${what} within the text, found it ${element ? `in a ${element.type}` : 'outside'}` });
      if (!described(tagged, dictionary, isField ? 'TU' : 'Contents') && !element?.alt)
        faults.push({ page, reason: `Expected a ${what} that says what it is for, found one that says nothing` });
    }
    if (asDictionary(tagged.file.resolve(tagged.file.catalog.get('AcroForm')))?.has('XFA'))
      faults.push({ page: null, reason: 'Expected fields that every reader knows, found an XFA form' });
    return faults;
  },
};
