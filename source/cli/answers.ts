import { basename, dirname } from 'node:path';
import { BuildError } from '../diagnostics/build-error.ts';
import { chooseOutput } from './choose-output.ts';
import type { Flags } from './parse-flags.ts';
import { readBytes } from './read-bytes.ts';
import { writeOutputs } from './write-outputs.ts';

/**
 * `couplet answers`: what was written into a fillable workbook, as Markdown or JSON on standard output or in a file.
 *
 * @returns 0; problems are thrown: 2 for wrong usage, 1 for a file without answers of ours.
 */
export async function answers(named: string[], flags: Flags): Promise<number> {
  const [path, ...more] = named;
  if (path === undefined || more.length > 0) {
    const message = `Expected one filled workbook, found ${named.length === 0 ? 'none' : named.length}`;
    throw new BuildError('cli/usage', message, 'write for example: couplet answers workbook-filled.pdf', { exitCode: 2 });
  }
  const out = chooseOutput(flags, `${basename(path).replace(/\.[^.]+$/u, '')}.${flags.json ? 'json' : 'md'}`);
  const { formatAnswers, openAnswers, writeAnswers } = await import('../pipeline/open-answers.ts');
  const found = await openAnswers(readBytes(path));
  const text = flags.json ? writeAnswers(found) : formatAnswers(found);
  if (out === null) process.stdout.write(text);
  else writeOutputs(dirname(out), [{ fileName: basename(out), bytes: Buffer.from(text) }]);
  const count = found.answers.length;
  process.stderr.write(`${path}: ${count === 0 ? 'nothing is filled in' : `${count} answer${count === 1 ? '' : 's'}`}\n`);
  return 0;
}
