import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import { readArticle, understandArticle } from '../../source/index.ts';
import type { Article } from '../../source/model/article.ts';

/** An article every end-to-end test builds. Those beside the project are not in a clone; without them their tests are skipped. */
export interface RealArticle {
  name: string;
  path: string;
  present: boolean;
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const realArticles: RealArticle[] = [
  'articles/when-one-of-you-goes-quiet.md',
  ...['emotionally-distant', 'pull-away', 'turned-back', 'withdrawing'].map((name) => `../shared/articles/${name}.md`),
].map((path) => ({ name: path.replace(/^.*\/|\.md$/g, ''), path: at(path), present: existsSync(at(path)) }));

/** The two that are also printed on Letter: our own, and the longest of the others. */
export const letterArticles: RealArticle[] = realArticles.filter(({ name }) =>
  /^(?:when-one-of-you-goes-quiet|emotionally-distant)$/.test(name),
);

export const sourceText = ({ path }: RealArticle): string => readFileSync(path, 'utf8');

/** The article as the first stages understand it. */
export function understood({ path, name }: RealArticle): Article {
  const file: VFile = readArticle(path);
  const found = understandArticle(file);
  if (!found) throw new Error(`${name}: ${file.messages.join('\n')}`);
  return found.article;
}
