import type { VFile } from 'vfile';
import { createPhrases, type Phrases } from '../compose/phrases.ts';
import { checkAuthorThemes } from '../config/author-files/check-themes.ts';
import { type AuthorFiles, readAuthorFiles } from '../config/author-files/read-author-files.ts';
import {
  hasWords,
  loadCompiledTemplates,
  loadRawPrompts,
  loadTemplates,
  loadWords,
  makePromptBank,
  overlay,
  primaryTag,
  type RawPrompts,
} from '../config/load-content.ts';
import { loadReveal, type RevealFiles } from '../config/load-reveal.ts';
import { mirrorSides } from '../config/mirror-sides.ts';
import { hasErrors, reportRule } from '../diagnostics/report.ts';
import type { PromptBank, TemplateSet, Words } from '../model/content.ts';
import type { Fault } from '../render/author-files/template-fault.ts';
import { createRenderer, type Renderer, type TemplateSpecifications } from '../render/handlebars.ts';

/** What a build reads besides the article: templates, words, prompts, reveal.js. */
export interface Content {
  templates: TemplateSet;
  renderer: Renderer;
  words: Words;
  phrases: Phrases;
  bank: PromptBank;
  reveal: RevealFiles;
}

/**
 * Ours, with the files of a `templates/` folder beside the article in their place.
 *
 * @returns `null` when a file of the author's cannot be used; the messages are on the article's file.
 */
export async function loadContent(lang: string, file: VFile): Promise<Content | null> {
  const ours = loadTemplates();
  const authors = readAuthorFiles(ours, file);
  const templates = authors ? { ...ours, ...authors.templates } : ours;
  if (authors) {
    const { checkAuthorFiles } = await import('../render/author-files/check-template.ts');
    await checkAuthorThemes(ours, authors.templates, file);
    for (const fault of await checkAuthorFiles(templates, authors.templates)) reportFault(fault, file);
    if (hasErrors(file)) return null;
  }
  const words = mirrorSides(sayAsAuthor(loadWords(lang), 'locales', lang, authors) as Words, lang);
  const packed = (await loadCompiledTemplates()) as TemplateSpecifications | null;
  return {
    templates,
    renderer: await createRenderer(templates, packed, authors?.templates),
    words,
    phrases: createPhrases(words),
    bank: makePromptBank(sayAsAuthor(loadRawPrompts(lang), 'prompts', lang, authors) as RawPrompts),
    reveal: loadReveal(),
  };
}

/** A language that we say in English follows the author's English, too. */
function sayAsAuthor(ours: unknown, kind: 'locales' | 'prompts', lang: string, authors: AuthorFiles | null): unknown {
  const given = authors?.words[kind] ?? {};
  const said = hasWords(lang) ? ours : overlay(ours, given.en);
  return overlay(said, given[primaryTag(lang)]);
}

/** A fault of an author's file as a message with its place in that file. */
export function reportFault({ rule, path, line, column, reason, hint }: Fault, file: VFile): void {
  reportRule(file, rule, reason, line === null ? null : { line, column }, hint, `templates/${path}`);
}
