import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildResult } from '../pipeline.ts';

/** As much of an earlier `outline.json` as tells which files it belongs to. */
interface EarlierOutline {
  files: string[];
  settings: { edition?: unknown; length?: unknown };
}

function readEarlier(folder: string): EarlierOutline | null {
  try {
    const { files, settings } = JSON.parse(readFileSync(join(folder, 'outline.json'), 'utf8')) as Partial<EarlierOutline>;
    return Array.isArray(files) && typeof settings === 'object' && settings !== null ? { files, settings } : null;
  } catch {
    return null;
  }
}

/**
 * Files an earlier build put into the folder that this one does not make anew, when the edition or the length is another: their page
 * numbers are wrong. Only what the earlier outline names is ever removed (QUALITY P3).
 *
 * @returns The names to remove once the new files are in place.
 */
export function findStale(folder: string, { artefacts, options }: BuildResult): string[] {
  const earlier = readEarlier(folder);
  if (!earlier || !artefacts.some(({ output }) => output === 'outline')) return [];
  if (earlier.settings.edition === options.edition && earlier.settings.length === options.length) return [];
  const made = new Set(artefacts.map(({ fileName }) => fileName));
  return earlier.files.filter(
    (name) => typeof name === 'string' && name === basename(name) && !made.has(name) && existsSync(join(folder, name)),
  );
}

export function removeStale(folder: string, names: string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true });
}
