import { createPhrases, type Phrases } from '../compose/phrases.ts';
import { loadPromptBank, loadTemplates, loadWords } from '../config/load-content.ts';
import { loadReveal, type RevealFiles } from '../config/load-reveal.ts';
import type { PromptBank, TemplateSet, Words } from '../model/content.ts';
import { createRenderer, type Renderer } from '../render/handlebars.ts';

/** What a build reads besides the article: templates, words, prompts, reveal.js. Loaded once, used for every article. */
export interface Content {
  templates: TemplateSet;
  renderer: Renderer;
  words: Words;
  phrases: Phrases;
  bank: PromptBank;
  reveal: RevealFiles;
}

export function loadContent(lang: string): Content {
  const templates = loadTemplates();
  const words = loadWords(lang);
  return {
    templates,
    renderer: createRenderer(templates),
    words,
    phrases: createPhrases(words),
    bank: loadPromptBank(lang),
    reveal: loadReveal(),
  };
}
