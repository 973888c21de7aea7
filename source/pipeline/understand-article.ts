import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkSettings, type Settings } from '../config/settings.ts';
import { hasErrors } from '../diagnostics/report.ts';
import type { Article } from '../model/article.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { readFrontMatter } from '../parse/read-front-matter.ts';
import { inlineImages } from '../read/read-images.ts';
import { structureArticle } from '../structure/structure-article.ts';

/** Text -> tree, settings and article; every problem of the author's is a message on the file. */
export function understandArticle(file: VFile): { tree: Root; settings: Settings; article: Article } | null {
  if (hasErrors(file)) return null;
  const tree = parseMarkdown(file);
  const settings = checkSettings(readFrontMatter(tree, file), file);
  if (hasErrors(file)) return null;
  const article = structureArticle(
    inlineImages(tree, file),
    {
      title: settings.title ?? null,
      subtitle: settings.subtitle ?? null,
      author: settings.author ?? null,
      date: settings.date ?? null,
      lang: settings.lang ?? 'en',
      description: settings.description ?? null,
      source: settings.source ?? null,
      permission: (settings.permission as Article['permission'] | undefined) ?? 'unknown',
    },
    file,
  );
  return hasErrors(file) ? null : { tree, settings, article };
}
