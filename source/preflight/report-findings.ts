import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import type { CheckResult } from './inspect-file.ts';

/** More of a kind are counted, not named: they have one cause. */
const mostNamed = 5;

/** Findings as messages in the author’s words, with the page of the file and the line of the article. */
export function reportFindings(file: VFile, fileName: string, results: readonly CheckResult[]): void {
  for (const { check, findings } of results) {
    findings?.slice(0, mostNamed).forEach(({ page, reason, place }, index) => {
      const more = index === mostNamed - 1 && findings.length > mostNamed ? `, and ${findings.length - mostNamed} more like it` : '';
      const where = page === null ? fileName : `${fileName}, page ${page}`;
      reportRule(file, check.rule, `${where}: ${reason.replace(/^./u, (letter) => letter.toLowerCase())}${more}`, place);
    });
  }
}
