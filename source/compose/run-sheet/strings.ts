import type { Words } from '../../model/content.ts';

export type Values = Record<string, string | number>;

/** Our own strings of one locale file, read by dotted path. */
export interface Strings {
  /** The string at `path` with its `{placeholders}` filled; a missing one throws, for it is our bug. */
  text(path: string, values?: Values): string;
  /** As `text`, `null` when there is none or a placeholder has no value here. */
  find(path: string, values?: Values): string | null;
  list(path: string, values?: Values): string[];
  /** The groups below `path`, for tables kept in the locale. */
  groups(path: string): Strings[];
  /** `path.one` for a count of one, `path.other` for every other; `{count}` is the count. */
  plural(path: string, count: number): string;
}

function fill(text: string, values: Values): string | null {
  let missing = false;
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) missing = true;
    return value === undefined ? whole : String(value);
  });
  return missing ? null : filled;
}

function descend(words: Words, path: string): Words[string] | undefined {
  let here: Words[string] | undefined = words;
  for (const key of path.split('.')) {
    if (here === undefined || typeof here === 'string' || Array.isArray(here)) return undefined;
    here = here[key];
  }
  return here;
}

/** Read the strings of one locale file, e.g. `words['run-sheet']`. */
export function readStrings(words: Words[string] | undefined): Strings {
  if (words === undefined || typeof words === 'string' || Array.isArray(words)) throw new Error('run-sheet.yaml: no strings');
  const strings: Strings = {
    find(path, values = {}) {
      const found = descend(words, path);
      return typeof found === 'string' ? fill(found, values) : null;
    },
    text(path, values = {}) {
      const found = strings.find(path, values);
      if (found === null) throw new Error(`run-sheet.yaml: nothing to print at ${path}`);
      return found;
    },
    list(path, values = {}) {
      const found = descend(words, path);
      if (!Array.isArray(found)) throw new Error(`run-sheet.yaml: no list at ${path}`);
      return found.map((item) => (typeof item === 'string' ? (fill(item, values) ?? item) : ''));
    },
    groups(path) {
      const found = descend(words, path);
      if (!Array.isArray(found)) throw new Error(`run-sheet.yaml: no list at ${path}`);
      return found.map((item) => readStrings(item));
    },
    plural(path, count) {
      return strings.text(`${path}.${count === 1 ? 'one' : 'other'}`, { count });
    },
  };
  return strings;
}
