import { reportRule } from '../../diagnostics/report.ts';
import { placeOf } from '../place.ts';
import type { ReportFact } from './fact.ts';

/** A heading with nothing under it: no page can be made of it. */
export const reportEmptySections: ReportFact = ({ rawSections }, file) => {
  for (const { heading, parts, blocks, children } of rawSections)
    if (heading && parts && blocks.length === 0 && children.length === 0)
      reportRule(file, 'structure/empty-section', `Expected text under “${parts.title}”, found none`, placeOf(heading));
};
