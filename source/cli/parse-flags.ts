import type { Overrides } from '../config/settings.ts';
import { parseClock, parsePartners } from '../config/settings.ts';
import { BuildError } from '../diagnostics/build-error.ts';
import { nearestName } from '../diagnostics/nearest.ts';
import type { PaperName } from '../model/geometry.ts';
import { type OutputName, outputNames } from '../model/options.ts';

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
  if (flags.paper !== undefined) overrides.paper = flags.paper as PaperName;
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
  return { overrides, only: parseOnly(flags.only) };
}

function parseOnly(value: string | boolean | undefined): OutputName[] | undefined {
  if (value === undefined) return undefined;
  const names = String(value)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if ((outputNames as string[]).includes(name)) continue;
    const near = nearestName(name, outputNames);
    throw usage(
      `--only: expected ${outputNames.join(', ')}, found ${name}`,
      near === null ? `write for example --only ${outputNames[0]}` : `write --only ${near}`,
    );
  }
  if (names.length === 0) throw usage('--only: expected at least one output, found none', `write for example --only ${outputNames[0]}`);
  return names as OutputName[];
}
