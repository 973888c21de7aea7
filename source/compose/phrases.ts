import type { Words } from '../model/content.ts';

/** What stands in the `{name}` places of a string. */
export type Values = Record<string, string | number>;

/** Typed reading of one locale: a missing key is an error that names it. */
export interface Phrases {
  /** The string at a dotted path with its `{name}` places filled. */
  text(path: string, values?: Values): string;
  /** As `text`, `null` when the locale has nothing there. A place without a value is left standing, so that a test can find it. */
  maybe(path: string, values?: Values): string | null;
  /** As `maybe`, `null` also when a place has no value here. */
  find(path: string, values?: Values): string | null;
  /** The list at a path; empty when the locale has nothing there. */
  list(path: string, values?: Values): string[];
  /** Lists and groups of strings, e.g. the columns of a slide. */
  groups(path: string): Record<string, string>[];
  /** The same groups, each to be read by its own paths: for tables kept in the locale. */
  tables(path: string): Phrases[];
  /** What stands below a path; an error when nothing does. */
  within(path: string): Phrases;
  /** `path.one` for a count of one, `path.other` for every other; `{count}` is the count. */
  plural(path: string, count: number): string;
}

/** Fill `{name}` places; a place without a value is left standing. */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (place, name: string) => (values[name] === undefined ? place : String(values[name])));
}

const isGroup = (found: unknown): found is Words => typeof found === 'object' && found !== null && !Array.isArray(found);

/**
 * @param words The locale files by name, as `loadWords` returns them, or what stands below a path of them.
 * @param place The path `words` was found at, for errors.
 */
export function createPhrases(words: Words, place = ''): Phrases {
  const lookUp = (path: string): unknown => path.split('.').reduce<unknown>((at, key) => (isGroup(at) ? at[key] : undefined), words);
  const maybe: Phrases['maybe'] = (path, values) => {
    const found = lookUp(path);
    return typeof found === 'string' || typeof found === 'number' ? fill(String(found), values) : null;
  };
  const text: Phrases['text'] = (path, values) => {
    const found = maybe(path, values);
    if (found === null) throw new Error(`The locale has no string “${place}${path}”`);
    return found;
  };
  const groups: Phrases['groups'] = (path) => {
    const found = lookUp(path);
    return Array.isArray(found) ? found.filter((entry): entry is Record<string, string> => isGroup(entry)) : [];
  };
  return {
    maybe,
    text,
    groups,
    find(path, values = {}) {
      const found = maybe(path);
      const places = [...(found ?? '').matchAll(/\{([a-zA-Z]+)\}/g)];
      return found === null || places.some(([, name]) => values[name ?? ''] === undefined) ? null : fill(found, values);
    },
    list(path, values) {
      const found = lookUp(path);
      if (typeof found === 'string') return [fill(found, values)];
      return Array.isArray(found) ? found.filter((entry) => typeof entry === 'string').map((entry) => fill(entry, values)) : [];
    },
    tables: (path) => groups(path).map((group, index) => createPhrases(group, `${place}${path}.${index}.`)),
    within(path) {
      const found = lookUp(path);
      if (!isGroup(found)) throw new Error(`The locale has no group “${place}${path}”`);
      return createPhrases(found, `${place}${path}.`);
    },
    plural: (path, count) => text(`${path}.${count === 1 ? 'one' : 'other'}`, { count }),
  };
}

/** Minutes after midnight as `18:30`; past midnight the day starts again. */
export function formatClock(minuteOfDay: number): string {
  const minute = ((Math.floor(minuteOfDay) % 1440) + 1440) % 1440;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
