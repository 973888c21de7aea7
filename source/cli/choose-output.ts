import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from '../diagnostics/build-error.ts';
import type { Flags } from './parse-flags.ts';

const usage = (message: string, hint: string): BuildError => new BuildError('cli/usage', message, hint, { exitCode: 2 });

/**
 * Where a command that makes one file puts it (`--out`), `null` for standard output. A file that is there is never overwritten unasked.
 *
 * @param usual The name to suggest where a folder was given.
 */
export function chooseOutput(flags: Flags, usual: string): string | null {
  if (flags.out === undefined || flags.out === '-') return null;
  const path = String(flags.out);
  if (existsSync(path) && statSync(path).isDirectory())
    throw usage(`Expected the name of a file to write, found the folder “${path}”`, `write -o ${join(path, usual)}`);
  if (existsSync(path) && !flags.force)
    throw usage(`“${path}” is there already`, 'write -o with another name, or add --force to overwrite it');
  return path;
}
