import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkSettings, type Settings } from '../config/settings.ts';
import { hasErrors, reportRule } from '../diagnostics/report.ts';
import { detectLanguage } from '../language/detect-language.ts';
import type { Article } from '../model/article.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { readFrontMatter, readSettingsFile } from '../parse/read-front-matter.ts';
import { readBeside } from '../read/read-beside.ts';
import { inlineImages } from '../read/read-images.ts';
import { articleText } from '../structure/article-text.ts';
import type { SectionSettings } from '../structure/author-choices.ts';
import { structureArticle } from '../structure/structure-article.ts';

/** Text -> tree, settings and article; every problem of the author's is a message on the file. */
export function understandArticle(file: VFile): { tree: Root; settings: Settings; article: Article } | null {
  if (hasErrors(file)) return null;
  const tree = parseMarkdown(file);
  const settings = { ...readFolderSettings(file), ...checkSettings(readFrontMatter(tree, file), file) };
  if (hasErrors(file)) return null;
  const article = structureArticle(
    inlineImages(tree, file),
    {
      title: settings.title ?? null,
      subtitle: settings.subtitle ?? null,
      author: settings.author ?? null,
      date: settings.date ?? null,
      lang: settings.lang ?? readLanguage(tree, file),
      description: settings.description ?? null,
      source: settings.source ?? null,
      permission: (settings.permission as Article['permission'] | undefined) ?? 'unknown',
      ...sectionSettings(settings),
    },
    file,
  );
  return hasErrors(file) ? null : { tree, settings, article };
}

/** Settings for every article of a folder stand in `couplet.yaml` beside them; what an article says itself wins. */
function readFolderSettings(file: VFile): Settings {
  const beside = readBeside(file, 'couplet.yaml');
  if (!beside) return {};
  const settings = checkSettings(readSettingsFile(beside), beside);
  file.messages.push(...beside.messages);
  return settings;
}

/** The language of the text, told when it is not English; what cannot be told apart is read as English. */
function readLanguage(tree: Root, file: VFile): string {
  const { lang } = detectLanguage(articleText(tree));
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang;
  if (lang !== 'en') reportRule(file, 'structure/language', `No \`lang:\` given; read as ${name} (${lang})`);
  return lang;
}

/** What the front matter says about single sections, as far as it does. */
function sectionSettings(settings: Settings & Partial<SectionSettings>): Partial<SectionSettings> {
  return { ...(settings.roles ? { roles: settings.roles } : {}), ...(settings.skip ? { skip: settings.skip } : {}) };
}
