import { BuildError } from '../diagnostics/build-error.ts';

/** Tell the author what went wrong outside the article; anything else is our bug and shows its stack. Gives the exit code. */
export function reportTrouble(error: unknown): number {
  if (error instanceof BuildError) {
    process.stderr.write(`couplet  error  ${error.id}\n  ${error.message}\n  hint: ${error.hint}\n`);
    return error.exitCode;
  }
  process.stderr.write(
    `couplet  error  internal\n  ${error instanceof Error ? error.stack : String(error)}\n  hint: this is our mistake: please report it with the article\n`,
  );
  return 70;
}
