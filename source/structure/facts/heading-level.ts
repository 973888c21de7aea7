import { reportRule } from '../../diagnostics/report.ts';
import { placeOf } from '../place.ts';
import type { ReportFact } from './fact.ts';

/** A heading more than one level below the one before it; what comes first may stand at any level. */
export const reportHeadingLevels: ReportFact = ({ raw, rawSections }, file) => {
  let before = raw.titleHeading?.depth ?? 0;
  for (const { heading, level, parts } of rawSections) {
    if (!heading || !parts) continue;
    if (before > 0 && level > before + 1)
      reportRule(
        file,
        'structure/heading-level',
        `“${parts.title}”: expected ${'#'.repeat(before + 1)} after ${'#'.repeat(before)}, found ${'#'.repeat(level)}`,
        placeOf(heading),
      );
    before = level;
  }
};
