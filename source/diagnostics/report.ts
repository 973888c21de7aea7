import type { VFile } from 'vfile';
import type { Place } from '../model/article.ts';
import { type RuleId, rules } from './rules.ts';

/**
 * Add a message to the file in the author's words: what was expected and found. The rule gives severity and hint.
 *
 * @param path The file it is about, when that is another one than the article: its place is in there.
 */
export function reportRule(
  file: VFile,
  ruleId: RuleId,
  reason: string,
  place: Place | null = null,
  hint: string = rules[ruleId].hint,
  path?: string,
): void {
  const message = file.message(reason, {
    ruleId,
    source: 'couplet',
    ...(place ? { place: { line: place.line, column: place.column } } : {}),
  });
  const { severity } = rules[ruleId];
  if (severity === 'error') message.fatal = true;
  if (severity === 'info') message.fatal = undefined;
  message.note = hint;
  if (path !== undefined) message.file = path;
}

export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true);
}

const severityOf = (fatal: boolean | null | undefined): 'error' | 'warning' | 'info' =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'info';

/** One message as a plain record, for `--json` and for printing. */
export interface ReportedMessage {
  file: string;
  line: number | null;
  column: number | null;
  severity: 'error' | 'warning' | 'info';
  rule: string;
  reason: string;
  hint: string | null;
}

export function listMessages(file: VFile): ReportedMessage[] {
  return file.messages
    .map((message) => ({
      // A message of the settings beside the article names that file.
      file: message.file ?? file.path ?? 'article',
      line: message.line ?? null,
      column: message.column ?? null,
      severity: severityOf(message.fatal),
      rule: message.ruleId ?? 'couplet',
      reason: message.reason,
      hint: message.note ?? null,
    }))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

/** `article.md:42:3  error  stage/rule`, then the reason and the hint, indented (QUALITY P1). */
export function formatMessage(message: ReportedMessage): string {
  const place = message.line === null ? message.file : `${message.file}:${message.line}:${message.column ?? 1}`;
  const hint = message.hint === null ? '' : `\n  hint: ${message.hint}`;
  return `${place}  ${message.severity}  ${message.rule}\n  ${message.reason}${hint}`;
}
