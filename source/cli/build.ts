import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { VFile } from 'vfile';
import { BuildError } from '../diagnostics/build-error.ts';
import { formatMessage, listMessages, type ReportedMessage, reportRule } from '../diagnostics/report.ts';
import type { Answers } from '../model/answers.ts';
import { isArticleName } from '../model/article-kind.ts';
import type { BuildOptions, OutputName } from '../model/options.ts';
import type { BuildResult } from '../pipeline.ts';
import { startBrowser } from '../print/browser.ts';
import { keepFilled } from './keep-filled.ts';
import { type Flags, parseFlags, parsePick } from './parse-flags.ts';
import { createProgress } from './progress.ts';
import { readBytes } from './read-bytes.ts';
import { findStale, removeStale } from './remove-stale.ts';
import { reportTrouble } from './report-trouble.ts';
import { writeOutputs } from './write-outputs.ts';

/** What one article came to, for `--json`. */
interface ArticleReport {
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
      if (!flags.json) printReport(path, file, result, outputs, messages, flags);
      if (exitCode === 3) break;
    }
  } finally {
    progress.stop();
    await browser.then((one) => one.close()).catch(() => {});
  }
  if (flags.json) process.stdout.write(`${JSON.stringify({ built: exitCode === 0, articles: reports })}\n`);
  return exitCode;
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

/** What a file holds, by its pages and the sides of the paper they are printed on. */
type Holds = (count: number, sides: BuildOptions['sides']) => string;

const sidesInWords: Record<BuildOptions['sides'], string> = { both: 'print it on both sides', one: 'print it on one side' };

const holds: Record<string, Holds> = {
  'workbook.pdf': (count, sides) => `the workbook, ${count} pages: ${sidesInWords[sides]}`,
  'workbook-a.pdf': (count, sides) => `the first partner’s book, ${count} pages: ${sidesInWords[sides]}`,
  'workbook-b.pdf': (count) => `the second partner’s book, ${count} pages, with the same page numbers`,
  'workbook-solo.pdf': (count, sides) => `the workbook for one, ${count} pages: ${sidesInWords[sides]}`,
  'workbook-fillable.pdf': (count) => `to fill in on a screen, ${count} pages: whoever can open the device can read what is saved in it`,
  'workbook-booklet.pdf': (count) => `the workbook as a booklet, ${count / 2} sheets: fold once and staple`,
  'workbook-booklet-how-to-print.pdf': () => 'how to print it, a page of its own',
  'workbook-press.pdf': (count) => `for a print shop, ${count} pages with bleed and crop marks, nothing to click`,
  'workbook-cards.pdf': (count) => `words to say on cards, ${count} sheet${count === 1 ? '' : 's'} to cut up`,
  'test-sheet.pdf': () => 'one sheet to test a printer with, before it prints a booklet',
  'answers-left-over.md': () => 'answers whose question is gone from the workbook: keep this file',
  'deck.html': (count) => `the deck, ${count} slides: double-click it, S opens the notes`,
  'run-sheet.pdf': (count) => `the run sheet, ${count} pages: clock, slides and pages side by side`,
  'run-sheet.csv': () => 'the same rows for a spreadsheet',
  'outline.json': () => 'what was understood, and the page, slide and minute of it',
};

/** Files whose names hold numbers or the name of a section. */
const alsoHolds: [RegExp, Holds][] = [
  [/-booklet-\d+\.pdf$/, (count) => `a part of the booklet, ${count / 2} sheets: folded and stapled by itself`],
  [
    /^workbook-.*\.pdf$/,
    (count) =>
      count === 1 ? 'this page alone, with its number in the book' : `these ${count} pages alone, with their numbers in the book`,
  ],
];

/** What a file holds, whichever partner's book it was made of. */
const aboutFile = (name: string): Holds | undefined =>
  holds[name] ?? holds[name.replace(/^workbook-(?:a|b|solo)-/, 'workbook-')] ?? alsoHolds.find(([pattern]) => pattern.test(name))?.[1];

function printReport(
  path: string,
  _file: VFile,
  result: BuildResult | null,
  outputs: ArticleReport['outputs'],
  messages: ReportedMessage[],
  flags: Flags,
): void {
  // What was removed is always told.
  const shown = messages.filter((message) => flags.verbose || message.severity !== 'info' || message.rule === 'cli/earlier-files');
  for (const message of shown) process.stderr.write(`${formatMessage(message)}\n`);
  if (!result) {
    if (messages.some((message) => message.severity !== 'info'))
      process.stderr.write(`${path}: nothing was built; earlier outputs are as they were.\n`);
    return;
  }
  if (flags.quiet) return;
  const lines = outputs.map(({ path: at, count }) => {
    const name = relative('.', at) || at;
    const about = aboutFile(at.split(/[\\/]/).pop() ?? '')?.(count ?? 0, result.options.sides) ?? '';
    return `  ${name}\n      ${about}`;
  });
  const notes = messages.filter((message) => message.severity === 'info').length;
  process.stdout.write(`${result.article.title}\n${lines.join('\n')}\n`);
  process.stdout.write(
    `  ${tellLedger(result)}${notes > 0 && !flags.verbose ? ` ${notes} note${notes === 1 ? '' : 's'}: see --verbose.` : ''}\n`,
  );
  process.stdout.write(`  ${tellPreflight(result)}\n`);
  if (flags.verbose)
    for (const { fileName, results } of result.preflight)
      for (const { check, findings } of results)
        if (findings) process.stdout.write(`  ${fileName}: ${findings.length === 0 ? 'passed' : 'NOT passed'}: ${check.promise}\n`);
  if (flags.verbose)
    for (const entry of result.ledger) process.stdout.write(`  line ${entry.line}: ${tellEntry(entry)}  ${entry.text.slice(0, 70)}\n`);
}

/** One line that says nothing is lost: what is printed, what the deck alone has, what was stripped, what the author left out. */
function tellLedger({ ledger, options }: BuildResult): string {
  const stripped = ledger.filter((entry) => entry.strippedBy !== null).length;
  const skipped = ledger.filter((entry) => entry.leftOutBy === 'skip').length;
  const printed = ledger.filter((entry) => entry.printed.length > 0).length;
  const shorter = ledger.filter((entry) => entry.leftOutBy === 'length').length;
  const only = ledger.filter((entry) => entry.only === 'deck' && entry.shown.length + entry.spoken.length > 0).length;
  const rest = ledger.length - stripped - skipped - only;
  return [
    `${printed === rest ? `All ${printed}` : `${printed} of ${rest}`} sentences of the article are in the workbook.`,
    ...(shorter === 0 ? [] : [`${shorter} left out by length: ${options.length}.`]),
    ...(only === 0 ? [] : [`${only} for the deck only.`]),
    ...(skipped === 0 ? [] : [`${skipped} left out by your marks.`]),
    ...(stripped === 0 ? [] : [`${stripped} stripped as not part of the article.`]),
  ].join(' ');
}

/** One line about the printed files: what was looked at in them, and whether it is as promised. */
function tellPreflight({ preflight }: BuildResult): string {
  const results = preflight.flatMap((one) => one.results).filter(({ findings }) => findings !== null);
  const passed = results.filter(({ findings }) => findings?.length === 0).length;
  const files = `${preflight.length} file${preflight.length === 1 ? '' : 's'}`;
  if (results.length === 0) return 'Preflight: no printed files.';
  return passed === results.length
    ? `Preflight: ${results.length} checks of ${files}, all passed.`
    : `Preflight: ${passed} of ${results.length} checks of ${files} passed; the messages say what to look at.`;
}

function tellEntry(entry: BuildResult['ledger'][number]): string {
  if (entry.strippedBy !== null) return `stripped (${entry.strippedBy})`;
  const places = [
    ...entry.printed.map((page) => `page ${page}`),
    ...entry.shown.map((slide) => `slide ${slide}`),
    ...entry.spoken.map((slide) => `notes of slide ${slide}`),
  ];
  if (places.length === 0) return `left out (${entry.leftOutBy})`;
  const inDeck = entry.shown.length + entry.spoken.length > 0;
  return [...places, ...(inDeck || entry.leftOutBy === null ? [] : [`not in the deck (${entry.leftOutBy})`])].join(', ');
}
