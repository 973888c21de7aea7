import { formatMessage, listMessages, type ReportedMessage } from '../diagnostics/report.ts';
import { type RuleId, rules } from '../diagnostics/rules.ts';
import { exitCodeFor, findArticles } from './build.ts';
import type { Flags } from './parse-flags.ts';

/** Advice counts as a warning here; what a build merely reports (a stripped line, a language read) stays a note. */
function asAdvice(message: ReportedMessage): ReportedMessage {
  const rule = rules[message.rule as RuleId] as { advice?: boolean } | undefined;
  return message.severity === 'info' && rule?.advice === true ? { ...message, severity: 'warning' } : message;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/**
 * `couplet lint`: what would make each article work better, with its place and one next step. No browser, nothing written.
 *
 * @returns 1 or 2 for errors as a build does; with `--strict` 1 for any advice, else 0.
 */
export async function lint(named: string[], flags: Flags): Promise<number> {
  const [{ understandArticle }, { openArticle }] = await Promise.all([
    import('../pipeline/understand-article.ts'),
    import('../pipeline/open-article.ts'),
  ]);
  let exitCode = 0;
  const records: { article: string; messages: ReportedMessage[] }[] = [];
  for (const path of findArticles(named)) {
    const file = await openArticle(path);
    understandArticle(file);
    const messages = listMessages(file).map(asAdvice);
    records.push({ article: path, messages });
    const warnings = messages.filter((message) => message.severity === 'warning').length;
    const notes = messages.filter((message) => message.severity === 'info').length;
    exitCode = Math.max(exitCode, exitCodeFor(messages), flags.strict && warnings > 0 ? 1 : 0);
    if (flags.json) continue;
    for (const message of messages) if (message.severity !== 'info' || flags.verbose) process.stdout.write(`${formatMessage(message)}\n`);
    const errors = messages.length - warnings - notes;
    const found = [
      ...(errors > 0 ? [count(errors, 'error')] : []),
      warnings > 0 ? `${count(warnings, 'thing')} to look at` : errors > 0 ? '' : 'nothing to change',
      ...(notes > 0 && !flags.verbose ? [`${count(notes, 'note')} (see --verbose)`] : []),
    ].filter((part) => part !== '');
    process.stdout.write(`${path}: ${found.join(', ')}\n`);
  }
  if (flags.json) process.stdout.write(`${JSON.stringify({ articles: records })}\n`);
  return exitCode;
}
