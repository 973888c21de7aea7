import { asDictionary } from '../../pdf-syntax.ts';
import { nameOf } from '../structure.ts';
import type { TagCheck } from './check.ts';

/** ISO 14289-1, 7.18.3; Matterhorn 28-008. */
export const tabOrder: TagCheck = {
  name: 'tab-order',
  promise: 'the Tab key goes from field to field in reading order',
  find({ file, annotations }) {
    const pages = [...new Set(annotations.map(({ page }) => page))];
    return pages
      .filter((page) => nameOf(asDictionary(file.read(file.pages[page - 1]!))?.get('Tabs')) !== 'S')
      .map((page) => ({ page, reason: 'Expected the Tab key to follow the text, found no such order' }));
  },
};
