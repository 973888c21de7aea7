import { reportRule } from '../../diagnostics/report.ts';
import { withDescendants } from '../../model/article.ts';
import type { ReportFact } from './fact.ts';

/** A main section nothing in it decided: it is printed whole and gets general pages, none made for it. Only where there are cues at all. */
export const reportNoCue: ReportFact = ({ sections, cues }, file) => {
  if (cues.heading.length === 0) return;
  for (const section of sections)
    if (
      section.depth === 1 &&
      section.title !== null &&
      withDescendants(section).every(({ role, confidence }) => role === 'general' && confidence === 0)
    )
      reportRule(file, 'structure/no-cue', `“${section.title}” says nothing of what it is for; it gets general pages`, section.place);
};
