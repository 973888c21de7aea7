import { reportRule } from '../../diagnostics/report.ts';
import { cite, type ReportFact } from './fact.ts';

/** A role decided by little, less than even odds: what it is, and how to say otherwise. */
export const reportGuesses: ReportFact = ({ sections }, file) => {
  for (const { title, role, cue, confidence, place } of sections)
    if (confidence > 0 && confidence < 0.5)
      reportRule(
        file,
        'structure/guess',
        `${title === null ? 'The opening' : cite(title)} is read as ${role}, from ${cite(cue.replace(/^“|”$/gu, ''))} alone`,
        place,
        `if that is wrong, write {role=general} or another role at the end of the heading, or name it under \`roles:\``,
      );
};
