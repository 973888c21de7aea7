import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A static font file per family, weight and style: variable fonts become Type 3 outlines in a PDF. */
interface Face {
  family: string;
  /** The npm package below `@fontsource/`, also the start of its file names. */
  name: string;
  weight: number;
  style: 'normal' | 'italic';
}

const face = (family: string, name: string, weight: number, style: Face['style'] = 'normal'): Face => ({ family, name, weight, style });

/** Newsreader speaks, Source Sans 3 instructs; Source Serif 4 takes the serif roles for Cyrillic and Greek. */
const faces: Face[] = [
  face('Newsreader', 'newsreader', 300),
  face('Newsreader', 'newsreader', 400),
  face('Newsreader', 'newsreader', 500),
  face('Newsreader', 'newsreader', 600),
  face('Newsreader', 'newsreader', 400, 'italic'),
  face('Newsreader', 'newsreader', 600, 'italic'),
  face('Source Sans 3', 'source-sans-3', 400),
  face('Source Sans 3', 'source-sans-3', 600),
  face('Source Serif 4', 'source-serif-4', 300),
  face('Source Serif 4', 'source-serif-4', 400),
  face('Source Serif 4', 'source-serif-4', 500),
  face('Source Serif 4', 'source-serif-4', 600),
  face('Source Serif 4', 'source-serif-4', 400, 'italic'),
  face('Source Serif 4', 'source-serif-4', 600, 'italic'),
];

/** Emphasis in the article asks for these; most articles have none, and every face costs time. */
export interface Emphasis {
  italic: boolean;
  bold: boolean;
}

const isNeeded = (face: Face, { italic, bold }: Emphasis): boolean =>
  (face.style === 'normal' || (italic && (face.weight === 400 || bold))) && (face.weight !== 600 || face.name === 'source-sans-3' || bold);

/** Families whose Latin is another family's job. */
const onlyBeyondLatin = new Set(['source-serif-4']);

const require = createRequire(import.meta.url);

const folderOf = (name: string): string => dirname(require.resolve(`@fontsource/${name}/package.json`));

type Ranges = [from: number, to: number][];

function parseRanges(text: string): Ranges {
  return text.split(',').map((range): [number, number] => {
    const [from, to] = range.trim().slice(2).split('-');
    return [Number.parseInt(from ?? '0', 16), Number.parseInt(to ?? from ?? '0', 16)];
  });
}

const covers = (ranges: Ranges, code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to);

export interface Fonts {
  /** `@font-face` rules with the files inside, only the subsets the text needs. */
  css: string;
  /** Characters of the text that no font of ours carries. */
  missing: string[];
}

/**
 * The fonts a text needs, ready to be inlined.
 *
 * @param text Everything that will be set, the article's words and ours.
 * @param emphasis Whether anything of it is italic or bold in the reading.
 */
export function loadFonts(text: string, emphasis: Emphasis): Fonts {
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => code > 0x20);
  const rules: string[] = [];
  const covered = new Set<number>();
  const subsetsOf = new Map<string, [subset: string, range: string, needed: boolean][]>();
  for (const { family, name, weight, style } of faces.filter((one) => isNeeded(one, emphasis))) {
    const folder = folderOf(name);
    let subsets = subsetsOf.get(name);
    if (!subsets) {
      const unicode = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
      subsets = Object.entries(unicode).map(([subset, range]) => {
        const ranges = parseRanges(range);
        const found = codes.filter((code) => covers(ranges, code) && (!onlyBeyondLatin.has(name) || !covered.has(code)));
        for (const code of found) covered.add(code);
        return [subset, range, found.length > 0];
      });
      subsetsOf.set(name, subsets);
    }
    for (const [subset, range, needed] of subsets) {
      if (!needed) continue;
      const file = readFileSync(join(folder, 'files', `${name}-${subset}-${weight}-${style}.woff2`)).toString('base64');
      rules.push(
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${file}) format("woff2");unicode-range:${range}}`,
      );
    }
  }
  const missing = codes.filter((code) => !covered.has(code) && code !== 0xa0 && code !== 0xad).map((code) => String.fromCodePoint(code));
  return { css: rules.join('\n'), missing };
}
