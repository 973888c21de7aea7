import { dirname, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import { readPicture } from './read-images.ts';

/**
 * The logo as a `data:` address: an SVG or PNG file in the article's folder or below it (QUALITY P4).
 *
 * @param name The file as the author wrote it, `null` for none.
 * @returns `null` without a logo, or when it cannot be used; the reason is on the article (`read/logo`).
 */
export function readLogo(name: string | null, file: VFile): string | null {
  if (name === null) return null;
  const picture = readPicture(name, dirname(resolve(file.path ?? '.')));
  if ('url' in picture && /^data:image\/(?:svg\+xml|png);/u.test(picture.url)) return picture.url;
  const found = 'reason' in picture ? picture.reason : `Expected an SVG or PNG file, found “${name}”`;
  reportRule(file, 'read/logo', `\`logo\`: ${found.replace(/^E/u, 'e')}`);
  return null;
}
