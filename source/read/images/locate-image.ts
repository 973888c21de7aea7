import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Folders in which site builders and Obsidian keep pictures, tried in this order. */
const usualFolders = ['.', 'static', 'public', 'assets', 'images', 'img', 'media', 'attachments', 'files', '_resources', 'src'];

/**
 * The picture's path when it may be read, else why not.
 *
 * A path from the top of a site (`/assets/x.png`) and a bare name are looked for below the article's folder. Nothing outside that
 * folder is read, links followed (QUALITY P4).
 */
export function locateImage(url: string, folder: string): { path: string } | { reason: string } {
  const typed = url.split(/[?#]/)[0] ?? '';
  const name = decode(typed);
  const tries = [...new Set([name, typed, decode(url)])].flatMap((one) => placesOf(one, folder));
  const isInside = (path: string): boolean => realpathSync(path).startsWith(`${realpathSync(folder)}${sep}`);
  const found = tries.filter((path) => existsSync(path) && statSync(path).isFile());
  const path = found.find(isInside);
  if (path !== undefined) return { path };
  if (found.length > 0 || !`${resolve(folder, name.replace(/^\/+/, ''))}${sep}`.startsWith(`${resolve(folder)}${sep}`))
    return { reason: `Expected a picture in the article’s folder, found “${name}” outside it` };
  return { reason: `Expected the picture “${name}” beside the article, found no such file` };
}

function placesOf(name: string, folder: string): string[] {
  if (name === '' || name.includes('\0')) return [];
  const fromTop = name.replace(/^[/\\]+/, '').replaceAll('\\', '/');
  if (fromTop !== name || !/[/\\]/.test(name)) return usualFolders.map((one) => resolve(folder, one, fromTop));
  return [resolve(folder, name), resolve(folder, fromTop)];
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A stray % is part of the name.
    return name;
  }
}
