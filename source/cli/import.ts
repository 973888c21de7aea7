import { basename, dirname } from 'node:path';
import { BuildError } from '../diagnostics/build-error.ts';
import { formatMessage, hasErrors, listMessages, type ReportedMessage } from '../diagnostics/report.ts';
import { exitCodeFor } from './build.ts';
import { chooseOutput } from './choose-output.ts';
import type { Flags } from './parse-flags.ts';
import { writeOutputs } from './write-outputs.ts';

const usage = (message: string, hint: string): BuildError => new BuildError('cli/usage', message, hint, { exitCode: 2 });

/** The one input: a file, or standard input when something comes through it. */
function chooseInput(named: string[]): string {
  const [input, ...more] = named;
  if (more.length > 0)
    throw usage(
      `Expected one file to import, found ${named.length}`,
      `import one at a time: couplet import ${input} -o ${markdownName(input ?? '')}`,
    );
  if (input === undefined && process.stdin.isTTY)
    throw usage('Expected a file to import, found none', 'write for example: couplet import saved-page.html -o my-article.md');
  return input ?? '-';
}

const markdownName = (path: string): string => `${basename(path).replace(/\.[^.]+$/u, '')}.md`;

const count = (number: number, one: string): string => (number === 1 ? `1 ${one}` : `${number} ${one}s`);

/** What was left out and put right, in one line. */
function tellCounts(path: string, messages: ReportedMessage[], flags: Flags): string {
  const strips = messages.filter(({ rule }) => rule === 'import/stripped').length;
  const repairs = messages.filter(({ rule }) => rule === 'import/repaired').length;
  const more = (strips > 0 || repairs > 0) && !flags.verbose ? ' (see --verbose)' : '';
  const parts = [
    strips === 0 ? 'nothing left out' : `${count(strips, 'passage')} left out as not part of the article`,
    ...(repairs > 0 ? [`${count(repairs, 'repair')}`] : []),
  ];
  return `${path}: ${parts.join(', ')}${more}`;
}

/**
 * `couplet import`: one file, or standard input, as Markdown on standard output or in a file. The report goes to standard error.
 *
 * @returns 0 when written, 1 when the file holds no article, 2 for a wrong path or kind.
 */
export async function importFile(named: string[], flags: Flags): Promise<number> {
  const input = chooseInput(named);
  const out = chooseOutput(flags, markdownName(input));
  const { openArticle } = await import('../pipeline/open-article.ts');
  const file = await openArticle(input);
  const messages = listMessages(file);
  const failed = hasErrors(file);
  const markdown = failed ? null : String(file.value);
  if (markdown !== null && out !== null) writeOutputs(dirname(out), [{ fileName: basename(out), bytes: Buffer.from(markdown) }]);
  if (flags.json) {
    const record = { imported: !failed, file: input, out, ...(out === null ? { markdown } : {}), messages };
    process.stdout.write(`${JSON.stringify(record)}\n`);
    return exitCodeFor(messages);
  }
  for (const message of messages) if (flags.verbose || message.severity !== 'info') process.stderr.write(`${formatMessage(message)}\n`);
  if (failed) process.stderr.write(`${file.path}: nothing was imported.\n`);
  else process.stderr.write(`${tellCounts(file.path, messages, flags)}\n`);
  if (markdown !== null && out === null) process.stdout.write(markdown);
  return exitCodeFor(messages);
}
