import { type Role, roles } from '../../model/article.ts';
import { lineMarks, passageMarks } from '../../model/marks.ts';

/** How one attribute is checked: the value as handed on, `null` when it cannot be used. */
export interface AttributeRule {
  expected: string;
  check(value: string): string | null;
}

/** A whole number in a range, as digits; `8 min` and `8 minutes` are 8. */
export const wholeNumber = (least: number, most: number): AttributeRule => ({
  expected: `a whole number from ${least} to ${most}`,
  check: (value) => {
    const digits = /^(\d{1,4})(?:\s*(?:min|minutes?|lines?))?$/iu.exec(value.trim())?.[1];
    return digits !== undefined && Number(digits) >= least && Number(digits) <= most ? String(Number(digits)) : null;
  },
});

const oneOf = (...names: string[]): AttributeRule => ({
  expected: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  check: (value) => (names.includes(nameOf(value)) ? nameOf(value) : null),
});

/** A word that counts by being there: `private`, `private=yes`. */
const flag: AttributeRule = {
  expected: 'the word alone',
  check: (value) => (/^(?:|true|yes|on|1)$/iu.test(value.trim()) ? '' : null),
};

/** The attributes each of the author's marks may have; a mark not listed has none. */
export const markAttributes: Record<string, Record<string, AttributeRule>> = {
  prompt: {
    lines: wholeNumber(2, 24),
    depth: oneOf('gentle', 'deeper', 'stretch'),
    for: oneOf('both', 'a', 'b', 'together'),
    private: flag,
  },
  script: { ask: flag },
  activity: { minutes: wholeNumber(1, 60), mode: oneOf('alone', 'pair', 'room') },
};

/** Call-outs of every syntax, with the names other programs have for the same. */
export const callOuts: ReadonlySet<string> = new Set(
  (
    'note tip info warning important caution danger success callout admonition aside details hint attention error alert box ' +
    'abstract summary tldr todo question faq help example failure bug seealso check done remark primary secondary notice collapse'
  ).split(' '),
);

/** A mark's name however it is typed: `Red_Flag` is `red-flag`. */
export const nameOf = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');

export const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);
export const isPassageMark = (name: string): boolean => (passageMarks as readonly string[]).includes(name) || isRole(name);
export const isLineMark = (name: string): boolean => (lineMarks as readonly string[]).includes(name);

/** Every name that means something between colons, for the nearest one. */
export const markNames: string[] = [...passageMarks, ...roles, ...lineMarks, ...callOuts];
