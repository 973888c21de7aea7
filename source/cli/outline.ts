import { formatMessage, listMessages } from '../diagnostics/report.ts';
import { startBrowser } from '../print/browser.ts';
import { exitCodeFor, findArticles } from './build.ts';
import { type Flags, parseFlags } from './parse-flags.ts';
import { createProgress } from './progress.ts';
import { reportTrouble } from './report-trouble.ts';

/**
 * `couplet outline`: what was understood of each article and what it becomes. Nothing is written.
 *
 * @returns The exit code, the worst of all articles.
 */
export async function outline(named: string[], flags: Flags): Promise<number> {
  const { overrides } = parseFlags(flags);
  const articles = findArticles(named);
  const progress = createProgress({ quiet: Boolean(flags.json) });
  const browser = startBrowser((flags.browser as string | undefined) ?? null, progress.say);
  browser.catch(() => {});
  const records: unknown[] = [];
  let exitCode = 0;
  try {
    const [{ outlineArticle }, { readInput }, { formatOutline }] = await Promise.all([
      import('../pipeline.ts'),
      import('../read/read-article.ts'),
      import('./format-outline.ts'),
    ]);
    for (const path of articles) {
      progress.start(`Reading ${path}`);
      const file = await readInput(path);
      try {
        const found = await outlineArticle(file, { overrides, browser });
        progress.stop();
        if (found && !flags.json) process.stdout.write(`${formatOutline(found)}\n`);
        records.push({ article: path, outline: found, messages: listMessages(file) });
      } catch (error) {
        progress.stop();
        exitCode = Math.max(exitCode, reportTrouble(error));
      }
      const messages = listMessages(file);
      if (!flags.json)
        for (const message of messages.filter((one) => one.severity !== 'info')) process.stderr.write(`${formatMessage(message)}\n`);
      exitCode = Math.max(exitCode, exitCodeFor(messages));
      if (exitCode === 3) break;
    }
  } finally {
    progress.stop();
    await browser.then((one) => one.leave()).catch(() => {});
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(records.length === 1 ? records[0] : records)}\n`);
  return exitCode;
}
