import { readFileSync } from 'node:fs';
import { BuildError } from '../diagnostics/build-error.ts';

const reasons: Record<string, string> = { ENOENT: 'is not there', EISDIR: 'is a folder', EACCES: 'may not be read' };

/** The bytes of a file that was named on the command line. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = String((cause as NodeJS.ErrnoException).code);
    throw new BuildError(
      'cli/usage',
      `“${path}” ${reasons[code] ?? `cannot be read (${code})`}`,
      'check the path and the spelling of the file name',
      {
        exitCode: 2,
        cause,
      },
    );
  }
}
