import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Points that may differ, of all: other versions of the drawing library smooth edges in another way. */
const mostDifferent = 0.002;

const folder = fileURLToPath(new URL('looks/', import.meta.url));
const actual = fileURLToPath(new URL('actual/looks/', import.meta.url));

/**
 * Compare a picture with the one kept under its name; `npm run test:update` keeps the new one.
 *
 * What differs is left in `actual/looks`, with the points that do.
 */
export function expectLook(name: string, bytes: Uint8Array): void {
  const path = `${folder}${name}.png`;
  const isUpdate = (expect.getState().snapshotState as unknown as { _updateSnapshot: string })._updateSnapshot === 'all';
  if (isUpdate || (!existsSync(path) && !process.env.CI)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, bytes);
  }
  const [before, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(Buffer.from(bytes))];
  expect([now.width, now.height]).toEqual([before.width, before.height]);
  const difference = new PNG({ width: now.width, height: now.height });
  const count = pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: 0.2 });
  if (count > mostDifferent * now.width * now.height) {
    mkdirSync(actual, { recursive: true });
    writeFileSync(`${actual}${name}.png`, bytes);
    writeFileSync(`${actual}${name}-difference.png`, PNG.sync.write(difference));
  }
  expect(count / (now.width * now.height), `see ${name} in test/end-to-end/actual/looks`).toBeLessThanOrEqual(mostDifferent);
}
