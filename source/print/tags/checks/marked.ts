import { asDictionary } from '../../pdf-syntax.ts';
import type { TagCheck } from './check.ts';

/** ISO 14289-1, 7.1; Matterhorn 06 and 09. */
export const marked: TagCheck = {
  name: 'tagged',
  promise: 'the file is tagged, and its tree can be read from end to end',
  find({ file, tree }) {
    const info = asDictionary(file.resolve(file.catalog.get('MarkInfo')));
    const reasons: string[] = [];
    if (info?.get('Marked') !== true) reasons.push('Expected the file to say that it is tagged, found nothing');
    if (info?.get('Suspects') === true) reasons.push('Expected tags that are sure, found the file in doubt of its own');
    if (!tree || tree.roots.length === 0) reasons.push('Expected a tree of tags, found none');
    for (const fault of tree?.faults ?? []) reasons.push(`Expected a tree of tags, found that ${fault}`);
    return reasons.map((reason) => ({ page: null, reason }));
  },
};
