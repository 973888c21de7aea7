import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from '../diagnostics/build-error.ts';

/** A file to write: its name in the folder, and what it holds. */
export interface OutputFile {
  fileName: string;
  bytes: Uint8Array;
}

const temporary = (fileName: string): string => `.${fileName}.${process.pid}.partial`;
const leftover = /^\..+\.\d+\.partial$/;

/**
 * Write files whole or not at all: all under temporary names first, then each renamed into place (QUALITY P3).
 *
 * A build that fails before the renames leaves the last good files; only our own leftovers are removed.
 *
 * @returns The paths written.
 */
export function writeOutputs(folder: string, files: OutputFile[]): string[] {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (leftover.test(name)) rmSync(join(folder, name), { force: true });
    for (const { fileName, bytes } of files) writeFileSync(join(folder, temporary(fileName)), bytes);
    return files.map(({ fileName }) => {
      const path = join(folder, fileName);
      renameSync(join(folder, temporary(fileName)), path);
      return path;
    });
  } catch (error) {
    for (const { fileName } of files) {
      try {
        rmSync(join(folder, temporary(fileName)), { force: true });
      } catch {
        // The folder itself cannot be used; the error below says so.
      }
    }
    throw new BuildError(
      'cli/output',
      `The folder “${folder}” cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`,
      'name another folder with --out, or close the file if it is open',
      { cause: error },
    );
  }
}
