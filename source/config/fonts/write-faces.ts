import type { Choice } from './choose-subsets.ts';
import type { FontFile } from './cut-subset.ts';
import type { FontPackage, Subset } from './font-package.ts';
import type { Face } from './list-faces.ts';

/** What a file is used for, beyond the file itself. */
export interface FaceUse {
  face: Face;
  subset: Subset;
  /** The letters it draws, in order. */
  codes: number[];
  /** Whether it draws these letters and no others that it has. */
  exact: boolean;
}

/** One `@font-face` rule with its file inside. */
export function writeFace(font: FontPackage, { base64, format }: FontFile, { face, subset, codes, exact }: FaceUse): string {
  const size = sizes[font.name] ?? 1;
  const range = exact || subset.range === null ? writeRange(codes) : subset.range;
  const rules = [
    `font-family:"${font.family}"`,
    `font-weight:${face.stands}`,
    `font-style:${face.style}`,
    `src:url(data:font/${format};base64,${base64}) format("${format}")`,
    `unicode-range:${range}`,
    ...fitReach(font.reach(), size),
    ...(liningFigures.has(font.name) ? ['font-feature-settings:"lnum"'] : []),
    ...(size === 1 ? [] : [`size-adjust:${Math.round(size * 100)}%`]),
  ];
  return `@font-face{${rules.join(';')}}`;
}

/** Faces that look small for their size beside the others. */
const sizes: Record<string, number> = { amiri: 1.2, alegreya: 1.06 };

/** Faces whose figures hang below the line unless told otherwise: they number lists, pages and minutes here. */
const liningFigures = new Set(['alegreya']);

/** The lines of the design are about this high, in ems of their letters. */
const lineEm = 1.3;

/**
 * Some scripts say they reach much further than they mostly do (Naskh 1.7 em), to be safe where lines follow from the font. Ours are
 * fixed, and a box higher than its line would stick out of the page: it is cut evenly, so that the letters stay where they were.
 */
function fitReach({ above, below }: { above: number; below: number }, size: number): string[] {
  const over = above + below - lineEm / size;
  if (over <= 0.1) return [];
  const percent = (em: number) => `${Math.round((em - over / 2) * 1000) / 10}%`;
  return [`ascent-override:${percent(above)}`, `descent-override:${percent(below)}`, 'line-gap-override:0%'];
}

/** Characters as CSS writes them, runs together: `U+20-2f,U+3b`. */
function writeRange(sorted: number[]): string {
  const runs: [number, number][] = [];
  for (const code of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join(',');
}

/** The two stacks of families as custom properties, for tokens.css, deck.css and run-sheet.css. */
export function writeStacks(serif: Choice, sans: Choice): string {
  const stack = ({ packages }: Choice, last: string) => [...packages.map(({ font }) => `"${font.family}"`), last].join(',');
  return `:root{--serif-stack:${stack(serif, 'serif')};--sans-stack:${stack(sans, 'sans-serif')}}`;
}
