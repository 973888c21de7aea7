import type { PrintedFile } from '../model/printed-file.ts';
import type { Check, Expected, Finding } from './check.ts';
import { checks } from './checks/index.ts';
import { createPageTexts } from './page-text.ts';

/** What came of one check: `null` when there was nothing to look at. */
export interface CheckResult {
  check: Check;
  findings: Finding[] | null;
}

/** What every print shop and every reader needs of a file nobody here made; of ours a little more. */
export function expectedOf({ creator }: PrintedFile): Expected {
  const ours = creator === 'couplet';
  return { paper: null, leastPt: null, leastContrast: ours ? 4.5 : 3, medium: 'screen', ours, book: null, tagsAreChecked: false };
}

/** Look at a finished file, check by check. */
export function inspectFile(file: PrintedFile, expected: Expected): CheckResult[] {
  const texts = createPageTexts(file, expected.book?.document.paper ?? null);
  const inspection = { file, expected, texts };
  return checks.map((check) => ({ check, findings: check.find(inspection) }));
}
