import type { PrintedFont } from '../../model/printed-file.ts';
import type { Check, Finding } from '../check.ts';

const tell = (fonts: PrintedFont[], reason: (name: string) => string): Finding[] =>
  [...new Set(fonts.map(({ name }) => name))].map((name) => ({ page: null, reason: reason(name), place: null }));

/** W9: a print shop has the fonts it needs, and no more than is used of them. */
export const fontsEmbedded: Check = {
  rule: 'preflight/w9-font',
  promise: 'every font is in the file, with the letters in use',
  find: ({ file }) => [
    ...tell(
      file.fonts.filter(({ embedded }) => !embedded),
      (name) => `Expected the font ${name} in the file, found only its name`,
    ),
    ...tell(
      file.fonts.filter(({ embedded, subset }) => embedded && !subset),
      (name) => `Expected only the letters in use of the font ${name}, found the whole font`,
    ),
  ],
};

/** W9: letters drawn as pictures print coarse, and print shops refuse them. */
export const fontsType3: Check = {
  rule: 'preflight/w9-type3',
  promise: 'no letters are drawn as pictures (Type 3), colour emoji aside',
  find: ({ file, expected }) =>
    tell(
      file.fonts.filter(({ kind, coloured }) => kind === 'Type3' && (expected.medium === 'press' || !coloured)),
      (name) => `Expected outlines for every letter, found the Type 3 font ${name}`,
    ),
};
