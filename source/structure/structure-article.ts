import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import type { Article, Permission, Section, Sentence } from '../model/article.ts';
import { withDescendants } from '../model/article.ts';
import { buildSection } from './build-section.ts';
import { cleanTree } from './clean-tree.ts';
import { checkCounts } from './counts.ts';
import { plainText, slugOf, uniqueSlugs } from './plain-text.ts';
import { resolveReferences } from './resolve-references.ts';
import { cuesFor } from './role-cues.ts';
import { cutSections } from './sections.ts';

/** What the front matter says about the article, already checked. */
export interface ArticleSettings {
  title: string | null;
  subtitle: string | null;
  author: string | null;
  date: string | null;
  lang: string;
  description: string | null;
  source: string | null;
  permission: Permission;
}

/**
 * Understand a parsed article: title, sections with roles, prompts, scripts, lists, quotations, every sentence with its place.
 *
 * @param tree As parsed; left as it is.
 * @param file Its path names the article; warnings are added to it.
 * @returns An article; without any words it has no sections and the file has a fatal message.
 */
export function structureArticle(tree: Root, settings: ArticleSettings, file: VFile): Article {
  const cleaned = cleanTree(resolveReferences(tree));
  const raw = cutSections(cleaned.tree);
  const cues = cuesFor(settings.lang);
  const register = { lang: settings.lang, sentences: [] as Sentence[] };
  const fileName = file.basename ?? 'article.md';
  const heading = raw.titleHeading ? plainText(raw.titleHeading) : null;
  if (heading !== null) {
    const place = { line: raw.titleHeading?.position?.start.line ?? 1, column: 1 };
    register.sentences.push({
      id: 's1',
      text: heading,
      place,
      sectionId: 'title',
      kind: 'heading',
      strippedBy: null,
      leftOutBy: null,
      only: null,
    });
  }
  const slug = uniqueSlugs();
  const sections = raw.sections
    .map((section, index) => buildSection(section, { cues, register, slug, isFirst: index === 0, parentRole: null }))
    .filter((section) => hasAnyWord(section, register.sentences));
  if (cues.heading.length > 0) promoteClose(sections);
  for (const sentence of register.sentences) {
    if (sentence.strippedBy !== null)
      reportRule(file, 'structure/stripped', `Left out under ${sentence.strippedBy}: “${sentence.text}”`, sentence.place);
  }
  const name = fileName.replace(/\.[^.]+$/, '');
  const title = titleOf(settings, heading, name);
  if (sections.length === 0) reportRule(file, 'structure/no-body', 'Expected an article, found no sentence', { line: 1, column: 1 });
  if (settings.permission === 'unknown') {
    reportRule(file, 'structure/permission', 'Expected `permission:` at the top of the article, found none; the imprint says so');
  }
  checkCounts(sections, file);
  return {
    fileName,
    slug: slugOf(name),
    ...title,
    lang: settings.lang,
    author: settings.author,
    date: settings.date,
    description: settings.description,
    source: settings.source,
    permission: settings.permission,
    sections,
    sentences: register.sentences,
  };
}

function hasAnyWord(section: Section, sentences: Sentence[]): boolean {
  const ids = new Set(withDescendants(section).map((one) => one.id));
  return (
    sentences.some((sentence) => ids.has(sentence.sectionId) && sentence.strippedBy === null) ||
    section.blocks.some((block) => block.type === 'html')
  );
}

/** The last section closes the article when nothing else does and no stronger cue speaks (DOMAIN a, S2 L37). */
function promoteClose(sections: Section[]): void {
  const last = sections.at(-1);
  if (!last || sections.length < 3 || sections.some((section) => section.role === 'close')) return;
  if (['general', 'define', 'affirm', 'contrast'].includes(last.role)) {
    last.role = 'close';
    last.cue = 'last section';
  }
}

/** Title and subtitle: front matter, else the heading split at its first colon, question mark or bracket; nothing is dropped. */
function titleOf(settings: ArticleSettings, heading: string | null, name: string): { title: string; subtitle: string | null } {
  const whole = settings.title ?? heading ?? name.replace(/[-_]+/g, ' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  if (settings.subtitle !== null) return { title: whole, subtitle: settings.subtitle };
  const found = /^(.{6,}?)(?::\s+|(?<=[?!])\s+|\s+[–—]\s+|\s+\((?=.*\)$))(.{4,})$/su.exec(whole);
  if (!found?.[1] || !found[2]) return { title: whole, subtitle: null };
  return { title: found[1], subtitle: whole.endsWith(')') ? found[2].replace(/\)$/u, '') : found[2] };
}
