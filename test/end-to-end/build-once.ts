import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Outline } from '../../source/compose/outline.ts';
import { buildArticle, readArticle, startBrowser } from '../../source/index.ts';
import type { Article } from '../../source/model/article.ts';
import type { BuildOptions } from '../../source/model/options.ts';
import type { Finding } from '../../source/preflight/check.ts';
import type { RealArticle } from './articles.ts';

/** The files of one build, as they would lie in `dist`, and what was understood of the article. */
export interface Built {
  folder: string;
  outline: Outline;
  article: Article;
  /** What preflight looked at in each printed file: `null` where there was nothing to look at. */
  preflight: { fileName: string; rule: string; findings: Finding[] | null }[];
  /** Names of the files. */
  files: string[];
  bytes(fileName: string): Uint8Array;
}

const prefix = 'couplet-end-to-end-';

/** One folder for all workers of a run: they are children of one process. */
function runFolder(): string {
  const own = join(tmpdir(), `${prefix}${process.ppid}`);
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(tmpdir())) {
    const run = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    if (!Number.isInteger(run) || isRunning(run)) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's, in a temporary folder that is shared: theirs to remove.
    }
  }
  return own;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

const inMemory = new Map<string, Promise<Built>>();

/** Build an article once per run and settings, whichever test asks first; the others wait for it. */
export function buildOnce(article: RealArticle, settings: Partial<BuildOptions> = {}): Promise<Built> {
  const key = [article.name, ...Object.entries({ paper: 'a4', ...settings }).map(([name, value]) => `${name}-${value}`)].join('-');
  const known = inMemory.get(key) ?? buildOrWait(article, settings, join(runFolder(), key));
  inMemory.set(key, known);
  return known;
}

async function buildOrWait(article: RealArticle, settings: Partial<BuildOptions>, folder: string): Promise<Built> {
  const making = `${folder}.making`;
  while (!existsSync(folder)) {
    if (!claim(making)) {
      await wait(100);
      continue;
    }
    try {
      if (!existsSync(folder)) await build(article, settings, making, folder);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  }
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    folder,
    outline: read('outline.json'),
    article: read('article.json'),
    preflight: read('preflight.json'),
    files: readdirSync(folder),
    bytes: (name) => readFileSync(join(folder, name)),
  };
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function build({ name, path }: RealArticle, settings: Partial<BuildOptions>, making: string, folder: string): Promise<void> {
  const browser = await startBrowser();
  try {
    const file = readArticle(path);
    const result = await buildArticle(file, { browser, overrides: settings });
    if (!result) throw new Error(`${name} was not built:\n${file.messages.join('\n')}`);
    for (const { fileName, bytes } of result.artefacts) writeFileSync(join(making, fileName), bytes);
    writeFileSync(join(making, 'article.json'), JSON.stringify(result.article));
    const looked = result.preflight.flatMap(({ fileName, results }) =>
      results.map(({ check, findings }) => ({ fileName, rule: check.rule, findings })),
    );
    writeFileSync(join(making, 'preflight.json'), JSON.stringify(looked));
    renameSync(making, folder);
  } finally {
    await browser.close();
  }
}
