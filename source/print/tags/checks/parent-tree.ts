import type { PdfFile } from '../../pdf-file.ts';
import { asDictionary, type PdfDictionary, PdfReference, type PdfValue } from '../../pdf-syntax.ts';
import { numberOf } from '../structure.ts';
import type { Fault, TagCheck } from './check.ts';

/** A number tree as a map (ISO 32000-2, 7.9.7). */
function readNumbers(file: PdfFile, node: PdfDictionary | null, found = new Map<number, PdfValue>(), depth = 0): Map<number, PdfValue> {
  const list = file.resolve(node?.get('Nums'));
  if (Array.isArray(list)) for (let at = 0; at + 1 < list.length; at += 2) found.set(Number(list[at]), list[at + 1]!);
  const kids = file.resolve(node?.get('Kids'));
  if (Array.isArray(kids) && depth < 20) for (const kid of kids) readNumbers(file, asDictionary(file.resolve(kid)), found, depth + 1);
  return found;
}

/** From what lies on a page back to its tag (ISO 32000-1, 14.7.4.4): what a reader follows from the pointer or the caret. */
export const parentTree: TagCheck = {
  name: 'way-back',
  promise: 'from every word, link and field the way leads back to its tag',
  find({ file, elements, pageOf }) {
    const root = asDictionary(file.resolve(file.catalog.get('StructTreeRoot')));
    if (!root) return [];
    const numbers = readNumbers(file, asDictionary(file.resolve(root.get('ParentTree'))));
    const lists = new Map<number, PdfValue>();
    const faults: Fault[] = [];
    for (const element of elements) {
      for (const kid of element.kids) {
        if (kid.kind === 'element') continue;
        const owner = kid.kind === 'object' ? kid.object : (kid.form ?? kid.page);
        if (!lists.has(owner)) {
          const key = asDictionary(file.read(owner))?.get(kid.kind === 'object' ? 'StructParent' : 'StructParents');
          const entry = typeof key === 'number' ? (numbers.get(key) ?? null) : null;
          lists.set(owner, kid.kind === 'mark' ? file.resolve(entry) : entry);
        }
        const entry = lists.get(owner) ?? null;
        const parent = kid.kind === 'mark' ? (Array.isArray(entry) ? (entry[kid.mcid] ?? null) : null) : entry;
        if (!(parent instanceof PdfReference) || numberOf(parent) !== element.number)
          faults.push({ page: pageOf(kid.page), reason: `Expected the way back to a ${element.type}, found none` });
      }
    }
    return faults;
  },
};
