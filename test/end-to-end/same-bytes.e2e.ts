import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputNames } from '../cli/run-couplet.ts';
import { realArticles } from './articles.ts';
import { buildOnce } from './build-once.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../source/cli/main.ts', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'couplet-test-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('W15 a second build, in a process of its own, with another clock and time zone', () => {
  const present = realArticles.filter((article) => article.present);
  beforeAll(async () => {
    const env = { ...process.env, TZ: 'Pacific/Chatham', LANG: 'C', LC_ALL: 'C' };
    await run(process.execPath, [program, 'build', ...present.map(({ path }) => path), '--out', out, '--quiet'], { env });
  });

  for (const article of realArticles) {
    test.skipIf(!article.present)(`${article.name}: every file has the same bytes`, async () => {
      const first = await buildOnce(article);
      const names = readdirSync(join(out, article.name)).sort();
      expect(names).toEqual(outputNames);
      const changed = names.filter((name) => !readFileSync(join(out, article.name, name)).equals(first.bytes(name)));
      expect(changed).toEqual([]);
    });
  }
});
