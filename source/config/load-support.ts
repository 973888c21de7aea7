import { readFileSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { reportRule } from '../diagnostics/report.ts';
import type { Place } from '../model/article.ts';
import type { SupportLine } from '../model/options.ts';
import { support as supportSchema } from './setting-values.ts';

/** Directories of helplines rot: older than this and a build says so (DOMAIN f, Crisis data). */
const mostDays = 365;
const dayMs = 86_400_000;

/** Whether `support:` names a file instead of listing the lines. */
export const isSupportFile = (value: unknown): value is string => typeof value === 'string' && /\.ya?ml$/iu.test(value.trim());

/** `checked:` once for all lines, then `lines:`; or a plain list. */
const supportFile = v.union([
  v.pipe(
    v.strictObject({ checked: v.optional(v.pipe(v.string(), v.isoDate())), lines: supportSchema }),
    v.transform(({ checked, lines }) => lines.map((line) => (checked === undefined ? line : { checked, ...line }))),
  ),
  supportSchema,
]);

/**
 * Helplines of a file of the author's, in the article's folder or below it.
 *
 * @returns `null` when it cannot be used; the reason is on the article (`config/support-file`).
 */
export function readSupportFile(name: string, file: VFile, place: Place): readonly SupportLine[] | null {
  const folder = dirname(resolve(file.path ?? '.'));
  const path = resolve(folder, name.trim());
  const refuse = (found: string): null => {
    reportRule(file, 'config/support-file', `Expected helplines in “${name}”, found ${found}`, place);
    return null;
  };
  if (relative(folder, path).startsWith('..') || extname(path) === '') return refuse('a file outside the article’s folder');
  try {
    const result = v.safeParse(supportFile, parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }));
    return result.success ? result.output : refuse(`a line without \`name\` and \`phone\`, \`text\` or \`url\`, or a date that is none`);
  } catch (error) {
    return refuse((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'a file that cannot be read');
  }
}

/** Say which lines nobody has checked for a year, or ever (QUALITY, DOMAIN e20). `today` is the only clock it knows. */
export function checkSupportAge(lines: readonly SupportLine[], today: Date, file: VFile, place: Place): void {
  const named = (those: readonly SupportLine[]): string => those.map(({ name }) => `“${name}”`).join(', ');
  const never = lines.filter(({ checked }) => checked === undefined);
  const old = lines.filter(({ checked }) => checked !== undefined && today.getTime() - Date.parse(checked) > mostDays * dayMs);
  const ahead = lines.filter(({ checked }) => checked !== undefined && Date.parse(checked) - today.getTime() > dayMs);
  if (never.length > 0)
    reportRule(file, 'config/support-date', `Expected the day each helpline was checked, found none for ${named(never)}`, place);
  if (old.length > 0)
    reportRule(file, 'config/support-date', `Expected helplines checked in the last year, found ${named(old)} checked before`, place);
  if (ahead.length > 0)
    reportRule(file, 'config/support-date', `Expected a day that has been, found ${named(ahead)} checked in the future`, place);
}
