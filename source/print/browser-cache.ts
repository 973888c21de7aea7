import { randomUUID } from 'node:crypto';
import { accessSync, constants, createReadStream, createWriteStream, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { BuildError } from '../diagnostics/build-error.ts';

/** Raised when what we write beside the browser changes, so that older folders are unpacked again. */
const layout = 1;
const staleAfterMs = 60 * 60 * 1000;
const manifestName = 'manifest.json';

/** An unpacked pinned browser: all three paths lie in one folder, whole or not there at all. */
export interface UnpackedBrowser {
  version: string;
  executablePath: string;
  libraryFolder: string;
  fontconfigFolder: string;
}

interface Manifest {
  layout: number;
  files: [path: string, bytes: number][];
}

/** The packed browser of `@sparticuz/chromium`, `null` where the package holds none (any platform but Linux on x64). */
function findPackedBrowser(): { version: string; folder: string } | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
    return { version, folder: join(packageFolder, 'bin') };
  } catch {
    return null;
  }
}

/** The first folder for caches that can be written: `$XDG_CACHE_HOME/couplet`, `~/.cache/couplet`, else one of the user's own below the temporary folder. */
function findCacheFolder(): string {
  const xdg = process.env.XDG_CACHE_HOME;
  const own = join(tmpdir(), `couplet-${process.getuid?.() ?? userInfo().username}`);
  const wanted = [xdg?.startsWith('/') ? join(xdg, 'couplet') : join(homedir(), '.cache', 'couplet'), own];
  const problems: unknown[] = [];
  for (const folder of wanted) {
    try {
      mkdirSync(folder, { recursive: true, ...(folder === own ? { mode: 0o700 } : {}) });
      accessSync(folder, constants.W_OK | constants.X_OK);
      // Anybody can make a folder in the shared temporary folder first; a program from another user's folder is not run.
      if (folder === own && statSync(folder).uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user`);
      return folder;
    } catch (problem) {
      problems.push(problem);
    }
  }
  throw new BuildError(
    'print/browser-cache',
    `There is no folder to keep the browser in: neither ${wanted.join(' nor ')} can be written`,
    'set XDG_CACHE_HOME to a folder you may write to, with 250 MB free',
    { exitCode: 3, cause: new AggregateError(problems) },
  );
}

/** Every file is there with its full size. A few stat calls: this runs at every start. */
function isWhole(folder: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Manifest;
    return manifest.layout === layout && manifest.files.every(([path, bytes]) => statSync(join(folder, path)).size === bytes);
  } catch {
    return false;
  }
}

/** Without any fontconfig file, text vanishes from the PDF in silence, embedded web fonts included. */
const fontconfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;

async function unpack(packedFolder: string, temporary: string, finalFolder: string): Promise<void> {
  const { default: tar } = await import('tar-fs');
  mkdirSync(temporary, { recursive: true });
  // Known to tar-fs, not to its types: root would otherwise give the files to the user who packed them.
  const ownFiles = { chown: false } as object;
  const inflate = (name: string, to: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(packedFolder, name), { highWaterMark: 1 << 20 }), createBrotliDecompress(), to);
  await Promise.all([
    inflate('chromium.br', createWriteStream(join(temporary, 'chromium'), { mode: 0o755 })),
    inflate('al2023.tar.br', tar.extract(join(temporary, 'al2023'), ownFiles)),
    inflate('fonts.tar.br', tar.extract(join(temporary, 'fonts'), ownFiles)),
  ]);
  await writeFile(join(temporary, 'fonts', 'fonts.conf'), fontconfig(finalFolder));
  const manifest: Manifest = { layout, files: [] };
  for (const entry of readdirSync(temporary, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    manifest.files.push([relative(temporary, path).split(sep).join('/'), statSync(path).size]);
  }
  mkdirSync(join(temporary, 'fonts', 'cache'));
  await writeFile(join(temporary, manifestName), JSON.stringify(manifest));
}

/** A damaged folder steps aside in one rename, then goes; another process may have done the same a moment ago. */
async function stepAside(folder: string): Promise<void> {
  const aside = `${folder}.damaged-${randomUUID()}`;
  await rename(folder, aside).catch(() => {});
  await rm(aside, { recursive: true, force: true });
}

/** Put the finished folder in its place in one rename. */
async function moveIntoPlace(temporary: string, finalFolder: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await rename(temporary, finalFolder);
      return;
    } catch (problem) {
      const code = (problem as NodeJS.ErrnoException).code;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw problem;
      // Another process was faster: its folder is as good as ours.
      if (isWhole(finalFolder)) return;
      await stepAside(finalFolder);
    }
  }
  throw new Error(`${finalFolder} could not be replaced`);
}

/** What an interrupted unpacking left behind an hour ago or longer; younger folders may be another process at work. */
async function removeLeftovers(cacheFolder: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!/^chromium-.*\.(unpacking|damaged)-/.test(name)) continue;
    const path = join(cacheFolder, name);
    const changed = await stat(path).catch(() => null);
    if (changed && Date.now() - changed.mtimeMs > staleAfterMs) await rm(path, { recursive: true, force: true });
  }
}

/**
 * The pinned browser, unpacked on first use to `<cache>/chromium-<version>/`.
 *
 * Safe when several processes start at once and when an earlier unpacking was interrupted: the folder appears by one
 * rename, and a missing or short file in it has the whole folder unpacked again.
 *
 * @param announce Told once, in a sentence, when unpacking is needed (about 3 seconds, 210 MB).
 * @param again Unpack even though the folder looks whole: the browser in it did not start.
 * @returns `null` where the package has no browser for this platform.
 * @throws {BuildError} `print/browser-cache` when no folder can be written or the disk is full.
 */
export async function unpackPinnedBrowser(announce: (sentence: string) => void, again = false): Promise<UnpackedBrowser | null> {
  const packed = findPackedBrowser();
  if (!packed) return null;
  const cacheFolder = findCacheFolder();
  const folder = join(cacheFolder, `chromium-${packed.version}`);
  if (again || !isWhole(folder)) {
    announce('Unpacking the browser that prints the pages (once, a few seconds)');
    const temporary = `${folder}.unpacking-${randomUUID()}`;
    try {
      await removeLeftovers(cacheFolder);
      await unpack(packed.folder, temporary, folder);
      if (again) await stepAside(folder);
      await moveIntoPlace(temporary, folder);
    } catch (cause) {
      throw new BuildError(
        'print/browser-cache',
        `The browser that prints the pages could not be unpacked to ${folder}`,
        'see that 250 MB are free there, or set XDG_CACHE_HOME to another folder',
        { exitCode: 3, cause },
      );
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
  return {
    version: packed.version,
    executablePath: join(folder, 'chromium'),
    libraryFolder: join(folder, 'al2023', 'lib'),
    fontconfigFolder: join(folder, 'fonts'),
  };
}
