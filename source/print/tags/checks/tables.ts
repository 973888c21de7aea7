import { PdfName } from '../../pdf-syntax.ts';
import { rowWidths } from '../mend/tables.ts';
import type { Element } from '../structure.ts';
import type { Fault, TagCheck } from './check.ts';

const kidsOf: Record<string, string[]> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};
const parentsOf: Record<string, string[]> = { TR: ['Table', 'THead', 'TBody', 'TFoot'], TH: ['TR'], TD: ['TR'] };

/** ISO 14289-1, 7.5; Matterhorn 15; ISO 32000-1, 14.8.4.3.4. */
export const tables: TagCheck = {
  name: 'tables',
  promise: 'tables are rows of equal length, and their headers say what they head',
  find(tagged) {
    const faults: Fault[] = [];
    const report = (element: Element, reason: string) => faults.push({ page: tagged.pageOfElement(element), reason });
    for (const element of tagged.elements) {
      const type = tagged.typeOf(element);
      const kids = element.kids.map((kid) => (kid.kind === 'element' ? tagged.typeOf(kid) : 'text'));
      const wrong = kidsOf[type] && kids.find((kid) => !kidsOf[type]!.includes(kid));
      if (wrong) report(element, `Expected a ${type} of ${kidsOf[type]!.join(', ')}, found ${wrong} in it`);
      const parent = tagged.parents.get(element);
      if (parentsOf[type] && !(parent && parentsOf[type].includes(tagged.typeOf(parent))))
        report(element, `Expected a ${type} in a ${parentsOf[type][0]}, found it in ${parent?.type ?? 'nothing'}`);
      if (type === 'Table') {
        const widths = new Set(rowWidths(element));
        if (widths.size > 1)
          report(element, `Expected rows of equal length, found ${[...widths].sort((one, other) => one - other).join(' and ')} cells`);
      }
      const hasScope = element.attributes.get('Table')?.get('Scope') instanceof PdfName;
      if (type === 'TH' && !hasScope && element.id === null) report(element, 'Expected a header to say what it heads, found no scope');
    }
    return faults;
  },
};
