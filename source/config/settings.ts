import * as v from 'valibot';
import type { VFile } from 'vfile';
import { nearestName } from '../diagnostics/nearest.ts';
import { reportRule } from '../diagnostics/report.ts';
import type { Brand, BuildOptions, SupportLine } from '../model/options.ts';
import { checkSupportAge, isSupportFile, readSupportFile } from './load-support.ts';
import { isComputedDate, readDate } from './read-date.ts';
import { foreign, otherNames, plainKey } from './setting-names.ts';
import { nameOfKey, type Setting, type SettingName, settingNames, settings } from './setting-table.ts';

export { settingNames } from './setting-table.ts';
export { parseClock, parsePartners, parsePeople } from './setting-values.ts';

type Values = { [Name in SettingName]: v.InferOutput<(typeof settings)[Name]['schema']> };

/** The settings given, checked; what was not given is not there. */
export type Settings = Partial<Omit<Values, 'title' | 'subtitle' | 'description'> & Record<'title' | 'subtitle' | 'description', string>>;

/** Where settings come from: the front matter with its lines. */
export interface SettingSource {
  values: Record<string, unknown>;
  lineOf(key: string): number;
}

/**
 * Check the settings at the top of an article; keys are compared without regard to case, `-` and `_`.
 *
 * Wrong values and near misses of our names are errors (QUALITY P1), names of other programs pass. A date that cannot be read is a
 * warning, because other programs write it. What is taken for another program's is told (`config/not-yet`).
 *
 * @param today For the age of helplines, and for nothing that is printed.
 */
export function checkSettings(source: SettingSource, file: VFile, today = new Date()): Settings {
  const checked: Record<string, unknown> = {};
  const given = new Map<SettingName, string>();
  for (const [key, value] of Object.entries(source.values)) {
    const name = nameOfKey.get(plainKey(key));
    if (name === undefined) continue;
    const before = given.get(name);
    if (before !== undefined) reportDuplicate(key, before, source, file);
    else checkValue(name, key, value, checked, source, file);
    given.set(name, key);
  }
  const others = Object.keys(otherNames).flatMap((other) => Object.keys(source.values).filter((key) => plainKey(key) === other));
  for (const key of others) {
    const name = otherNames[plainKey(key)] as SettingName;
    if (checked[name] === undefined && suits(name, source.values[key])) checkValue(name, key, source.values[key], checked, source, file);
  }
  for (const [key, value] of Object.entries(source.values)) checkUnknown(key, value, source, file);
  for (const name of ['title', 'subtitle', 'description']) checked[name] = inLanguage(checked[name], checked.lang);
  const lines = checked.support as readonly SupportLine[] | undefined;
  if (lines) checkSupportAge(lines, today, file, { line: source.lineOf(given.get('support') ?? 'support'), column: 1 });
  return Object.fromEntries(Object.entries(checked).filter(([, value]) => value !== undefined)) as Settings;
}

/** An address counts as the source only when it is whole; a summary only when it is text. */
function suits(name: SettingName, value: unknown): boolean {
  if (name === 'source') return typeof value === 'string' && /^https?:\/\/[^\s/]+\.\S+/iu.test(value.trim());
  return name !== 'description' || typeof value === 'string';
}

function checkValue(
  name: SettingName,
  key: string,
  value: unknown,
  checked: Record<string, unknown>,
  source: SettingSource,
  file: VFile,
): void {
  if (value === null || value === undefined || value === '') return;
  const setting: Setting = settings[name];
  const place = { line: source.lineOf(key), column: 1 };
  const found = `\`${key}\`: expected ${setting.expected}, found ${JSON.stringify(value)}`;
  if (name === 'date') {
    const date = readDate(String(value));
    if (date !== null) checked.date = date;
    else if (!isComputedDate(String(value))) reportRule(file, 'config/date', found, place);
    return;
  }
  if (name === 'support' && isSupportFile(value)) {
    checked.support = readSupportFile(value, file, place) ?? undefined;
    return;
  }
  const result = v.safeParse(setting.schema, value);
  if (!result.success) {
    const near = nearValue(name, value);
    if (near !== null) reportRule(file, 'config/bad-value', found, place, `write \`${key}: ${near}\``);
    else if (!setting.isShared) reportRule(file, 'config/bad-value', found, place);
    else
      reportRule(
        file,
        'config/not-yet',
        `\`${key}\`: ${JSON.stringify(value)} is taken for another program’s; ours are ${setting.expected}`,
        place,
      );
    return;
  }
  checked[name] = result.output;
}

/** `calm` for `clam`: a slip, and nobody else's value. */
const nearValue = (name: SettingName, value: unknown): string | null =>
  typeof value === 'string' && !settings[name].expected.includes('such as')
    ? nearestName(value, settings[name].expected.split(/, | or /u))
    : null;

function checkUnknown(key: string, value: unknown, source: SettingSource, file: VFile): void {
  const plain = plainKey(key);
  if (nameOfKey.has(plain) || plain in otherNames || foreign.has(plain)) return;
  const near = nearestName(plain, settingNames);
  const holdsOthers = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (near === null || (holdsOthers && !['roles', 'contact', 'support'].includes(near))) return;
  reportRule(
    file,
    'config/unknown-key',
    `Expected one of our settings, found \`${key}\`; the nearest is \`${near}\``,
    { line: source.lineOf(key), column: 1 },
    `write \`${near}:\`, or remove the line`,
  );
}

function reportDuplicate(key: string, before: string, source: SettingSource, file: VFile): void {
  const reason = `Expected each setting once, found \`${key}\` after \`${before}\` in line ${source.lineOf(before)}`;
  reportRule(file, 'config/duplicate-key', reason, { line: source.lineOf(key), column: 1 });
}

/** The line in the article's language, of several. */
function inLanguage(value: unknown, lang: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const lines = value as Record<string, string>;
  const wanted = typeof lang === 'string' ? lang : 'en';
  return lines[wanted] ?? lines[wanted.split('-')[0] ?? ''] ?? lines.en ?? Object.values(lines)[0];
}

/** Settings of the command line: the same checks, told as usage. */
export type Overrides = Partial<BuildOptions>;

/** Every option with a value: defaults < front matter < flags. */
export function resolveOptions(settings: Settings, overrides: Overrides, partnerNames: [string, string]): BuildOptions {
  const format = overrides.format ?? settings.format ?? 'room';
  return {
    paper: overrides.paper ?? settings.paper ?? 'a4',
    edition: overrides.edition ?? settings.edition ?? 'shared',
    length: overrides.length ?? settings.length ?? 'full',
    theme: overrides.theme ?? settings.theme ?? 'calm',
    ink: overrides.ink ?? settings.ink ?? 'colour',
    deck: overrides.deck ?? settings.deck ?? 'light',
    largePrint: overrides.largePrint ?? settings['large-print'] ?? false,
    dyslexiaFriendly: overrides.dyslexiaFriendly ?? settings['dyslexia-friendly'] ?? false,
    sides: overrides.sides ?? settings.sides ?? 'both',
    punch: overrides.punch ?? settings.punch ?? false,
    extras: [...new Set([...(settings.extras ?? []), ...(overrides.extras ?? [])])],
    checkIns: overrides.checkIns ?? settings['check-ins'] ?? 4,
    brand: { ...readBrand(settings, overrides.facilitators), ...overrides.brand },
    support: overrides.support ?? settings.support ?? [],
    format,
    facilitators: overrides.facilitators ?? settings.facilitator?.names ?? [],
    minutes: overrides.minutes ?? settings.minutes ?? 90,
    startMinute: overrides.startMinute ?? settings.start ?? 18 * 60 + 30,
    partners: overrides.partners ?? (settings.partners as [string, string] | undefined) ?? partnerNames,
    topic: settings.topic ?? null,
    couples: format === 'one-couple' ? 1 : (overrides.couples ?? settings.couples ?? 8),
  };
}

const readBrand = ({ facilitator, ...settings }: Settings, led: readonly string[] | undefined): Brand => ({
  logo: settings.logo ?? null,
  colours: settings.colours ?? null,
  organisation: settings.organisation ?? null,
  facilitator: led?.join(', ') ?? facilitator?.line ?? facilitator?.names.join(', ') ?? null,
  credentials: settings.credentials ?? null,
  contact: settings.contact ?? [],
  qr: settings.qr ?? null,
  footer: settings['page-footer'] ?? null,
  whiteLabel: settings['white-label'] ?? false,
});
