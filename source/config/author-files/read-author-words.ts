import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { LineCounter, parseDocument } from 'yaml';
import { nearestName } from '../../diagnostics/nearest.ts';
import { reportRule } from '../../diagnostics/report.ts';
import { loadRawPrompts, loadWords } from '../load-content.ts';

/** Our words and prompts as the author says them, by language; what is not given stays ours. */
export interface AuthorWords {
  locales: Record<string, Record<string, unknown>>;
  prompts: Record<string, Record<string, unknown>>;
}

/** Read `locales/<lang>/<file>.yaml` and `prompts/<lang>.yaml` below the author's folder: the same keys as ours, as many as are wanted. */
export function readAuthorWords(folder: string, paths: string[], file: VFile): AuthorWords {
  const words: AuthorWords = { locales: {}, prompts: {} };
  for (const path of paths) {
    const [kind = '', lang = '', name] = path.replace(/\.yaml$/, '').split('/');
    const shown = `templates/${path}`;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, path), 'utf8'), { lineCounter: lines });
    const [error] = document.errors;
    if (error) {
      const { line, col } = lines.linePos(error.pos[0]);
      const reason = `Expected YAML, found ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`;
      reportRule(
        file,
        'template/broken',
        reason,
        { line, column: col },
        'write each line as `name: "words"`, indented as in our file',
        shown,
      );
      continue;
    }
    const value: unknown = document.toJS() ?? {};
    const ours = kind === 'prompts' ? loadRawPrompts(lang) : loadWords(lang)[name ?? ''];
    const lineOf = (keys: string[]): number => {
      const node = document.getIn(keys, true) as { range?: [number, number, number] } | undefined;
      return node?.range ? lines.linePos(node.range[0]).line : 1;
    };
    const report = (keys: string[], rule: 'template/broken' | 'template/unknown', reason: string) =>
      reportRule(file, rule, reason, { line: lineOf(keys), column: 1 }, undefined, shown);
    if (ours === undefined) {
      const known = Object.keys(loadWords(lang));
      report(
        [],
        'template/unknown',
        `Expected ${known.map((one) => `${one}.yaml`).join(', ')}, found ${name}.yaml; the nearest is ${nearestName(name ?? '', known) ?? known[0]}.yaml`,
      );
      continue;
    }
    const checked = compare(ours, value, [], report) as Record<string, unknown>;
    if (kind === 'prompts') words.prompts[lang] = checked;
    else words.locales[lang] = { ...words.locales[lang], [name ?? '']: checked };
  }
  return words;
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value !== null && typeof value === 'object' ? 'names with words below them' : 'a line of words';

/** What of the author's words has its place in ours; the rest is told and left out. */
function compare(
  ours: unknown,
  given: unknown,
  keys: string[],
  report: (keys: string[], rule: 'template/broken' | 'template/unknown', reason: string) => void,
): unknown {
  if (kindOf(ours) !== kindOf(given)) {
    report(keys, 'template/broken', `Expected ${kindOf(ours)} at \`${keys.join('.') || 'the top'}\`, found ${kindOf(given)}`);
    return undefined;
  }
  if (Array.isArray(ours) && Array.isArray(given)) {
    const [first] = ours;
    const wrong = given.findIndex((one) => kindOf(one) !== kindOf(first));
    if (wrong >= 0)
      report(keys, 'template/broken', `Expected ${kindOf(first)} for each row of \`${keys.join('.')}\`, found ${kindOf(given[wrong])}`);
    // Two rows are a pair everywhere in our words: a term and what is said of it.
    if (ours.length === 2 && given.length !== 2)
      report(keys, 'template/broken', `Expected two rows at \`${keys.join('.')}\`, found ${given.length}`);
    return given;
  }
  if (ours === null || typeof ours !== 'object') return String(given);
  const table = ours as Record<string, unknown>;
  const entries = Object.entries(given as Record<string, unknown>).flatMap(([key, value]) => {
    if (key in table) return [[key, compare(table[key], value, [...keys, key], report)] as const];
    const near = nearestName(key, Object.keys(table));
    const hint = near === null ? '' : `; the nearest is \`${[...keys, near].join('.')}\``;
    report([...keys, key], 'template/unknown', `Expected one of our names, found \`${[...keys, key].join('.')}\`${hint}`);
    return [];
  });
  return Object.fromEntries(entries);
}
