import type { Overrides } from '../config/settings.ts';
import { parseClock, parsePartners, parsePeople } from '../config/settings.ts';
import { BuildError } from '../diagnostics/build-error.ts';
import { nearestName } from '../diagnostics/nearest.ts';
import type { BuildOptions } from '../model/options.ts';
import { deckExtras, type Extra, extras, type OutputName, outputNames, type PagePick } from '../model/options.ts';

export type Flags = Record<string, string | boolean | undefined>;

const usage = (message: string, hint: string): BuildError => new BuildError('cli/usage', message, hint, { exitCode: 2 });

function wholeNumber(flags: Flags, name: string, least: number, most: number): number | undefined {
  const value = flags[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
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
  const checkIns = wholeNumber(flags, 'check-ins', 1, 12);
  if (checkIns !== undefined) overrides.checkIns = checkIns;
  const couples = wholeNumber(flags, 'couples', 1, 200);
  if (couples !== undefined) overrides.couples = couples;
  // Commander has checked these against the same lists.
  for (const name of [
    'paper',
    'edition',
    'length',
    'format',
    'theme',
    'ink',
    'deck',
    'sides',
    'largePrint',
    'dyslexiaFriendly',
    'punch',
  ] as const)
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
  if (flags.facilitator !== undefined) {
    const facilitators = parsePeople(String(flags.facilitator));
    if (facilitators.length === 0)
      throw usage(
        '--facilitator: expected a name, or two with a comma between them, found none',
        'write for example --facilitator "Cleo,Sam"',
      );
    overrides.facilitators = facilitators;
  }
  const only = parseList('only', flags.only, outputNames) as OutputName[] | undefined;
  for (const extra of overrides.extras ?? []) {
    const [source, name] = deckExtras.some((one) => one === extra)
      ? (['deck', 'the deck'] as const)
      : (['workbook', 'the workbook'] as const);
    if (only && !only.includes(source))
      throw usage(
        `Expected ${name} among --only, because ${more?.includes(extra) ? `--extras ${extra}` : '--test-sheet'} is made of it`,
        `write --only ${[...only, source].join(',')}, or leave --only out`,
      );
  }
  return { overrides, only };
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

/**
 * The pages of the workbook to make alone: `--pages 12-13,20` or `--section "Words to try"`; `undefined` for whole outputs.
 *
 * @throws {BuildError} `cli/usage` when a range is none, or other outputs or extras are asked for besides.
 */
export function parsePick(flags: Flags, only: OutputName[] | undefined): PagePick | undefined {
  if (flags.pages === undefined && flags.section === undefined) return undefined;
  const flag = flags.pages === undefined ? '--section' : '--pages';
  if (flags.pages !== undefined && flags.section !== undefined)
    throw usage('Expected --pages or --section, found both', 'leave one of the two out');
  if (only && !only.includes('workbook'))
    throw usage(`${flag} prints pages of the workbook, found --only ${only.join(',')}`, 'leave --only out');
  // A booklet is padded to whole sheets: with it asked for, pages have the numbers they have in it.
  const apart = (parseList('extras', flags.extras, extras) ?? []).filter((name) => name !== 'booklet');
  if (apart.length > 0 || flags.testSheet)
    throw usage(
      `${flag} makes these pages and nothing else, found ${apart.length > 0 ? `--extras ${apart.join(',')}` : '--test-sheet'}`,
      `leave it out, or build without ${flag}`,
    );
  if (flags.answers !== undefined) throw usage(`${flag} prints pages as they are, found --answers`, 'leave one of the two out');
  return flags.pages === undefined
    ? { type: 'section', name: String(flags.section) }
    : { type: 'pages', ranges: parseRanges(String(flags.pages)) };
}

/** `12-13,20` as first and last pages; a dash of any kind. */
function parseRanges(text: string): [number, number][] {
  const pieces = text.split(',').map((piece) => piece.trim());
  return pieces.map((piece) => {
    const [, first, last = first] = /^(\d{1,5})(?:\s*[-–—]\s*(\d{1,5}))?$/.exec(piece) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from >= 1 && to >= from))
      throw usage(`--pages: expected pages such as 12-13,20, found ${piece === '' ? 'none' : piece}`, 'write for example --pages 12-13,20');
    return [from, to];
  });
}
