import { reportRule } from '../../diagnostics/report.ts';
import { placeOf } from '../place.ts';
import { visitNodes } from '../visit-nodes.ts';
import type { ReportFact } from './fact.ts';

/** A picture without a description: nothing can be read aloud for it. */
export const reportAltText: ReportFact = ({ tree }, file) => {
  visitNodes(tree, (node) => {
    if ((node.type === 'image' || node.type === 'imageReference') && (node.alt ?? '').trim() === '') {
      const name = node.type === 'image' && !node.url.startsWith('data:') ? ` of \`${node.url.slice(0, 60)}\`` : '';
      reportRule(file, 'structure/alt-text', `Expected a description${name}, found none`, placeOf(node));
    }
  });
};
