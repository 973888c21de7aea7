import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The reveal.js files a deck carries inside it. */
export interface RevealFiles {
  version: string;
  js: string;
  css: string;
}

export function loadReveal(): RevealFiles {
  // The package exports its modules only; its root is one folder above them.
  const root = join(dirname(require.resolve('reveal.js')), '..');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return { version, js: read('dist/reveal.js'), css: read('dist/reveal.css') };
}
