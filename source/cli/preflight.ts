import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { BuildError } from '../diagnostics/build-error.ts';
import { rules } from '../diagnostics/rules.ts';
import type { Expected } from '../preflight/check.ts';
import { type CheckResult, expectedOf, inspectFile } from '../preflight/inspect-file.ts';
import { readAnyPdf } from '../print/read-back/read-any-pdf.ts';
import type { Flags } from './parse-flags.ts';

/** `none`: there was nothing to look at. */
type Result = 'pass' | 'warn' | 'fail' | 'none';

/** One file as `--json` gives it. */
interface FileReport {
  file: string;
  pages: number;
  /** The program that says it made the file. */
  creator: string | null;
  checks: { rule: string; promise: string; result: Result; findings: { page: number | null; reason: string }[] }[];
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message = code === 'ENOENT' ? `There is no file “${path}”` : `The file “${path}” cannot be read (${code})`;
    throw new BuildError('cli/usage', message, 'check the path and the spelling of the file name', { exitCode: 2, cause });
  }
}

function resultOf({ check, findings }: CheckResult): Result {
  if (findings === null) return 'none';
  if (findings.length === 0) return 'pass';
  return rules[check.rule].severity === 'error' ? 'fail' : 'warn';
}

async function inspect(path: string, medium: Expected['medium']): Promise<FileReport> {
  const file = await readAnyPdf(readFile(path));
  const checks = inspectFile(file, { ...expectedOf(file), medium }).map((one) => ({
    rule: one.check.rule,
    promise: one.check.promise,
    result: resultOf(one),
    findings: (one.findings ?? []).map(({ page, reason }) => ({ page, reason })),
  }));
  return { file: path, pages: file.pages.length, creator: file.creator, checks };
}

const looks: Record<Result, [string, Parameters<typeof styleText>[0]]> = {
  pass: ['pass', 'green'],
  warn: ['warn', 'yellow'],
  fail: ['fail', 'red'],
  none: ['–   ', 'dim'],
};

/** More of a kind are counted, not listed. */
const mostListed = 5;

function printReport({ file, pages, checks }: FileReport): void {
  const lines = checks
    .filter(({ result }) => result !== 'none')
    .flatMap(({ result, promise, findings }) => {
      const [word, style] = looks[result];
      const listed = findings.slice(0, mostListed).map(({ page, reason }) => `        ${page === null ? '' : `page ${page}: `}${reason}`);
      const more = findings.length > mostListed ? [`        and ${findings.length - mostListed} more`] : [];
      return [`  ${styleText(style, word)}  ${promise}`, ...listed, ...more];
    });
  const unused = checks.filter(({ result }) => result === 'none').length;
  const bad = checks.filter(({ result }) => result === 'fail' || result === 'warn').length;
  const looked = checks.length - unused;
  process.stdout.write(`${file}, ${pages} page${pages === 1 ? '' : 's'}\n${lines.join('\n')}\n`);
  process.stdout.write(`  ${looked - bad} of ${looked} checks passed; ${unused} do not apply to this file.\n`);
}

/**
 * `couplet preflight`: look at finished PDF files, of any program, as a print shop and a screen reader would.
 *
 * @returns 0 when nothing fails, 1 when something does (with `--strict`, when anything is found); 2 for a file that is not there.
 */
export async function preflight(paths: string[], flags: Flags): Promise<number> {
  if (paths.length === 0)
    throw new BuildError('cli/usage', 'Expected the name of a PDF, found none', 'write for example: couplet preflight workbook.pdf', {
      exitCode: 2,
    });
  const reports: FileReport[] = [];
  for (const path of paths) reports.push(await inspect(path, flags.for as Expected['medium']));
  const bad: Result[] = flags.strict ? ['fail', 'warn'] : ['fail'];
  const failed = reports.some(({ checks }) => checks.some(({ result }) => bad.includes(result)));
  if (flags.json) process.stdout.write(`${JSON.stringify({ passed: !failed, files: reports })}\n`);
  else for (const report of reports) printReport(report);
  return failed ? 1 : 0;
}
