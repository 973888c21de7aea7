import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { BuildError } from '../diagnostics/build-error.ts';
import { listMessages, type ReportedMessage, reportRule } from '../diagnostics/report.ts';
import type { Answers } from '../model/answers.ts';
import { isArticleName } from '../model/article-kind.ts';
import type { OutputName } from '../model/options.ts';
import type { BuildResult } from '../pipeline.ts';
import { startBrowser } from '../print/browser.ts';
import { keepFilled } from './keep-filled.ts';
import { type Flags, parseFlags, parsePick } from './parse-flags.ts';
import { printReport } from './print-report.ts';
import { createProgress } from './progress.ts';
import { readBytes } from './read-bytes.ts';
import { findStale, removeStale } from './remove-stale.ts';
import { reportTrouble } from './report-trouble.ts';
import { writeOutputs } from './write-outputs.ts';

/** What one article came to, for `--json`. */
export interface ArticleReport {
  article: string;
  built: boolean;
  outputs: { output: string; path: string; count: number | null }[];
  messages: ReportedMessage[];
}

/** Articles to build when none is named. */
export function findArticles(named: string[]): string[] {
  if (named.length > 0) return named;
  const found = existsSync('articles')
    ? readdirSync('articles')
        .filter(isArticleName)
        .sort()
        .map((name) => join('articles', name))
    : [];
  if (found.length === 0)
    throw new BuildError(
      'cli/usage',
      'Expected the name of an article, found none, and no folder “articles” here',
      'write for example: couplet build my-article.md',
      { exitCode: 2 },
    );
  return found;
}

/** Wrong path or wrong settings end with 2, a failed build with 1 (QUALITY P2). */
export function exitCodeFor(messages: ReportedMessage[]): number {
  const errors = messages.filter((message) => message.severity === 'error');
  if (errors.length === 0) return 0;
  return errors.every((message) => /^(?:config\/|parse\/front-matter$|read\/(?:missing|folder|unreadable|kind|logo)$)/.test(message.rule))
    ? 2
    : 1;
}

/** The answers of `--answers`: for one article, whose workbook is made. */
async function readGivenAnswers(flags: Flags, articles: string[], only: OutputName[] | undefined): Promise<Answers | null> {
  if (flags.answers === undefined) return null;
  const usage = (message: string, hint: string) => new BuildError('cli/usage', message, hint, { exitCode: 2 });
  if (articles.length !== 1)
    throw usage(`Expected one article for --answers, found ${articles.length}`, 'name the article the answers belong to');
  if (only && !only.includes('workbook'))
    throw usage('Expected the workbook among --only, because --answers go into it', 'write --only workbook');
  const { openAnswers } = await import('../pipeline/open-answers.ts');
  return openAnswers(readBytes(String(flags.answers)));
}

/** `couplet build`: each article in turn with one browser. Gives the exit code, the worst of all articles. */
export async function build(named: string[], flags: Flags): Promise<number> {
  const { exitCode, reports } = await buildArticles(named, flags);
  if (flags.json) process.stdout.write(`${JSON.stringify({ built: exitCode === 0, articles: reports })}\n`);
  return exitCode;
}

/** Build and write each article in turn, and tell what there is to tell; the exit code is the worst of all. */
export async function buildArticles(named: string[], flags: Flags): Promise<{ exitCode: number; reports: ArticleReport[] }> {
  const { overrides, only } = parseFlags(flags);
  const pick = parsePick(flags, only);
  const articles = findArticles(named);
  const answers = await readGivenAnswers(flags, articles, only);
  const progress = createProgress({ quiet: Boolean(flags.quiet) || Boolean(flags.json) });
  // The browser starts while the modules that need it are still loading.
  const browser = startBrowser((flags.browser as string | undefined) ?? null, progress.say);
  browser.catch(() => {});
  const onStage = flags.timings
    ? (stage: string, ms: number) => process.stderr.write(`${JSON.stringify({ stage, ms: Math.round(ms * 10) / 10 })}\n`)
    : undefined;
  const reports: ArticleReport[] = [];
  const written = new Map<string, string>();
  let exitCode = 0;
  try {
    const [{ buildArticle }, { readInput }] = await Promise.all([import('../pipeline.ts'), import('../read/read-article.ts')]);
    for (const path of articles) {
      progress.start(`Building ${path}`);
      const file = await readInput(path);
      let result: BuildResult | null = null;
      try {
        result = await buildArticle(file, {
          overrides,
          browser,
          ...(answers ? { answers } : {}),
          ...(only ? { only } : {}),
          ...(pick ? { pick } : {}),
          ...(onStage ? { onStage } : {}),
        });
      } catch (error) {
        progress.stop();
        exitCode = Math.max(exitCode, reportTrouble(error));
      }
      // `--strict`: a warning fails the build, and what a failed build leaves is the last good files (QUALITY P2, P3).
      const warned = Boolean(flags.strict) && listMessages(file).some((message) => message.severity === 'warning');
      if (warned) {
        result = null;
        exitCode = Math.max(exitCode, 1);
      }
      const twin = result && written.get(result.article.slug);
      if (result && twin !== undefined) {
        throw new BuildError(
          'cli/usage',
          `“${path}” and “${twin}” would be written to the same folder, “${result.article.slug}”`,
          'rename one of the files',
          { exitCode: 2 },
        );
      }
      if (result) written.set(result.article.slug, path);
      const outputs = result ? await writeArticle(result, flags, file, answers) : [];
      progress.stop();
      const messages = listMessages(file);
      reports.push({ article: path, built: result !== null, outputs, messages });
      exitCode = Math.max(exitCode, exitCodeFor(messages));
      if (!flags.json) printReport(path, result, outputs, messages, flags);
      if (exitCode === 3) break;
    }
  } finally {
    progress.stop();
    await browser.then((one) => one.leave()).catch(() => {});
  }
  return { exitCode, reports };
}

async function writeArticle(result: BuildResult, flags: Flags, file: VFile, answers: Answers | null): Promise<ArticleReport['outputs']> {
  const folder = join(String(flags.out ?? 'dist'), result.article.slug);
  const stale = findStale(folder, result);
  for (const { name, as } of await keepFilled(folder, result.artefacts, stale.removed, answers))
    reportRule(file, 'cli/kept-answers', `“${name}” held answers that are not in the new one; it is kept as “${as}”`);
  const paths = writeOutputs(folder, result.artefacts);
  removeStale(folder, stale.removed);
  if (stale.removed.length > 0)
    reportRule(file, 'cli/earlier-files', `Removed ${stale.removed.join(', ')}: made of an earlier workbook, with other page numbers`);
  if (stale.older.length > 0)
    reportRule(
      file,
      'cli/older-files',
      `Left as they are: ${stale.older.join(', ')}, made of an earlier workbook, with other page numbers`,
    );
  if (flags.keep !== undefined) {
    const keep = String(flags.keep);
    mkdirSync(keep, { recursive: true });
    for (const [name, html] of Object.entries(result.html)) writeFileSync(join(keep, `${name}.html`), html);
  }
  return result.artefacts.map((artefact, index) => ({ output: artefact.output, path: paths[index] ?? '', count: artefact.count }));
}
