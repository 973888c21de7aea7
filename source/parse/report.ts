import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import type { RuleId } from '../diagnostics/rules.ts';

/** The line of the author's own file: another than the Markdown's when the article was imported. */
export function sourceLine(file: VFile, line: number): number {
  const lines = file.data.sourceLines;
  return (Array.isArray(lines) ? (lines[line - 1] as number | undefined) : undefined) ?? line;
}

/** Tell the author what was expected and found, at a line of the Markdown, in the lines of the file they know. */
export function reportLine(file: VFile, ruleId: RuleId, reason: string, line: number, column = 1, hint?: string): void {
  reportRule(file, ruleId, reason, { line: sourceLine(file, line), column }, hint);
}

/** The same, at the place of a node whose lines are still those of the Markdown. */
export function reportNode(file: VFile, ruleId: RuleId, reason: string, node: Nodes, hint?: string): void {
  reportLine(file, ruleId, reason, node.position?.start.line ?? 1, node.position?.start.column ?? 1, hint);
}
