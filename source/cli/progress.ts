import yoctoSpinner from 'yocto-spinner';

export interface Progress {
  start(text: string): void;
  /** Said at once, for things that take longer than usual. */
  say(text: string): void;
  stop(): void;
}

/** A spinner when a person watches, silence in a pipe (QUALITY P5). Writes to standard error. */
export function createProgress({ quiet }: { quiet: boolean }): Progress {
  const watched = process.stderr.isTTY === true && !quiet;
  const spinner = watched ? yoctoSpinner({ stream: process.stderr }) : null;
  return {
    start: (text) => spinner?.start(text),
    say(text) {
      if (spinner) spinner.text = text;
      else if (!quiet) process.stderr.write(`${text}\n`);
    },
    stop: () => {
      if (spinner?.isSpinning) spinner.stop();
    },
  };
}
