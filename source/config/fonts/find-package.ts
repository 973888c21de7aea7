import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ours = createRequire(import.meta.url);
/** A package the author adds lies in the folder couplet is called from, or beside couplet itself. */
const theirs = () => createRequire(join(process.cwd(), 'package.json'));

/** The folder of a package below `@fontsource/`, `null` when it is not installed. */
export function findPackage(name: string): string | null {
  for (const require of [ours, theirs()]) {
    try {
      return dirname(require.resolve(`@fontsource/${name}/package.json`));
    } catch {
      // Not there: perhaps in the next place.
    }
  }
  return null;
}

/** Every Noto package installed, in the order of its name: what the author added for a script no table of ours knows. */
export function listNotoPackages(): string[] {
  const places = [ours, theirs()].flatMap((require) => require.resolve.paths('@fontsource/x') ?? []);
  const names = places.flatMap((place) => {
    const folder = join(place, '@fontsource');
    return existsSync(folder) ? readdirSync(folder) : [];
  });
  return [...new Set(names)].filter((name) => name.startsWith('noto-')).sort();
}
