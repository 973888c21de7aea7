import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';

/** A file in the article's folder as text, under the path it is told by; `null` when there is none, or the article is no file. */
export function readBeside(file: VFile, name: string): VFile | null {
  if (file.path === undefined || file.path === '-') return null;
  const path = join(dirname(file.path), name);
  try {
    return new VFile({ path, value: readFileSync(path, 'utf8').replace(/^\ufeff/u, '') });
  } catch {
    return null;
  }
}
