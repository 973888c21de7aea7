/** The numbers a build can end with (QUALITY P2): failed, wrong usage or configuration, no usable browser. */
export type ExitCode = 1 | 2 | 3;

/**
 * Trouble outside the document: no browser, an unreadable folder, a page that came out wrong.
 *
 * The message says what happened in the author's words, `hint` is the one next step, and the low-level
 * error travels as `cause`.
 */
export class BuildError extends Error {
  /** `stage/what`, as in the rules. */
  readonly id: string;
  readonly hint: string;
  readonly exitCode: ExitCode;

  constructor(id: string, message: string, hint: string, options: { exitCode?: ExitCode; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'BuildError';
    this.id = id;
    this.hint = hint;
    this.exitCode = options.exitCode ?? 1;
  }
}
