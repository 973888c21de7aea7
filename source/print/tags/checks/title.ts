import { asDictionary, PdfReference } from '../../pdf-syntax.ts';
import type { TagCheck } from './check.ts';

/** ISO 14289-1, 7.1; Matterhorn 06-003, 07-001 and 07-002. */
export const title: TagCheck = {
  name: 'title',
  promise: 'the window shows the title of the book, not the name of the file',
  find({ file }) {
    const reasons: string[] = [];
    const metadata = file.catalog.get('Metadata');
    const xmp = metadata instanceof PdfReference ? Buffer.from(file.readStream(metadata)).toString('utf8') : '';
    const found = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1]?.trim();
    if (!found) reasons.push('Expected a title in the metadata, found none');
    if (asDictionary(file.resolve(file.catalog.get('ViewerPreferences')))?.get('DisplayDocTitle') !== true)
      reasons.push('Expected the title to be shown, found the name of the file is');
    return reasons.map((reason) => ({ page: null, reason }));
  },
};
