import * as v from 'valibot';
import { type Role, roles } from '../model/article.ts';
import { extras as extraNames, type SupportLine } from '../model/options.ts';

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

/** A word after a comma that is no name of its own: `Ada Ray, LMFT`, `Ada Ray, M.A.`, `Ada Ray, therapist`. */
const isTitleAfterName = (word: string): boolean => !/^\p{Lu}\p{Ll}+(?:[\s'’-]|$)/u.test(word) && !/^\p{Lo}/u.test(word);

/**
 * Who leads: a list of names, or one line such as `Cleo Ray, Sam Lind` or `Cleo and Sam`.
 *
 * A comma parts names only when what follows it looks like one, and is whole where the first is: `Ada Ray, LMFT` is one person.
 */
export function parsePeople(value: string | string[]): string[] {
  const lines = Array.isArray(value) ? value : value.split(/\s*[;&]\s*|\s+(?:and|und|et|y)\s+/u);
  const names = lines.flatMap((line) => (Array.isArray(value) ? [line] : splitNames(line)));
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function splitNames(line: string): string[] {
  const parts = line.split(/\s*,\s*/u).filter((part) => part !== '');
  const isWhole = (name: string) => /\s/u.test(name);
  const [first = ''] = parts;
  const areNames = parts.slice(1).every((part) => !isTitleAfterName(part) && isWhole(part) === isWhole(first));
  return areNames ? parts : [line];
}

export const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim());

const languageNames: Record<string, string> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  spanish: 'es',
  español: 'es',
  french: 'fr',
  français: 'fr',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  polish: 'pl',
  russian: 'ru',
  hebrew: 'he',
  arabic: 'ar',
  japanese: 'ja',
  chinese: 'zh',
};

/** `en`, `pt-BR`, also `pt_BR` and the language's English name. */
export const language = v.pipe(
  v.string(),
  v.trim(),
  v.transform((value) => languageNames[value.toLowerCase()] ?? value.replaceAll('_', '-').replace(/\.utf-?8$/iu, '')),
  v.regex(/^[a-z]{2,3}(?:-[\w-]+)?$/i),
);

const whole = (least: number, most: number) =>
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+(?:\s*min(?:utes?)?)?$/), v.transform(Number.parseInt))]),
    v.integer(),
    v.minValue(least),
    v.maxValue(most),
  );
export const minutes = whole(45, 240);
export const count = whole(1, 200);
export const checkIns = whole(1, 12);

export const clock = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => parseClock(String(value)) ?? Number.NaN),
  v.number(),
  v.integer(),
);

export const oneOf = <const Name extends string>(...names: Name[]) => v.pipe(v.string(), v.trim(), v.toLowerCase(), v.picklist(names));

export const partners = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => parsePartners(value) ?? ['', '']),
  v.check((value) => value[0] !== ''),
);

const person = v.union([
  text,
  v.pipe(
    v.looseObject({ name: text }),
    v.transform(({ name }) => name),
  ),
]);

/** A name, a person with a name, or a list of them. */
export const author = v.pipe(
  v.union([person, v.array(person)]),
  v.transform((value) => (Array.isArray(value) ? value.filter((name) => name !== '').join(', ') : value)),
);

/** One or more people by name: as the author wrote them, and each alone. */
export const people = v.pipe(
  v.union([person, v.array(person)]),
  v.transform((value) => ({ line: Array.isArray(value) ? null : value, names: parsePeople(value) })),
);

/** A line of text, or a line for each language (`en: …`, `de: …`), still to be chosen from. */
export const texts = v.union([text, v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:[-_]\w+)*$/i)), text)]);

/** `yes`, `no`, `true`, `false`. */
export const yesOrNo = v.union([
  v.boolean(),
  v.pipe(
    v.string(),
    v.trim(),
    v.toLowerCase(),
    v.picklist(['yes', 'no', 'true', 'false', 'on', 'off']),
    v.transform((word) => word === 'yes' || word === 'true' || word === 'on'),
  ),
]);

/** A list, or one line with commas. */
const listOf = v.pipe(
  v.union([
    v.pipe(
      v.string(),
      v.transform((line) => line.split(',')),
    ),
    v.array(v.string()),
  ]),
  v.transform((words) => words.map((word) => word.trim()).filter((word) => word !== '')),
);
export const extras = v.pipe(listOf, v.array(v.picklist(extraNames)));

/** Two CSS colours, `#14555a, #8a5a1e`. Whether a browser knows them is checked where they are used. */
export const colours = v.pipe(
  v.union([
    v.pipe(
      v.string(),
      v.transform((line) => line.split(/,(?![^(]*\))/u)),
    ),
    v.array(v.string()),
  ]),
  v.transform((words) => words.map((word) => word.trim())),
  v.length(2),
  v.transform((words) => words as [string, string]),
);

/** An address a phone opens. */
export const webAddress = v.pipe(text, v.regex(/^(?:https?:\/\/|mailto:)\S+$/iu));

/** Lines of contact: one line of text, or `email: …` and the like, each as `email: …`. */
export const contact = v.pipe(
  v.union([text, v.array(text), v.record(v.string(), text)]),
  v.transform((value) =>
    Array.isArray(value) ? value : typeof value === 'string' ? [value] : Object.entries(value).map(([kind, line]) => `${kind}: ${line}`),
  ),
);

const isoDay = v.pipe(v.string(), v.trim(), v.isoDate());
const supportLine = v.union([
  v.pipe(
    text,
    v.minLength(1),
    v.transform((name): SupportLine => ({ name })),
  ),
  v.pipe(
    v.strictObject({
      name: text,
      phone: v.optional(text),
      text: v.optional(text),
      url: v.optional(text),
      hours: v.optional(text),
      country: v.optional(text),
      checked: v.optional(isoDay),
    }),
    v.check(({ phone, text, url }) => [phone, text, url].some((way) => way !== undefined && way !== '')),
    v.transform((line): SupportLine => line),
  ),
]);
export const support = v.pipe(
  v.union([v.array(supportLine), supportLine]),
  v.transform((value): SupportLine[] => (Array.isArray(value) ? value : [value])),
);

const roleName = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.transform((value) => value.replace(/[\s_]+/g, '-')),
  v.picklist(roles as readonly Role[]),
);
/** Heading (or its id) -> role. */
export const roleMap = v.record(v.string(), roleName);

/** Headings or their ids. */
export const headings = v.pipe(
  v.union([v.array(text), text]),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);
