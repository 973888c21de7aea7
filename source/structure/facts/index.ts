import { reportAltText } from './alt-text.ts';
import { reportCounts } from './counts.ts';
import { reportGraveTitle, reportMarkedDanger } from './danger.ts';
import { reportEmptySections } from './empty-section.ts';
import type { ReportFact } from './fact.ts';
import { reportGuesses } from './guess.ts';
import { reportHeadingLevels } from './heading-level.ts';
import { reportJudging } from './judging.ts';
import { reportLongSections } from './long-section.ts';
import { reportNoCue } from './no-cue.ts';
import { reportQuotationSources } from './quotation-source.ts';

/** What would make an article work better, a rule each, for `couplet lint` and `-v`. */
export const facts: readonly ReportFact[] = [
  reportCounts,
  reportHeadingLevels,
  reportEmptySections,
  reportLongSections,
  reportAltText,
  reportQuotationSources,
  reportJudging,
  reportGraveTitle,
  reportMarkedDanger,
  reportGuesses,
  reportNoCue,
];
