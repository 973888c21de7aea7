import * as v from 'valibot';
import type { VFile } from 'vfile';
import { nearestName } from '../diagnostics/nearest.ts';
import { reportRule } from '../diagnostics/report.ts';
import type { PaperName } from '../model/geometry.ts';
import type { BuildOptions } from '../model/options.ts';

/** Minutes after midnight from `18:30`, `1830` or `18.30`. */
export function parseClock(text: string): number | null {
  const found = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(text.trim());
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** The two names: a list of two, or `Ada, Ben`. */
export function parsePartners(value: string | string[]): [string, string] | null {
  const names = (Array.isArray(value) ? value : value.split(/\s*[,;&]\s*|\s+(?:and|und|et|y)\s+/u))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 2 && names[0] && names[1] ? [names[0], names[1]] : null;
}

const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim());
const date = v.pipe(
  v.union([v.string(), v.date()]),
  v.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value.trim().slice(0, 10))),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
);
const minutes = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))]),
  v.integer(),
  v.minValue(45),
  v.maxValue(240),
);
const count = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))]),
  v.integer(),
  v.minValue(1),
  v.maxValue(200),
);
const clock = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => parseClock(String(value)) ?? Number.NaN),
  v.number(),
  v.integer(),
);
const paper = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.picklist(['a4', 'letter']));
const partners = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => parsePartners(value) ?? ['', '']),
  v.check((value) => value[0] !== ''),
);
const permission = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.picklist(['own', 'licensed', 'quotation-only', 'unknown']));

/** Every setting of ours: how it is checked, and what the author is told to write. */
const settings = {
  title: { schema: text, expected: 'a line of text' },
  subtitle: { schema: text, expected: 'a line of text' },
  author: { schema: text, expected: 'a name' },
  date: { schema: date, expected: 'a date such as 2026-11-01' },
  lang: { schema: v.pipe(v.string(), v.trim(), v.regex(/^[a-z]{2,3}(?:-[\w-]+)?$/i)), expected: 'a language code such as en, de or pt-BR' },
  description: { schema: text, expected: 'a line of text' },
  source: { schema: text, expected: 'an address or a line of text' },
  permission: { schema: permission, expected: 'own, licensed, quotation-only or unknown' },
  paper: { schema: paper, expected: 'a4 or letter' },
  minutes: { schema: minutes, expected: 'a whole number from 45 to 240' },
  start: { schema: clock, expected: 'a time such as 18:30' },
  partners: { schema: partners, expected: 'two names, such as Ada, Ben' },
  couples: { schema: count, expected: 'a whole number from 1 to 200' },
} as const;

type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];

/** Names other tools leave at the top of an article (Jekyll, Hugo, Astro, Eleventy, Ghost, Obsidian): passed over, never corrected. */
const foreign = new Set(
  'layout tags tag categories category slug draft published publishdate pubdate permalink image images cover weight aliases alias type series toc eleventynavigation cssclass cssclasses feature_image created modified updated lastmod last_modified_at excerpt summary url link canonical keywords comments featured hero heroimage thumbnail status visibility id uid version license theme edition contact support topic dates times names page pages part parts path state started'.split(
    ' ',
  ),
);

/** The settings given, checked; what was not given is not there. */
export type Settings = Partial<{ [Name in SettingName]: v.InferOutput<(typeof settings)[Name]['schema']> }>;

/** Where settings come from: the front matter with its lines. */
export interface SettingSource {
  values: Record<string, unknown>;
  lineOf(key: string): number;
}

/** Check the front matter: wrong values and near misses of our names are errors, foreign names pass. */
export function checkSettings(source: SettingSource, file: VFile): Settings {
  const checked: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(source.values)) {
    const place = { line: source.lineOf(key), column: 1 };
    const name = key === 'language' ? 'lang' : key;
    if (name in settings) {
      const { schema, expected } = settings[name as SettingName];
      if (value === null || value === '') continue;
      const result = v.safeParse(schema as v.GenericSchema, value);
      if (result.success) checked[name] = result.output;
      else reportRule(file, 'config/bad-value', `\`${key}\`: expected ${expected}, found ${JSON.stringify(value)}`, place);
      continue;
    }
    if (foreign.has(key.toLowerCase())) continue;
    const near = nearestName(key, settingNames);
    if (near !== null)
      reportRule(
        file,
        'config/unknown-key',
        `Expected one of our settings, found \`${key}\`; the nearest is \`${near}\``,
        place,
        `write \`${near}:\`, or remove the line`,
      );
  }
  return checked as Settings;
}

/** Settings of the command line: the same checks, told as usage. */
export type Overrides = Partial<BuildOptions>;

/** Every option with a value: defaults < front matter < flags. */
export function resolveOptions(settings: Settings, overrides: Overrides, partnerNames: [string, string]): BuildOptions {
  return {
    paper: overrides.paper ?? (settings.paper as PaperName | undefined) ?? 'a4',
    minutes: overrides.minutes ?? settings.minutes ?? 90,
    startMinute: overrides.startMinute ?? settings.start ?? 18 * 60 + 30,
    partners: overrides.partners ?? (settings.partners as [string, string] | undefined) ?? partnerNames,
    couples: overrides.couples ?? settings.couples ?? 8,
  };
}
