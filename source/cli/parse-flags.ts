import type { Overrides } from '../config/settings.ts';
import { parseClock, parsePartners } from '../config/settings.ts';
import { BuildError } from '../diagnostics/build-error.ts';
import { nearestName } from '../diagnostics/nearest.ts';
import type { BuildOptions } from '../model/options.ts';
import { type Extra, extras, type OutputName, outputNames } from '../model/options.ts';

export type Flags = Record<string, string | boolean | undefined>;

const usage = (message: string, hint: string): BuildError => new BuildError('cli/usage', message, hint, { exitCode: 2 });

function wholeNumber(flags: Flags, name: string, least: number, most: number): number | undefined {
  const value = flags[name];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw usage(
      `--${name}: expected a whole number from ${least} to ${most}, found ${value}`,
      `write for example --${name} ${Math.max(least, Math.min(most, 90))}`,
    );
  return number;
}

/** Settings given as flags; a wrong one is a usage error with what to write instead. */
export function parseFlags(flags: Flags): { overrides: Overrides; only: OutputName[] | undefined } {
  const overrides: Overrides = {};
  const minutes = wholeNumber(flags, 'minutes', 45, 240);
  if (minutes !== undefined) overrides.minutes = minutes;
  const couples = wholeNumber(flags, 'couples', 1, 200);
  if (couples !== undefined) overrides.couples = couples;
  // Commander has checked these against the same lists.
  for (const name of ['paper', 'edition', 'length', 'theme', 'ink', 'sides', 'largePrint', 'dyslexiaFriendly', 'punch'] as const)
    if (flags[name] !== undefined) Object.assign(overrides, { [name]: flags[name] } satisfies Partial<Record<keyof BuildOptions, unknown>>);
  const more = parseList('extras', flags.extras, extras);
  if (more || flags.testSheet) overrides.extras = [...((more ?? []) as Extra[]), ...(flags.testSheet ? (['test-sheet'] as const) : [])];
  if (flags.start !== undefined) {
    const clock = parseClock(String(flags.start));
    if (clock === null) throw usage(`--start: expected a time such as 18:30, found ${flags.start}`, 'write for example --start 18:30');
    overrides.startMinute = clock;
  }
  if (flags.partners !== undefined) {
    const partners = parsePartners(String(flags.partners));
    if (partners === null)
      throw usage(
        `--partners: expected two names with a comma between them, found ${flags.partners}`,
        'write for example --partners "Ada,Ben"',
      );
    overrides.partners = partners;
  }
  return { overrides, only: parseList('only', flags.only, outputNames) as OutputName[] | undefined };
}

/** Names with commas between them, each one of `known`. */
function parseList(flag: string, value: string | boolean | undefined, known: readonly string[]): string[] | undefined {
  if (value === undefined) return undefined;
  const names = String(value)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearestName(name, known);
    throw usage(
      `--${flag}: expected ${known.join(', ')}, found ${name}`,
      near === null ? `write for example --${flag} ${known[0]}` : `write --${flag} ${near}`,
    );
  }
  if (names.length === 0)
    throw usage(`--${flag}: expected at least one of ${known.join(', ')}, found none`, `write for example --${flag} ${known[0]}`);
  return names;
}
