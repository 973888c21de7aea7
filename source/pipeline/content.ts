import { createPhrases, type Phrases } from '../compose/phrases.ts';
import { loadCompiledTemplates, loadPromptBank, loadTemplates, loadWords } from '../config/load-content.ts';
import { loadReveal, type RevealFiles } from '../config/load-reveal.ts';
import { mirrorSides } from '../config/mirror-sides.ts';
import type { PromptBank, TemplateSet, Words } from '../model/content.ts';
import { createRenderer, type Renderer, type TemplateSpecifications } from '../render/handlebars.ts';

/** What a build reads besides the article: templates, words, prompts, reveal.js. Loaded once, used for every article. */
export interface Content {
  templates: TemplateSet;
  renderer: Renderer;
  words: Words;
  phrases: Phrases;
  bank: PromptBank;
  reveal: RevealFiles;
}

export async function loadContent(lang: string): Promise<Content> {
  const templates = loadTemplates();
  const words = mirrorSides(loadWords(lang), lang);
  return {
    templates,
    renderer: await createRenderer(templates, (await loadCompiledTemplates()) as TemplateSpecifications | null),
    words,
    phrases: createPhrases(words),
    bank: loadPromptBank(lang),
    reveal: loadReveal(),
  };
}
