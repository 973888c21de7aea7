import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackage } from './find-package.ts';
import { readCoverage, readReach } from './read-woff.ts';

type Ranges = [from: number, to: number][];

/** One file of a package by its part of the alphabet: `latin`, `hebrew`, `[17]` of a wide script, or all of a wide script. */
export interface Subset {
  name: string;
  /** As CSS writes it; `null` for the one that holds a whole wide script. */
  range: string | null;
}

export interface FontPackage {
  /** Below `@fontsource/`. */
  name: string;
  /** As CSS calls it. */
  family: string;
  weights: number[];
  /** In the order of the package: where ranges overlap the last one draws the letter. */
  subsets: Subset[];
  /** The subset that really has a glyph for this character, `null` when none has. */
  subsetFor(code: number): Subset | null;
  /** How far it says it reaches above and below the line, in ems. */
  reach(): { above: number; below: number };
  read(subset: Subset, weight: number, style: string, format: 'woff' | 'woff2'): Buffer;
}

function parseRanges(text: string): Ranges {
  return text.split(',').map((range): [number, number] => {
    const [from, to] = range.trim().slice(2).split('-');
    return [Number.parseInt(from ?? '0', 16), Number.parseInt(to ?? from ?? '0', 16)];
  });
}

const holds = (ranges: Ranges, code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to);

const opened = new Map<string, FontPackage | null>();

/** A package of static fonts by its name below `@fontsource/`, `null` when it is not installed. Opened once. */
export function openPackage(name: string): FontPackage | null {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const folder = findPackage(name);
  const found = folder === null ? null : readPackage(name, folder);
  opened.set(name, found);
  return found;
}

function readPackage(name: string, folder: string): FontPackage {
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { family, weights, subsets } = json('metadata.json') as { family: string; weights: number[]; subsets: string[] };
  const ranges = json('unicode.json') as Record<string, string>;
  const regular = weights.includes(400) ? 400 : (weights[0] ?? 400);
  const read: FontPackage['read'] = (subset, weight, style, format) =>
    readFileSync(join(folder, 'files', `${name}-${subset.name.replace(/[[\]]/g, '')}-${weight}-${style}.${format}`));
  const coverages = new Map<string, Set<number>>();
  const covers = (subset: Subset, code: number): boolean => {
    // A package with one range for all of its letters states that of Latin.
    const coverage = coverages.get(subset.name) ?? readCoverage(read(subset, regular, 'normal', 'woff'));
    coverages.set(subset.name, coverage);
    return coverage.has(code);
  };
  const whole = subsets.filter((subset) => !(subset in ranges)).map((subset): Subset => ({ name: subset, range: null }));
  const pieces = Object.entries(ranges).map(([subset, range]) => ({ name: subset, range, parsed: parseRanges(range) }));
  const inOrder = pieces.toReversed();
  const all = [...whole, ...pieces];
  let reach: ReturnType<FontPackage['reach']> | null = null;
  return {
    name,
    family,
    weights,
    subsets: all,
    reach: () => {
      reach ??= readReach(read(all[0] ?? { name: 'latin', range: null }, regular, 'normal', 'woff'));
      return reach;
    },
    subsetFor: (code) =>
      whole.find((subset) => covers(subset, code)) ??
      inOrder.find((subset) => (holds(subset.parsed, code) || inOrder.length === 1) && covers(subset, code)) ??
      null,
    read,
  };
}
