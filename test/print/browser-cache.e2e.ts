import { execFile } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const program = new URL('start-browser.ts', import.meta.url).pathname;
const base = mkdtempSync(join(tmpdir(), 'couplet-test-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function startIn(cache: string, environment: Record<string, string> = {}): Promise<{ announced: number; bytes: number }> {
  const env = { ...process.env, XDG_CACHE_HOME: cache, ...environment };
  const { stdout, stderr } = await run(process.execPath, [program], { env });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** The folder of the unpacked browser, and every name beside it. */
const inspect = (cache: string) => {
  const names = readdirSync(join(cache, 'couplet'));
  const [version] = names.filter((name) => /^chromium-[\d.]+$/.test(name));
  return { names, folder: join(cache, 'couplet', version ?? '') };
};

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the pinned browser', () => {
  const cache = join(base, 'cache');

  beforeAll(async () => {
    const both = await Promise.all([startIn(cache), startIn(cache)]);
    expect(both.map(({ bytes }) => bytes > 2000)).toEqual([true, true]);
  });

  test('is unpacked once when two processes start at the same time', () => {
    const { names } = inspect(cache);
    expect(names).toHaveLength(1);
  });

  test('is not unpacked again', async () => {
    expect(await startIn(cache)).toMatchObject({ announced: 0 });
  });

  test('is unpacked again when a file is short or missing', async () => {
    const { folder } = inspect(cache);
    truncateSync(join(folder, 'chromium'), 1000);
    rmSync(join(folder, 'al2023', 'lib', 'libnss3.so'));
    expect(await startIn(cache)).toMatchObject({ announced: 1 });
    expect(inspect(cache).names).toHaveLength(1);
  });

  test('is unpacked again when it does not start though every size is right', async () => {
    const file = openSync(join(inspect(cache).folder, 'chromium'), 'r+');
    writeSync(file, Buffer.alloc(8 << 20), 0, 8 << 20, 4096);
    closeSync(file);
    expect(await startIn(cache)).toMatchObject({ announced: 1 });
  });

  test('what interrupted unpackings left is removed after an hour, and not before', async () => {
    const { folder } = inspect(cache);
    const [old, young] = [`${folder}.unpacking-old`, `${folder}.unpacking-young`];
    for (const leftover of [old, young]) mkdirSync(leftover);
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    utimesSync(old, longAgo, longAgo);
    rmSync(join(folder, 'manifest.json'));
    await startIn(cache);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });

  test('goes to the temporary folder when the home cannot be written', async () => {
    const temporary = join(base, 'tmp');
    mkdirSync(temporary);
    // A file in the way stops root as well, whom no permission would.
    writeFileSync(join(base, 'home'), '');
    const moved = { HOME: join(base, 'home'), XDG_CACHE_HOME: '', TMPDIR: temporary };
    expect(await startIn('', moved)).toMatchObject({ announced: 1 });
    expect(readdirSync(temporary).filter((name) => name.startsWith('couplet-'))).toEqual([`couplet-${process.getuid?.()}`]);
  });
});
