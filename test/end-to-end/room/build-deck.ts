import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, buildArticle, readArticle } from '../../../source/index.ts';
import type { BuildOptions } from '../../../source/model/options.ts';

export const ownArticle = fileURLToPath(new URL('../../../articles/when-one-of-you-goes-quiet.md', import.meta.url));
export const documentAt = (name: string): string => fileURLToPath(new URL(`../../documents/${name}.md`, import.meta.url));

/** The two decks of an article and nothing else, in a folder of their own. */
export async function buildDeck(browser: Browser, path: string, overrides: Partial<BuildOptions> = {}): Promise<string> {
  const file = readArticle(path);
  const result = await buildArticle(file, { browser, overrides, only: ['deck'] });
  if (!result) throw new Error(file.messages.join('\n'));
  const folder = mkdtempSync(join(tmpdir(), 'couplet-deck-'));
  for (const { fileName, bytes } of result.artefacts) writeFileSync(join(folder, fileName), bytes);
  return folder;
}
