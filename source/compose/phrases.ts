import type { Words } from '../model/content.ts';

/** Typed reading of one locale: a missing key is an error that names it. */
export interface Phrases {
  /** The string at a dotted path with its `{name}` places filled. */
  text(path: string, values?: Record<string, string | number>): string;
  /** As `text`, `null` when the locale has nothing there. */
  maybe(path: string, values?: Record<string, string | number>): string | null;
  /** The list at a path; empty when the locale has nothing there. */
  list(path: string, values?: Record<string, string | number>): string[];
  /** Lists and groups of strings, e.g. the columns of a slide. */
  groups(path: string): Record<string, string>[];
}

/** Fill `{name}` places; a place without a value is left standing, so that a test can find it. */
export function fill(template: string, values: Record<string, string | number> = {}): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (place, name: string) => (values[name] === undefined ? place : String(values[name])));
}

/** @param words The locale files by name, as `loadWords` returns them. */
export function createPhrases(words: Words): Phrases {
  const find = (path: string): unknown =>
    path.split('.').reduce<unknown>((at, key) => (at && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined), words);
  const maybe: Phrases['maybe'] = (path, values) => {
    const found = find(path);
    return typeof found === 'string' || typeof found === 'number' ? fill(String(found), values) : null;
  };
  return {
    maybe,
    text(path, values) {
      const found = maybe(path, values);
      if (found === null) throw new Error(`The locale has no string “${path}”`);
      return found;
    },
    list(path, values) {
      const found = find(path);
      if (typeof found === 'string') return [fill(found, values)];
      return Array.isArray(found) ? found.filter((entry) => typeof entry === 'string').map((entry) => fill(entry, values)) : [];
    },
    groups(path) {
      const found = find(path);
      return Array.isArray(found)
        ? found.filter((entry): entry is Record<string, string> => typeof entry === 'object' && entry !== null)
        : [];
    },
  };
}

/** Minutes after midnight as `18:30`; past midnight the day starts again. */
export function formatClock(minuteOfDay: number): string {
  const minute = ((Math.floor(minuteOfDay) % 1440) + 1440) % 1440;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
