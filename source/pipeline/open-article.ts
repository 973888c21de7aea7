import type { VFile } from 'vfile';
import { importArticle } from '../import/import-article.ts';
import { readInput } from '../read/read-article.ts';

/** Read what the author named, `-` for standard input, and turn it into Markdown; messages are on the file. */
export async function openArticle(path: string): Promise<VFile> {
  return importArticle(await readInput(path));
}
