import { reportRule } from '../../diagnostics/report.ts';
import { speaksOfDanger } from '../../language/cues/danger/danger.ts';
import { cite, placeOfSentence, type ReportFact } from './fact.ts';

/** A sentence that judges one of the two: printed where it stands, and never set large (DOMAIN a, S2 L20). */
export const reportJudging: ReportFact = (sources, file) => {
  const textOf = (id: string): string => sources.sentences.get(id)?.text ?? '';
  for (const section of sources.sections)
    for (const id of section.judging.filter((one) => !speaksOfDanger(textOf(one), sources.cues.danger)))
      reportRule(file, 'structure/judging', `${cite(textOf(id))} judges a partner; it is never set large`, placeOfSentence(id, sources));
};
